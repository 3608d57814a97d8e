// Entities that texts describe and that bear one of the names, or are also called so.
// Parameters: $names
// Columns: id, kind, name, aliases, generic
MATCH (:Source)-[:DESCRIBES]->(entity:Entity)
WHERE entity.name IN $names OR any(alias IN entity.aliases WHERE alias IN $names)
RETURN DISTINCT entity.id AS id, entity.kind AS kind, entity.name AS name,
  entity.aliases AS aliases, entity.generic AS generic
ORDER BY id
