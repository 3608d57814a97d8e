// Entities by their ids; a former id gives its keeper.
// Parameters: $ids
// Columns: version, found ([asked, entity])
MATCH (meta:Meta {id: 'graph'})
CALL () {
  UNWIND $ids AS asked
  OPTIONAL MATCH (former:FormerId {id: asked})
  WITH asked, coalesce(former.entity, asked) AS id
  MATCH (entity:Entity {id: id})
  RETURN collect([asked, properties(entity)]) AS found
}
RETURN meta.version AS version, found
