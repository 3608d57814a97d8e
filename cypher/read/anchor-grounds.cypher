// What stored figures of companies rest on: claims that attach a company to segments of a chain, and
// up- and downstream claims inside the chain that touch its industries or products.
// Parameters: $pairs ([industry, company]), $first (claims of each sort for a company, at most)
// Columns: version, grounds ([industry, company, attaching claims, touching claims])
MATCH (meta:Meta {id: 'graph'})
CALL () {
  UNWIND $pairs AS pair
  MATCH (parts:AnchorParts {industry: pair[0]})
  MATCH (firm:Entity {id: pair[1]})
  CALL (parts, firm) {
    MATCH (firm)-[claim:OPERATES_IN|PRODUCES]->(part:Entity)
    WHERE claim.status = 'CONFIRMED' AND part.id IN parts.members
    WITH claim, part
    ORDER BY type(claim), claim.file, claim.row, claim.claimId
    LIMIT $first
    RETURN collect([type(claim), firm.id, part.id, properties(claim)]) AS covered
  }
  CALL (parts, firm) {
    CALL (parts, firm) {
      MATCH (firm)-[:OPERATES_IN]->(own:Industry)-[claim:UPSTREAM_OF]-(other:Industry)
      WHERE own.id IN parts.industries AND other.id IN parts.industries
        AND coalesce(claim.weight, 2) >= 2
      RETURN claim
      UNION
      MATCH (firm)-[:PRODUCES]->(:Product)-[claim:MADE_FROM]-(:Product)<-[:PRODUCES]-(maker:Entity)
      WHERE maker.id IN parts.firms
      RETURN claim
    }
    WITH claim
    WHERE claim.status = 'CONFIRMED'
    ORDER BY type(claim), claim.file, claim.row, claim.claimId
    LIMIT $first
    RETURN collect([type(claim), startNode(claim).id, endNode(claim).id, properties(claim)]) AS links
  }
  RETURN collect([pair[0], pair[1], covered, links]) AS grounds
}
RETURN meta.version AS version, grounds
