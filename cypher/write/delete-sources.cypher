// Deletes sources and what they say of entities; their passages and claims have statements of their own.
// Parameters: $keys
// Columns: count
UNWIND $keys AS key
MATCH (source:Source {key: key})
DETACH DELETE source
RETURN count(*) AS count
