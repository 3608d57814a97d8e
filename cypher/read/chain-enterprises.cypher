// A page of the companies of tables that operate in some industries, by sort name: each with the
// first of these industries by sort name, and some of its products, those of the largest share
// between 0 and 1 first, then those without a share, then those whose share can be none.
// Parameters: $industries (ids), $statuses, $after (name, id), $first, $products (of one company at
//   most)
// Columns: version, total, entities, claims, items ([company, sort name, industry, products in
//   their order, how many there are])
MATCH (meta:Meta {id: 'graph'})
CALL () {
  UNWIND $industries AS id
  MATCH (industry:Industry {id: id})<-[claim:OPERATES_IN]-(firm:Enterprise)
  WHERE claim.status IN $statuses AND firm.dataset IS NOT NULL
  RETURN count(DISTINCT firm) AS total
}
CALL () {
  UNWIND $industries AS id
  MATCH (industry:Industry {id: id})<-[claim:OPERATES_IN]-(firm:Enterprise)
  WHERE claim.status IN $statuses AND firm.dataset IS NOT NULL
    AND (firm.sortName > $after.name OR (firm.sortName = $after.name AND firm.id > $after.id))
  WITH DISTINCT firm
  ORDER BY firm.sortName, firm.id
  LIMIT $first
  RETURN collect(firm) AS firms
}
CALL (firms) {
  UNWIND firms AS firm
  CALL (firm) {
    MATCH (firm)-[claim:OPERATES_IN]->(industry:Industry)
    WHERE claim.status IN $statuses AND industry.id IN $industries
    WITH DISTINCT industry
    ORDER BY industry.sortName, industry.id
    LIMIT 1
    RETURN industry
  }
  CALL (firm) {
    MATCH (firm)-[claim:PRODUCES]->(product:Product)
    WHERE claim.status IN $statuses
    RETURN count(DISTINCT product) AS productCount
  }
  CALL (firm) {
    MATCH (firm)-[claim:PRODUCES]->(product:Product)
    WHERE claim.status IN $statuses
    WITH product, max(CASE
      WHEN claim.share IS NULL THEN -1.0
      WHEN claim.share < 0.0 OR claim.share > 1.0 THEN -2.0
      ELSE claim.share END) AS share
    ORDER BY share DESC, product.sortName, product.id
    LIMIT $products
    RETURN collect(product) AS firmProducts
  }
  RETURN collect([firm, industry, firmProducts, productCount]) AS rows
}
CALL (rows) {
  UNWIND rows AS row
  WITH row[0] AS firm, [row[1]] + row[2] AS others
  UNWIND others AS other
  MATCH (firm)-[claim:OPERATES_IN|PRODUCES]->(other)
  WHERE claim.status IN $statuses
  WITH DISTINCT claim
  RETURN collect([type(claim), startNode(claim).id, endNode(claim).id, properties(claim)]) AS claims
}
CALL (rows) {
  UNWIND rows AS row
  UNWIND [row[0], row[1]] + row[2] AS entity
  WITH DISTINCT entity
  RETURN collect(properties(entity)) AS entities
}
RETURN meta.version AS version, total, entities, claims,
  [row IN rows | [row[0].id, row[0].sortName, row[1].id, [one IN row[2] | one.id], row[3]]] AS items
