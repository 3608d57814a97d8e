// The places where texts mention entities, each with its document.
// Parameters: $ids, $limit (mentions of one entity at most)
// Columns: version, mentions ([entity, id, source, document, passage, start, end, order])
MATCH (meta:Meta {id: 'graph'})
CALL () {
  UNWIND $ids AS id
  MATCH (entity:Entity {id: id})
  CALL (entity) {
    MATCH (entity)<-[mention:MENTIONS]-(passage:Passage)
    WITH entity, mention, passage
    ORDER BY mention.order, mention.source, mention.start, mention.id
    LIMIT $limit
    RETURN collect([entity.id, mention.id, mention.source, passage.document, passage.id,
      mention.start, mention.end, mention.order]) AS places
  }
  UNWIND places AS place
  RETURN collect(place) AS mentions
}
RETURN meta.version AS version, mentions
