// The passages of one source.
// Parameters: $key
// Columns: properties
MATCH (passage:Passage {source: $key})
RETURN properties(passage) AS properties
