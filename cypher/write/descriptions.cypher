// Creates or replaces what sources say of entities: `entity` is the id that the source gives,
// `node` the entity that it stands for now.
// Parameters: $rows (source, entity, node, properties)
// Columns: count
UNWIND $rows AS row
MATCH (source:Source {key: row.source})
MATCH (entity:Entity {id: row.node})
MERGE (source)-[description:DESCRIBES {entity: row.entity}]->(entity)
SET description = row.properties
RETURN count(description) AS count
