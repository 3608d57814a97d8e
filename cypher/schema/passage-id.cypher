// No two nodes of Passage with one id.
// Parameters: none
// Columns: none
CREATE CONSTRAINT passage_id IF NOT EXISTS FOR (node:Passage) REQUIRE node.id IS UNIQUE
