// Forgets the former ids of entities.
// Parameters: $entities (ids of the entities that bear them)
// Columns: count
UNWIND $entities AS id
MATCH (former:FormerId {entity: id})
DELETE former
RETURN count(*) AS count
