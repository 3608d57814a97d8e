// Confirmed entities that a text names so.
// Parameters: $names
// Columns: id, kind, name
MATCH (:Source)-[description:DESCRIBES]->(entity:Entity)
WHERE description.name IN $names AND entity.status = 'CONFIRMED'
RETURN DISTINCT entity.id AS id, entity.kind AS kind, description.name AS name
