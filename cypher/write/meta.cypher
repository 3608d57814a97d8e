// Says which version of the data the graph now holds, and in which format.
// Parameters: $version, $format
// Columns: count
MERGE (meta:Meta {id: 'graph'})
SET meta.version = $version, meta.format = $format
RETURN count(meta) AS count
