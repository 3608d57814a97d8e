// Finds entities by pairs of Chinese characters of their search keys.
// Parameters: none
// Columns: none
CREATE FULLTEXT INDEX entity_search IF NOT EXISTS FOR (entity:Entity) ON EACH [entity.searchText]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk'}}
