// Makes former ids lead to the entity that they now name.
// Parameters: $rows (id, entity)
// Columns: count
UNWIND $rows AS row
MERGE (former:FormerId {id: row.id})
SET former.entity = row.entity
RETURN count(former) AS count
