// The node that bears the version of the data: '' where nothing has been loaded yet. An existing
// one keeps its format.
// Parameters: $format
// Columns: version, format
MERGE (meta:Meta {id: 'graph'})
ON CREATE SET meta.version = '', meta.format = $format
RETURN meta.version AS version, meta.format AS format
