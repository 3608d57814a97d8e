// No two nodes of Source with one key.
// Parameters: none
// Columns: none
CREATE CONSTRAINT source_key IF NOT EXISTS FOR (node:Source) REQUIRE node.key IS UNIQUE
