// The relations of entities: all their claims with the other ends. A loop made by a merge is hidden.
// Parameters: $ids, $types, $statuses, $limit (claims of one entity at most)
// Columns: version, relations ([id, claims, other ends])
MATCH (meta:Meta {id: 'graph'})
CALL () {
  UNWIND $ids AS id
  MATCH (center:Entity {id: id})
  CALL (center) {
    MATCH (center)-[claim]-(other:Entity)
    WHERE type(claim) IN $types AND claim.status IN $statuses AND other.id <> center.id
    WITH claim, other
    LIMIT $limit
    RETURN
      collect([type(claim), startNode(claim).id, endNode(claim).id, properties(claim)]) AS claims,
      collect(DISTINCT other) AS others
  }
  RETURN collect([id, claims, [other IN others | properties(other)]]) AS relations
}
RETURN meta.version AS version, relations
