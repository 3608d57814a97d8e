// No two nodes of PackLink with one id.
// Parameters: none
// Columns: none
CREATE CONSTRAINT pack_link_id IF NOT EXISTS FOR (node:PackLink) REQUIRE node.id IS UNIQUE
