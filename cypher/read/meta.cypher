// Version of the data; '' where nothing has been loaded yet.
// Parameters: none
// Columns: version
MATCH (meta:Meta {id: 'graph'})
RETURN meta.version AS version
