// A page of entities by sort name, perhaps of one kind. Those that texts describe are counted; how
// many the packs hold stands with each.
// Parameters: $kind ('' for any), $after (name, id), $first
// Columns: version, described, packs ([kinds, how many of each]), entities
MATCH (meta:Meta {id: 'graph'})
CALL () {
  MATCH (:Source)-[:DESCRIBES]->(entity:Entity)
  WHERE entity.status <> 'REJECTED' AND ($kind = '' OR entity.kind = $kind)
  RETURN count(DISTINCT entity) AS described
}
CALL () {
  MATCH (pack:Source {kind: 'pack'})
  RETURN collect([pack.kinds, pack.kindCounts]) AS packs
}
CALL () {
  MATCH (entity:Entity)
  WHERE entity.sortName >= $after.name
    AND (entity.sortName > $after.name OR entity.id > $after.id)
    AND entity.status <> 'REJECTED' AND ($kind = '' OR entity.kind = $kind)
  WITH entity
  ORDER BY entity.sortName, entity.id
  LIMIT $first
  RETURN collect(properties(entity)) AS entities
}
RETURN meta.version AS version, described, packs, entities
