// How many descriptions, mentions and claims hold each of the given entities in the graph.
// Parameters: $ids
// Columns: id, descriptions, mentions, claims
UNWIND $ids AS id
MATCH (entity:Entity {id: id})
RETURN entity.id AS id,
  COUNT { (entity)<-[:DESCRIBES]-(:Source) } AS descriptions,
  COUNT { (entity)<-[:MENTIONS]-(:Passage) } AS mentions,
  COUNT { (entity)--(:Entity) } AS claims
