// Finds entities by any part of their search keys, where pairs of characters don't do.
// Parameters: none
// Columns: none
CREATE TEXT INDEX entity_search_substring IF NOT EXISTS FOR (entity:Entity) ON (entity.searchText)
