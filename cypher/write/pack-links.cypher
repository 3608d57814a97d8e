// Creates or replaces rows of packs whose ends are not both made by the pack itself.
// Parameters: $rows (id, properties)
// Columns: count
UNWIND $rows AS row
MERGE (link:PackLink {id: row.id})
SET link = row.properties
RETURN count(link) AS count
