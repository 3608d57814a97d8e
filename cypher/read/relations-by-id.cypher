// All claims of relations, found by the ids of these. No index leads there: such ids are asked for
// rarely, and links name a relation by its ends.
// Parameters: $ids
// Columns: version, entities, claims
MATCH (meta:Meta {id: 'graph'})
CALL () {
  MATCH (from:Entity)-[claim]->(to:Entity)
  WHERE claim.relation IN $ids AND from.id <> to.id
  RETURN collect([type(claim), from.id, to.id, properties(claim)]) AS claims,
    collect(DISTINCT properties(from)) + collect(DISTINCT properties(to)) AS entities
}
RETURN meta.version AS version, entities, claims
