// Version and format of the data.
// Parameters: none
// Columns: version, format
MATCH (meta:Meta {id: 'graph'})
RETURN meta.version AS version, meta.format AS format
