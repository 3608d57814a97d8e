// Deletes mentions, found by the passage that they stand in.
// Parameters: $rows (id, passage)
// Columns: count
UNWIND $rows AS row
MATCH (passage:Passage {id: row.passage})-[mention:MENTIONS]->(entity:Entity)
WHERE mention.id = row.id
DELETE mention
RETURN count(*) AS count
