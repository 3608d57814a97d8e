// Gives entities in the order of their sort names.
// Parameters: none
// Columns: none
CREATE INDEX entity_sort IF NOT EXISTS FOR (node:Entity) ON (node.sortName)
