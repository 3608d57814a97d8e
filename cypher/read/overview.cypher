// The whole graph in figures: entities by kind, and how many of them stand for many; claims and
// distinct relations by type, and how many of these rest on a sentence or a data row. Counted here is
// what texts describe, and the rows of packs that lead to it; what packs hold was counted when they
// were loaded.
// Parameters: $statuses
// Columns: version, kinds ([kind, entities, generic]), types ([type, relations, with evidence, claims]),
//   packs ([kinds, how many of each, types, relations of each, claims of each])
MATCH (meta:Meta {id: 'graph'})
CALL () {
  MATCH (:Source)-[:DESCRIBES]->(entity:Entity)
  WHERE entity.status IN $statuses
  WITH DISTINCT entity
  WITH entity.kind AS kind, count(entity) AS entities,
    sum(CASE WHEN entity.generic THEN 1 ELSE 0 END) AS generic
  RETURN collect([kind, entities, generic]) AS kinds
}
CALL () {
  CALL () {
    MATCH (:Source)-[:DESCRIBES]->(from:Entity)
    WITH DISTINCT from
    MATCH (from)-[claim]->(to:Entity)
    WHERE claim.status IN $statuses AND from.id <> to.id
    RETURN claim, from, to
    UNION
    MATCH (link:PackLink)
    MATCH (from:Entity {id: link.wasFrom})-[claim]->(to:Entity {id: link.wasTo})
    WHERE claim.claimId = link.id AND claim.status IN $statuses
    RETURN claim, from, to
  }
  WITH type(claim) AS type, from, to, count(claim) AS claims,
    max(CASE WHEN claim.quote IS NULL AND claim.dataset IS NULL THEN 0 ELSE 1 END) AS evidence
  WITH type, count(from) AS relations, sum(evidence) AS evident, sum(claims) AS claims
  RETURN collect([type, relations, evident, claims]) AS types
}
CALL () {
  MATCH (pack:Source {kind: 'pack'})
  RETURN collect([pack.kinds, pack.kindCounts, pack.types, pack.relationCounts,
    pack.claimCounts]) AS packs
}
RETURN meta.version AS version, kinds, types, packs
