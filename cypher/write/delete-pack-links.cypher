// Deletes rows of packs whose ends are not both made by the pack itself.
// Parameters: $ids
// Columns: count
UNWIND $ids AS id
MATCH (link:PackLink {id: id})
DELETE link
RETURN count(*) AS count
