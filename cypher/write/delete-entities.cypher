// Deletes entities with whatever still hangs on them.
// Parameters: $ids
// Columns: count
UNWIND $ids AS id
MATCH (entity:Entity {id: id})
DETACH DELETE entity
RETURN count(*) AS count
