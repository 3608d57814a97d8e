// Says for which version of the data the stored figures of chains hold, and what they hang on.
// Parameters: $version, $method, $inputs
// Columns: count
MERGE (state:AnchorState {id: 'anchor'})
SET state.version = $version, state.method = $method, state.inputs = $inputs
RETURN count(state) AS count
