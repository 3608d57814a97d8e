// All decisions on identity.
// Parameters: none
// Columns: properties
MATCH (decision:Decision)
RETURN properties(decision) AS properties
ORDER BY decision.id
