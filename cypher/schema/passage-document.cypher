// Finds the passages of a document.
// Parameters: none
// Columns: none
CREATE INDEX passage_document IF NOT EXISTS FOR (node:Passage) ON (node.document)
