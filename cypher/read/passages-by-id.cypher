// Passages by their ids.
// Parameters: $ids
// Columns: version, passages
MATCH (meta:Meta {id: 'graph'})
CALL () {
  UNWIND $ids AS id
  MATCH (passage:Passage {id: id})
  RETURN collect(properties(passage)) AS passages
}
RETURN meta.version AS version, passages
