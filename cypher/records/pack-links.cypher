// The rows of all packs whose ends are not both made by the pack itself.
// Parameters: none
// Columns: properties
MATCH (link:PackLink)
RETURN properties(link) AS properties
ORDER BY link.id
