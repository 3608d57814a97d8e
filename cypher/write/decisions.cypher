// Creates or replaces decisions on identity.
// Parameters: $rows (id, properties)
// Columns: count
UNWIND $rows AS row
MERGE (decision:Decision {id: row.id})
SET decision = row.properties
RETURN count(decision) AS count
