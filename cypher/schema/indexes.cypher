// State of the indexes on entities, to see that one of another make doesn't stand in for ours.
// Parameters: none
// Columns: name, type, state, options
SHOW INDEXES YIELD name, type, state, options
RETURN name, type, state, options
