// Creates or replaces entities of one kind; their properties are the fold of all descriptions.
// Kind__ stands for a label of the table of kinds. Goals have their own statements.
// Parameters: $rows (id, properties)
// Columns: count
UNWIND $rows AS row
MERGE (entity:Entity {id: row.id})
SET entity = row.properties
SET entity:Kind__
RETURN count(entity) AS count
