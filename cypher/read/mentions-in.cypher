// What passages name, in the order of the text; where two begin together, the longer one first.
// Parameters: $ids, $limit (mentions in one passage at most)
// Columns: version, mentions ([passage, entity, id, start, end])
MATCH (meta:Meta {id: 'graph'})
CALL () {
  UNWIND $ids AS id
  MATCH (passage:Passage {id: id})
  CALL (passage) {
    MATCH (passage)-[mention:MENTIONS]->(entity:Entity)
    WHERE entity.status <> 'REJECTED'
    WITH passage, mention, entity
    ORDER BY mention.start, mention.end DESC, mention.id
    LIMIT $limit
    RETURN collect([passage.id, entity.id, mention.id, mention.start, mention.end]) AS places
  }
  UNWIND places AS place
  RETURN collect(place) AS mentions
}
RETURN meta.version AS version, mentions
