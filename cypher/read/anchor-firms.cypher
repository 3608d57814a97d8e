// What companies are compared by beside their relations, and the projects that they invest in.
// Parameters: $ids (companies)
// Columns: version, firms ([id, sort name, revenue, innovation flags, mentions, regions of the
// documents that name it, places it lies in as [id, name]]), entities, claims
MATCH (meta:Meta {id: 'graph'})
CALL () {
  UNWIND $ids AS id
  MATCH (firm:Entity {id: id})
  OPTIONAL MATCH (source:Source)-[:DESCRIBES]->(firm)
  OPTIONAL MATCH (document:Document {source: source.key})
  WITH firm, collect(DISTINCT document.region) AS regions
  OPTIONAL MATCH (firm)-[:LOCATED_IN*1..2]->(:Entity)-[:PART_OF*0..6]->(place:Place)
  WITH firm, regions, collect(DISTINCT [place.id, place.name]) AS places
  WITH firm, regions, places, COUNT { (:Passage)-[:MENTIONS]->(firm) } AS mentions
  RETURN collect([firm.id, firm.sortName, firm.revenue, firm.innovation, mentions, regions, places])
    AS firms
}
CALL () {
  UNWIND $ids AS id
  MATCH (:Entity {id: id})-[claim:INVESTS_IN]->(:Project)
  WHERE claim.status = 'CONFIRMED'
  UNWIND [startNode(claim), endNode(claim)] AS node
  RETURN collect(DISTINCT claim) AS invests, collect(DISTINCT node) AS nodes
}
RETURN meta.version AS version, firms, [node IN nodes | properties(node)] AS entities,
  [claim IN invests |
    [type(claim), startNode(claim).id, endNode(claim).id, properties(claim)]] AS claims
