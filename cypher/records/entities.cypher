// The given entities as they are stored.
// Parameters: $ids
// Columns: labels, properties
UNWIND $ids AS id
MATCH (entity:Entity {id: id})
RETURN labels(entity) AS labels, properties(entity) AS properties
