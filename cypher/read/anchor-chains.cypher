// Chains whose companies are to be ranked, with what was computed of them when they were loaded and
// still holds: the industries asked for, or all that the heading of a task develops, in the order of
// the texts.
// Parameters: $ids (industries, also by former ids; empty for all), $method, $first
// Columns: version, chains ([asked, id, kind, stored figures or null, regions of the documents that
// name it]), regions (of all documents)
MATCH (meta:Meta {id: 'graph'})
OPTIONAL MATCH (state:AnchorState {id: 'anchor'})
WHERE state.version = meta.version AND state.method = $method
CALL (state) {
  CALL () {
    UNWIND $ids AS asked
    MATCH (found:Entity {id: asked})
    RETURN asked, found, '' AS position
    UNION
    UNWIND $ids AS asked
    MATCH (former:FormerId {id: asked})
    MATCH (found:Entity {id: former.entity})
    RETURN asked, found, '' AS position
    UNION
    MATCH (task:Task)-[claim:DEVELOPS]->(found:Industry)
    WHERE size($ids) = 0 AND claim.status = 'CONFIRMED' AND claim.source = task.headingSource
      AND claim.start >= task.headingStart AND claim.end <= task.headingEnd
    WITH found, min(task.position) AS position
    RETURN found.id AS asked, found, position
  }
  WITH asked, found, position
  ORDER BY position, asked
  LIMIT $first
  OPTIONAL MATCH (parts:AnchorParts {industry: found.id})
  WHERE state IS NOT NULL
  OPTIONAL MATCH (source:Source)-[:DESCRIBES]->(found)
  OPTIONAL MATCH (document:Document {source: source.key})
  WITH asked, found, position, parts, collect(DISTINCT document.region) AS regions
  ORDER BY position, asked
  RETURN collect([asked, found.id, found.kind,
    CASE WHEN parts IS NULL THEN null ELSE properties(parts) END, regions]) AS chains
}
CALL () {
  MATCH (document:Document)
  RETURN collect(DISTINCT document.region) AS regions
}
RETURN meta.version AS version, chains, regions
