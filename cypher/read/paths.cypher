// The first paths between two entities along confirmed relations, whichever way these run: all that
// they pass, in one row.
// Parameters: $from, $to (also by former ids), $types, $hops (1 to 6), $first (paths at most)
// Columns: version, from, to (null where there is none), entities, claims
MATCH (meta:Meta {id: 'graph'})
OPTIONAL MATCH (formerFrom:FormerId {id: $from})
OPTIONAL MATCH (formerTo:FormerId {id: $to})
OPTIONAL MATCH (from:Entity {id: coalesce(formerFrom.entity, $from)})
OPTIONAL MATCH (to:Entity {id: coalesce(formerTo.entity, $to)})
WITH meta, from, to
CALL (from, to) {
  MATCH path = (from)-[claims*1..6]-(to)
  WHERE length(path) <= $hops
    AND all(claim IN claims WHERE type(claim) IN $types AND claim.status = 'CONFIRMED')
  UNWIND claims AS claim
  WITH claim
  LIMIT 1000
  UNWIND [startNode(claim), endNode(claim)] AS node
  RETURN collect(DISTINCT claim) AS claims, collect(DISTINCT node) AS nodes
}
RETURN meta.version AS version, from.id AS from, to.id AS to,
  [node IN nodes | properties(node)] AS entities,
  [claim IN claims |
    [type(claim), startNode(claim).id, endNode(claim).id, properties(claim)]] AS claims
