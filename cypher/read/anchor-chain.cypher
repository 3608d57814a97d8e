// What the companies of chains are compared by, for chains of which nothing is stored: their
// industries (with counterparts, and all below these), the companies of these and others that are
// known to belong, what they make, and the up- and downstream relations of both.
// Parameters: $seeds (industries), $firms (further companies), $claims (claims at most)
// Columns: version, cut (whether there are more claims), entities, claims
MATCH (meta:Meta {id: 'graph'})
CALL () {
  CALL () {
    UNWIND $seeds AS seed
    MATCH (top:Entity {id: seed})
    RETURN top
    UNION
    UNWIND $seeds AS seed
    MATCH (:Entity {id: seed})-[:CORRESPONDS_TO]-(top:Industry)
    RETURN top
    UNION
    UNWIND $seeds AS seed
    MATCH (:Entity {id: seed})<-[:SUBINDUSTRY_OF]-(:Industry)-[:CORRESPONDS_TO]-(top:Industry)
    RETURN top
  }
  MATCH (top)<-[:SUBINDUSTRY_OF*0..8]-(member:Industry)
  RETURN collect(DISTINCT member) AS members
}
CALL (members) {
  CALL (members) {
    UNWIND members AS member
    MATCH (firm:Enterprise)-[:OPERATES_IN]->(member)
    RETURN firm
    UNION
    UNWIND $firms AS id
    MATCH (firm:Entity {id: id})
    RETURN firm
  }
  RETURN collect(firm) AS firms
}
CALL (members, firms) {
  CALL (members, firms) {
    UNWIND members AS member
    MATCH (member)-[claim:CORRESPONDS_TO|SUBINDUSTRY_OF|UPSTREAM_OF|PRODUCES]->(:Entity)
    RETURN claim
    UNION
    UNWIND firms AS firm
    MATCH (firm)-[claim:OPERATES_IN|PRODUCES]->(:Entity)
    RETURN claim
    UNION
    UNWIND firms AS firm
    MATCH (firm)-[:PRODUCES]->(:Product)-[claim:MADE_FROM]->(:Product)
    RETURN claim
  }
  WITH claim
  WHERE claim.status = 'CONFIRMED' AND startNode(claim) <> endNode(claim)
  LIMIT $claims
  UNWIND [startNode(claim), endNode(claim)] AS node
  RETURN collect(DISTINCT claim) AS claims, collect(DISTINCT node) AS nodes
}
RETURN meta.version AS version, size(claims) >= $claims AS cut,
  [node IN nodes + members + firms | properties(node)] AS entities,
  [claim IN claims |
    [type(claim), startNode(claim).id, endNode(claim).id, properties(claim)]] AS claims
