// State of the indexes for searching, to see that one of another make doesn't stand in for ours.
// Parameters: none
// Columns: name, type, state, options
SHOW INDEXES YIELD name, type, state, options
WHERE name STARTS WITH 'entity_search'
RETURN name, type, state, options
ORDER BY name
