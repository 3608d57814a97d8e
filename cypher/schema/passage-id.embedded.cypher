// Finds nodes of Passage by their id. The embedded store looks nothing up by a constraint, only by an
// index; uniqueness comes from MERGE, as its writers take turns.
// Parameters: none
// Columns: none
CREATE INDEX passage_id IF NOT EXISTS FOR (node:Passage) ON (node.id)
