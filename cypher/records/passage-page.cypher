// A page of all passages in the order of their ids, each with its mentions.
// Parameters: $after (id, '' for the first page), $first
// Columns: id, properties, mentions
MATCH (passage:Passage)
WHERE passage.id > $after
WITH passage ORDER BY passage.id LIMIT $first
OPTIONAL MATCH (passage)-[mention:MENTIONS]->(entity:Entity)
WITH passage, collect(CASE WHEN mention IS NULL THEN null
  ELSE [entity.id, properties(mention)] END) AS mentions
RETURN passage.id AS id, properties(passage) AS properties, mentions
ORDER BY id
