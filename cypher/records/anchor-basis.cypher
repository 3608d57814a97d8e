// What the stored figures of chains hang on, and what stands of them: the packs of the graph, the
// correspondences, and what texts themselves say of industries, companies and products.
// Parameters: none
// Columns: version, loading (whether a pack is half-way in), packs ([key, hash]), claims (ids),
// state, parts ([industry, inputs])
MATCH (meta:Meta {id: 'graph'})
CALL () {
  MATCH (source:Source)
  WHERE source.kind = 'pack'
  WITH source
  ORDER BY source.key
  RETURN collect([source.key, source.hash]) AS packs,
    count(CASE WHEN source.loading THEN 1 END) AS half
}
CALL () {
  CALL () {
    MATCH (:Industry)-[claim:CORRESPONDS_TO]->(:Industry)
    RETURN claim
    UNION
    MATCH (:Source)-[:DESCRIBES]->(said:Entity)
    MATCH (said)-[claim:SUBINDUSTRY_OF|UPSTREAM_OF|OPERATES_IN|PRODUCES|MADE_FROM]->(:Entity)
    RETURN claim
  }
  WITH claim
  WHERE claim.status = 'CONFIRMED'
  WITH claim.claimId AS id
  ORDER BY id
  RETURN collect(id) AS claims
}
OPTIONAL MATCH (state:AnchorState {id: 'anchor'})
CALL () {
  MATCH (parts:AnchorParts)
  RETURN collect([parts.industry, parts.inputs]) AS standing
}
RETURN meta.version AS version, half > 0 AS loading, packs, claims,
  CASE WHEN state IS NULL THEN null ELSE properties(state) END AS state, standing AS parts
