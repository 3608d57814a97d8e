// The claims of one source, reached through the entities that it describes, with their ends now.
// Parameters: $key
// Columns: type, from, to, properties
MATCH (source:Source {key: $key})-[:DESCRIBES]->(entity:Entity)
WITH DISTINCT entity
MATCH (entity)-[claim]->(other:Entity)
WHERE claim.source = $key
RETURN type(claim) AS type, entity.id AS from, other.id AS to, properties(claim) AS properties
