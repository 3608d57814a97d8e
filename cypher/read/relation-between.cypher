// All claims of one type from one entity to another, both perhaps by former ids.
// Parameters: $from, $to, $type, $statuses
// Columns: version, entities, claims
MATCH (meta:Meta {id: 'graph'})
OPTIONAL MATCH (formerFrom:FormerId {id: $from})
OPTIONAL MATCH (formerTo:FormerId {id: $to})
WITH meta, coalesce(formerFrom.entity, $from) AS from, coalesce(formerTo.entity, $to) AS to
CALL (from, to) {
  MATCH (a:Entity {id: from})-[claim]->(b:Entity {id: to})
  WHERE type(claim) = $type AND claim.status IN $statuses AND a.id <> b.id
  RETURN collect([type(claim), a.id, b.id, properties(claim)]) AS claims,
    collect(DISTINCT properties(a)) + collect(DISTINCT properties(b)) AS entities
}
RETURN meta.version AS version, entities, claims
