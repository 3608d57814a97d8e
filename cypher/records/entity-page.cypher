// A page of all entities in the order of their ids, each with the claims that go out from it.
// Parameters: $after (id, '' for the first page), $first
// Columns: id, labels, properties, claims
MATCH (entity:Entity)
WHERE entity.id > $after
WITH entity ORDER BY entity.id LIMIT $first
OPTIONAL MATCH (entity)-[claim]->(other:Entity)
WITH entity, collect(CASE WHEN claim IS NULL THEN null
  ELSE [type(claim), other.id, properties(claim)] END) AS claims
RETURN entity.id AS id, labels(entity) AS labels, properties(entity) AS properties, claims
ORDER BY id
