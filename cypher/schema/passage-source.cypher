// Finds the passages of a source.
// Parameters: none
// Columns: none
CREATE INDEX passage_source IF NOT EXISTS FOR (node:Passage) ON (node.source)
