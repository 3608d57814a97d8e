// All mentions of the given entities.
// Parameters: $ids
// Columns: node, passage, properties
UNWIND $ids AS id
MATCH (entity:Entity {id: id})
WITH entity
MATCH (entity)<-[mention:MENTIONS]-(passage:Passage)
RETURN entity.id AS node, passage.id AS passage, properties(mention) AS properties
