// Finds the former ids of an entity.
// Parameters: none
// Columns: none
CREATE INDEX former_id_entity IF NOT EXISTS FOR (node:FormerId) ON (node.entity)
