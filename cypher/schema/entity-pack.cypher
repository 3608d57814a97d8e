// Finds the entities that a pack makes.
// Parameters: none
// Columns: none
CREATE INDEX entity_pack IF NOT EXISTS FOR (node:Entity) ON (node.pack)
