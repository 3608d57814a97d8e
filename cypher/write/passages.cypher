// Creates or replaces passages.
// Parameters: $rows (id, properties)
// Columns: count
UNWIND $rows AS row
MERGE (passage:Passage {id: row.id})
SET passage = row.properties
RETURN count(passage) AS count
