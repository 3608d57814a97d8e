// The same candidates on the embedded store, whose text search joins pairs of characters by OR and
// cuts the result off by score: it may miss what holds a term, so all keys are looked through.
// Parameters: $phrases, $firstTerm, $filter (terms, low, high,
//   unit or '' for any, kinds or none for all), $limit
// Columns: version, candidates
MATCH (meta:Meta {id: 'graph'})
CALL () {
  CALL () {
    MATCH (entity:Entity)
    WHERE entity.searchText CONTAINS $firstTerm
      AND all(term IN $filter.terms WHERE entity.searchText CONTAINS term)
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
