// Creates or replaces goals without a measure.
// Parameters: $rows (id, properties)
// Columns: count
UNWIND $rows AS row
MERGE (entity:Entity {id: row.id})
SET entity = row.properties
SET entity:Goal
REMOVE entity:Target
RETURN count(entity) AS count
