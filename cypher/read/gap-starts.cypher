// A page of the goals, strategies, tasks and industries of texts, whose gaps are looked for, in the
// order of the texts.
// Parameters: $after (position, id), $first
// Columns: version, total, starts ([position, id])
MATCH (meta:Meta {id: 'graph'})
CALL () {
  MATCH (:Source)-[:DESCRIBES]->(entity:Entity)
  WHERE entity.kind IN ['GOAL', 'STRATEGY', 'TASK', 'INDUSTRY'] AND entity.status <> 'REJECTED'
  RETURN count(DISTINCT entity) AS total
}
CALL () {
  MATCH (:Source)-[:DESCRIBES]->(entity:Entity)
  WHERE entity.kind IN ['GOAL', 'STRATEGY', 'TASK', 'INDUSTRY'] AND entity.status <> 'REJECTED'
    AND (entity.position > $after.position
      OR (entity.position = $after.position AND entity.id > $after.id))
  WITH DISTINCT entity
  ORDER BY entity.position, entity.id
  LIMIT $first
  RETURN collect([entity.position, entity.id]) AS starts
}
RETURN meta.version AS version, total, starts
