// The goals there are, as they stand in the texts.
// Parameters: $statuses, $first (at most)
// Columns: version, goals (ids)
MATCH (meta:Meta {id: 'graph'})
CALL () {
  MATCH (goal:Goal)
  WHERE goal.status IN $statuses
  WITH goal
  ORDER BY goal.position, goal.id
  LIMIT $first
  RETURN collect(goal.id) AS goals
}
RETURN meta.version AS version, goals
