// The passages of documents, in the order of their texts.
// Parameters: $ids, $limit (passages of one document at most)
// Columns: version, passages ([document, passage])
MATCH (meta:Meta {id: 'graph'})
CALL () {
  UNWIND $ids AS id
  MATCH (document:Entity {id: id})
  CALL (document) {
    UNWIND [document.id] + coalesce(document.formerIds, []) AS original
    MATCH (passage:Passage {document: original})
    WITH passage
    ORDER BY passage.source, passage.start, passage.id
    LIMIT $limit
    RETURN collect(properties(passage)) AS found
  }
  UNWIND found AS passage
  RETURN collect([id, passage]) AS passages
}
RETURN meta.version AS version, passages
