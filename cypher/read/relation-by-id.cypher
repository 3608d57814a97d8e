// All claims of one relation, found by its id. No index leads there: ids of relations are asked for
// one at a time and rarely, links name a relation by its ends.
// Parameters: $id
// Columns: version, entities, claims
MATCH (meta:Meta {id: 'graph'})
CALL {
  MATCH (from:Entity)-[claim]->(to:Entity)
  WHERE claim.relation = $id AND from.id <> to.id
  RETURN collect([type(claim), from.id, to.id, properties(claim)]) AS claims,
    collect(DISTINCT properties(from)) + collect(DISTINCT properties(to)) AS entities
}
RETURN meta.version AS version, entities, claims
