// The mentions in one source.
// Parameters: $key
// Columns: node, passage, properties
MATCH (passage:Passage {source: $key})-[mention:MENTIONS]->(entity:Entity)
RETURN entity.id AS node, passage.id AS passage, properties(mention) AS properties
