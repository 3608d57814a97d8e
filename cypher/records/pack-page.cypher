// A page of the entities that a pack makes, in the order of their ids, each with the claims of this
// pack that go out from it.
// Parameters: $key, $after (id, '' for the first page), $first
// Columns: id, properties, claims
MATCH (entity:Entity {pack: $key})
WHERE entity.id > $after
WITH entity ORDER BY entity.id LIMIT $first
OPTIONAL MATCH (entity)-[claim]->(other:Entity)
WITH entity, collect(CASE WHEN claim.source = $key
  THEN [type(claim), other.id, properties(claim)] ELSE null END) AS claims
RETURN entity.id AS id, properties(entity) AS properties, claims
ORDER BY id
