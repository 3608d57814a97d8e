// All confirmed claims that chains are made of, as parallel lists: a row a type.
// Parameters: none
// Columns: type, froms, tos, weights (-1 where there is none), rows (0 for a text)
MATCH (from:Entity)-[claim:SUBINDUSTRY_OF|UPSTREAM_OF|OPERATES_IN|PRODUCES|MADE_FROM
  |CORRESPONDS_TO]->(to:Entity)
WHERE claim.status = 'CONFIRMED'
WITH type(claim) AS type, collect(from.id) AS froms, collect(to.id) AS tos,
  collect(coalesce(claim.weight, -1)) AS weights, collect(coalesce(claim.row, 0)) AS rows
RETURN type, froms, tos, weights, rows
