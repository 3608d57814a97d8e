// Finds nodes of PackLink by their id. The embedded store looks nothing up by a constraint, only by an
// index; uniqueness comes from MERGE, as its writers take turns.
// Parameters: none
// Columns: none
CREATE INDEX pack_link_id IF NOT EXISTS FOR (node:PackLink) ON (node.id)
