// Finds nodes of Source by their key. The embedded store looks nothing up by a constraint, only by an
// index; uniqueness comes from MERGE, as its writers take turns.
// Parameters: none
// Columns: none
CREATE INDEX source_key IF NOT EXISTS FOR (node:Source) ON (node.key)
