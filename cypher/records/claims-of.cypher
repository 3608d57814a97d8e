// All claims that the given entities are an end of, with their ends now; one between two of them
// comes twice.
// Parameters: $ids
// Columns: type, from, to, properties
UNWIND $ids AS id
MATCH (entity:Entity {id: id})
WITH entity
MATCH (entity)-[claim]-(other:Entity)
RETURN type(claim) AS type, startNode(claim).id AS from, endNode(claim).id AS to,
  properties(claim) AS properties
