// Deletes what sources say of entities.
// Parameters: $rows (source, entity, node)
// Columns: count
UNWIND $rows AS row
MATCH (source:Source {key: row.source})-[description:DESCRIBES]->(entity:Entity {id: row.node})
WHERE description.entity = row.entity
DELETE description
RETURN count(*) AS count
