// Candidates for a query with two or more Chinese characters in a row, and goals by their figure.
// $phrases has Lucene find such rows by their pairs of characters, which misses none that holds a
// term; all terms must be part of the keys. Order and figures as in read/search.
// Parameters: $phrases, $firstTerm, $filter (terms, low, high,
//   unit or '' for any, kinds or none for all), $limit
// Columns: version, candidates
MATCH (meta:Meta {id: 'graph'})
CALL () {
  CALL () {
    CALL db.index.fulltext.queryNodes('entity_search', $phrases) YIELD node AS entity
    WHERE all(term IN $filter.terms WHERE entity.searchText CONTAINS term)
      AND entity.status <> 'REJECTED'
      AND (size($filter.kinds) = 0 OR entity.kind IN $filter.kinds)
    RETURN entity
    UNION
    MATCH (entity:Target)
    WHERE entity.canonicalValue >= $filter.low AND entity.canonicalValue <= $filter.high
      AND ($filter.unit = '' OR entity.canonicalUnit = $filter.unit)
      AND entity.status <> 'REJECTED'
      AND (size($filter.kinds) = 0 OR entity.kind IN $filter.kinds)
    RETURN entity
  }
  WITH entity, '\n' + entity.searchText + '\n' AS keys
  WITH entity,
    CASE
      WHEN keys CONTAINS '\n' + $firstTerm + '\n' THEN 0
      WHEN keys CONTAINS '\n' + $firstTerm THEN 1
      ELSE 2
    END AS closeness,
    CASE WHEN entity.dataset IS NULL THEN 0 ELSE 1 END AS tabled
  ORDER BY closeness, tabled, size(entity.searchText), entity.id
  LIMIT $limit
  RETURN collect(properties(entity)) AS candidates
}
RETURN meta.version AS version, candidates
