// Creates or replaces sources.
// Parameters: $rows (key, properties)
// Columns: count
UNWIND $rows AS row
MERGE (source:Source {key: row.key})
SET source = row.properties
RETURN count(source) AS count
