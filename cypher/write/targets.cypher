// Creates or replaces goals with a measure, which also bear the label Target.
// Parameters: $rows (id, properties)
// Columns: count
UNWIND $rows AS row
MERGE (entity:Entity {id: row.id})
SET entity = row.properties
SET entity:Goal
SET entity:Target
RETURN count(entity) AS count
