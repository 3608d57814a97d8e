// Deletes passages with the mentions in them.
// Parameters: $ids
// Columns: count
UNWIND $ids AS id
MATCH (passage:Passage {id: id})
DETACH DELETE passage
RETURN count(*) AS count
