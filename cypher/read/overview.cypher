// The whole graph in figures: entities by kind; claims and distinct relations by type, and how many
// of these rest on a sentence or a data row.
// Parameters: $statuses
// Columns: version, kinds ([kind, entities]), types ([type, relations, with evidence, claims])
MATCH (meta:Meta {id: 'graph'})
CALL () {
  MATCH (entity:Entity)
  WHERE entity.status IN $statuses
  WITH entity.kind AS kind, count(entity) AS entities
  RETURN collect([kind, entities]) AS kinds
}
CALL () {
  MATCH (from:Entity)-[claim]->(to:Entity)
  WHERE claim.status IN $statuses AND from.id <> to.id
  WITH type(claim) AS type, from, to, count(claim) AS claims,
    max(CASE WHEN claim.quote IS NULL AND claim.dataset IS NULL THEN 0 ELSE 1 END) AS evidence
  WITH type, count(from) AS relations, sum(evidence) AS evident, sum(claims) AS claims
  RETURN collect([type, relations, evident, claims]) AS types
}
RETURN meta.version AS version, kinds, types
