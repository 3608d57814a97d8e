// Entities by their ids; a former id gives its keeper.
// Parameters: $ids
// Columns: version, found ([asked, entity])
MATCH (meta:Meta {id: 'graph'})
CALL () {
  UNWIND $ids AS asked
  CALL (asked) {
    MATCH (entity:Entity {id: asked})
    RETURN entity
    UNION
    MATCH (former:FormerId {id: asked})
    MATCH (entity:Entity {id: former.entity})
    RETURN entity
  }
  RETURN collect([asked, properties(entity)]) AS found
}
RETURN meta.version AS version, found
