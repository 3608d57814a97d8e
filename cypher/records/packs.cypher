// All packs: sources that are tables. `loading` where one was begun and not ended.
// Parameters: none
// Columns: properties
MATCH (source:Source {kind: 'pack'})
RETURN properties(source) AS properties
ORDER BY source.key
