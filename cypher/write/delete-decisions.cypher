// Deletes decisions on identity.
// Parameters: $ids
// Columns: count
UNWIND $ids AS id
MATCH (decision:Decision {id: id})
DELETE decision
RETURN count(*) AS count
