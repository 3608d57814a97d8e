// What all sources say of the given entities.
// Parameters: $ids
// Columns: node, issuedOn, properties
UNWIND $ids AS id
MATCH (source:Source)-[description:DESCRIBES]->(entity:Entity {id: id})
RETURN entity.id AS node, source.issuedOn AS issuedOn, properties(description) AS properties
