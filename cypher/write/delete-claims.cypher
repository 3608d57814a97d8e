// Deletes claims between the entities that `from` and `to` name now.
// Parameters: $rows (id, from, to)
// Columns: count
UNWIND $rows AS row
MATCH (from:Entity {id: row.from})-[claim]->(to:Entity {id: row.to})
WHERE claim.claimId = row.id
DELETE claim
RETURN count(*) AS count
