// Creates or replaces mentions: `node` is the entity that is mentioned.
// Parameters: $rows (id, passage, node, properties)
// Columns: count
UNWIND $rows AS row
MATCH (passage:Passage {id: row.passage})
MATCH (entity:Entity {id: row.node})
MERGE (passage)-[mention:MENTIONS {id: row.id}]->(entity)
SET mention = row.properties
RETURN count(mention) AS count
