// What all sources say of the given entities.
// Parameters: $ids
// Columns: node, issuedOn, properties
UNWIND $ids AS id
MATCH (entity:Entity {id: id})
WITH entity
MATCH (entity)<-[description:DESCRIBES]-(source:Source)
RETURN entity.id AS node, source.issuedOn AS issuedOn, properties(description) AS properties
