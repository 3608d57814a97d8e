// All former ids.
// Parameters: none
// Columns: id, entity
MATCH (former:FormerId)
RETURN former.id AS id, former.entity AS entity
ORDER BY id
