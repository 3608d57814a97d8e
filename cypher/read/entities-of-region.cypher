// A page of the entities that documents of a region mention, and of these documents, by sort name,
// perhaps of one kind. A region holds the regions whose names it is part of.
// Parameters: $filter (kind, '' for any, and region), $after (name, id), $first
// Columns: version, total, entities
MATCH (meta:Meta {id: 'graph'})
CALL () {
  MATCH (document:Document)
  WHERE document.region CONTAINS $filter.region
  UNWIND [document.id] + coalesce(document.formerIds, []) AS id
  RETURN collect(DISTINCT id) AS documents
}
CALL (documents) {
  CALL (documents) {
    UNWIND documents AS id
    MATCH (passage:Passage {document: id})-[:MENTIONS]->(entity:Entity)
    RETURN entity
    UNION
    UNWIND documents AS id
    MATCH (entity:Entity {id: id})
    RETURN entity
  }
  WITH entity
  WHERE entity.status <> 'REJECTED' AND ($filter.kind = '' OR entity.kind = $filter.kind)
  RETURN collect(entity) AS among
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
