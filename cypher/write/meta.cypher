// Says which version of the data the graph now holds, in which format, and which hash the part of it
// has that comes from texts.
// Parameters: $version, $format, $texts
// Columns: count
MERGE (meta:Meta {id: 'graph'})
SET meta.version = $version, meta.format = $format, meta.texts = $texts
RETURN count(meta) AS count
