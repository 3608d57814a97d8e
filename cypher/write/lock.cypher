// Serialises writers: the first statement of a write transaction. On Neo4j setting a property takes
// the write lock of the node until the transaction ends, also where nothing changes in the end.
// Parameters: none
// Columns: version
MERGE (meta:Meta {id: 'graph'})
SET meta.lock = true
REMOVE meta.lock
RETURN meta.version AS version
