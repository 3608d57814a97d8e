// No two nodes of Entity with one id.
// Parameters: none
// Columns: none
CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (node:Entity) REQUIRE node.id IS UNIQUE
