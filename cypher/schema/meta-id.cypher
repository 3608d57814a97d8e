// No two nodes of Meta with one id.
// Parameters: none
// Columns: none
CREATE CONSTRAINT meta_id IF NOT EXISTS FOR (node:Meta) REQUIRE node.id IS UNIQUE
