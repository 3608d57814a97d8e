// No two nodes of Decision with one id.
// Parameters: none
// Columns: none
CREATE CONSTRAINT decision_id IF NOT EXISTS FOR (node:Decision) REQUIRE node.id IS UNIQUE
