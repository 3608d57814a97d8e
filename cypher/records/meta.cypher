// Version and format of the data, and the hash of the part of it that comes from texts.
// Parameters: none
// Columns: version, format, texts
MATCH (meta:Meta {id: 'graph'})
RETURN meta.version AS version, meta.format AS format, meta.texts AS texts
