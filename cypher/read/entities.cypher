// A page of entities by sort name, perhaps of one kind, perhaps only those that documents of a
// region mention. A region holds the regions whose names it is part of.
// Parameters: $filter (kind and region, '' for any), $after (name, id), $first
// Columns: version, total, entities
MATCH (meta:Meta {id: 'graph'})
CALL () {
  MATCH (document:Document)
  WHERE document.region CONTAINS $filter.region
  UNWIND [document.id] + coalesce(document.formerIds, []) AS id
  RETURN collect(DISTINCT id) AS documents
}
CALL (documents) {
  MATCH (entity:Entity)
  WHERE entity.status <> 'REJECTED'
    AND ($filter.kind = '' OR entity.kind = $filter.kind)
    AND ($filter.region = '' OR entity.id IN documents OR EXISTS {
      MATCH (entity)<-[:MENTIONS]-(passage:Passage) WHERE passage.document IN documents
    })
  RETURN count(entity) AS total
}
CALL (documents) {
  MATCH (entity:Entity)
  WHERE entity.status <> 'REJECTED'
    AND ($filter.kind = '' OR entity.kind = $filter.kind)
    AND (entity.sortName > $after.name
      OR (entity.sortName = $after.name AND entity.id > $after.id))
    AND ($filter.region = '' OR entity.id IN documents OR EXISTS {
      MATCH (entity)<-[:MENTIONS]-(passage:Passage) WHERE passage.document IN documents
    })
  WITH entity
  ORDER BY entity.sortName, entity.id
  LIMIT $first
  RETURN collect(properties(entity)) AS entities
}
RETURN meta.version AS version, total, entities
