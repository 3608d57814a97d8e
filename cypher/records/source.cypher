// One source with its text.
// Parameters: $key
// Columns: properties
MATCH (source:Source {key: $key})
RETURN properties(source) AS properties
