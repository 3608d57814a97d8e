// The page of entities among given ids, former ones too; see read/entities.
// Parameters: $ids, $filter (kind and region, '' for any), $after (name, id), $first
// Columns: version, total, entities
MATCH (meta:Meta {id: 'graph'})
CALL () {
  MATCH (document:Document)
  WHERE document.region CONTAINS $filter.region
  UNWIND [document.id] + coalesce(document.formerIds, []) AS id
  RETURN collect(DISTINCT id) AS documents
}
CALL (documents) {
  UNWIND $ids AS asked
  CALL (asked) {
    MATCH (entity:Entity {id: asked})
    RETURN entity
    UNION
    MATCH (former:FormerId {id: asked})
    MATCH (entity:Entity {id: former.entity})
    RETURN entity
  }
  WITH documents, entity
  WHERE entity.status <> 'REJECTED'
    AND ($filter.kind = '' OR entity.kind = $filter.kind)
    AND ($filter.region = '' OR entity.id IN documents OR EXISTS {
      MATCH (entity)<-[:MENTIONS]-(passage:Passage) WHERE passage.document IN documents
    })
  RETURN collect(DISTINCT entity) AS among
}
CALL (among) {
  UNWIND among AS entity
  WITH entity
  WHERE entity.sortName > $after.name
    OR (entity.sortName = $after.name AND entity.id > $after.id)
  WITH entity
  ORDER BY entity.sortName, entity.id
  LIMIT $first
  RETURN collect(properties(entity)) AS entities
}
RETURN meta.version AS version, size(among) AS total, entities
