// The whole graph in figures: entities by kind, and how many of them stand for many; claims and
// distinct relations by type, and how many of these rest on a sentence or a data row.
// Parameters: $statuses
// Columns: version, kinds ([kind, entities, generic]), types ([type, relations, with evidence, claims])
MATCH (meta:Meta {id: 'graph'})
CALL () {
  MATCH (entity:Entity)
  WHERE entity.status IN $statuses
  WITH entity.kind AS kind, count(entity) AS entities,
    sum(CASE WHEN entity.generic THEN 1 ELSE 0 END) AS generic
  RETURN collect([kind, entities, generic]) AS kinds
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
