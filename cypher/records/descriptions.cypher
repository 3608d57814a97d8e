// What one source says of entities, each with the entity that it stands for now.
// Parameters: $key
// Columns: node, properties
MATCH (source:Source {key: $key})-[description:DESCRIBES]->(entity:Entity)
RETURN entity.id AS node, properties(description) AS properties
