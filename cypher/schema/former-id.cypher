// No two nodes of FormerId with one id.
// Parameters: none
// Columns: none
CREATE CONSTRAINT former_id IF NOT EXISTS FOR (node:FormerId) REQUIRE node.id IS UNIQUE
