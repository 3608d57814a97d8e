// Those of the given entities that are there, with the pack that makes them; null for what texts name.
// Parameters: $ids
// Columns: id, pack
UNWIND $ids AS id
MATCH (entity:Entity {id: id})
RETURN entity.id AS id, entity.pack AS pack
