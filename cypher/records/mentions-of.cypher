// All mentions of the given entities.
// Parameters: $ids
// Columns: node, passage, properties
UNWIND $ids AS id
MATCH (passage:Passage)-[mention:MENTIONS]->(entity:Entity {id: id})
RETURN entity.id AS node, passage.id AS passage, properties(mention) AS properties
