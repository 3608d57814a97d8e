// Creates or replaces claims of one type between the entities that `from` and `to` name now.
// RELATION__ stands for one of the relation types.
// Parameters: $rows (id, from, to, properties)
// Columns: count
UNWIND $rows AS row
MATCH (from:Entity {id: row.from})
MATCH (to:Entity {id: row.to})
MERGE (from)-[claim:RELATION__ {claimId: row.id}]->(to)
SET claim = row.properties
RETURN count(claim) AS count
