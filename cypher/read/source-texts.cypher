// The texts of sources.
// Parameters: $keys
// Columns: version, sources ([key, text])
MATCH (meta:Meta {id: 'graph'})
CALL () {
  UNWIND $keys AS key
  MATCH (source:Source {key: key})
  RETURN collect([key, source.text]) AS sources
}
RETURN meta.version AS version, sources
