// A page of the entities that texts describe, in the order of their ids, each with the claims of
// texts that go out from it: what packs hold has hashes of its own.
// Parameters: $after (id, '' for the first page), $first
// Columns: id, labels, properties, claims
MATCH (:Source)-[:DESCRIBES]->(entity:Entity)
WHERE entity.id > $after
WITH DISTINCT entity ORDER BY entity.id LIMIT $first
OPTIONAL MATCH (entity)-[claim]->(other:Entity)
WITH entity, collect(CASE WHEN claim.claimId IS NULL OR claim.dataset IS NOT NULL THEN null
  ELSE [type(claim), other.id, properties(claim)] END) AS claims
RETURN entity.id AS id, labels(entity) AS labels, properties(entity) AS properties, claims
ORDER BY id
