// The piece of the graph that the ledger of a goal needs, in one row: its setters; the tasks that set
// it, that its documents list, or that implement its strategies; all tasks below, and the figures
// that they set. A loop made by a merge is hidden.
// Parameters: $id (the goal, also by a former id), $tasks (tasks with which parts begin, at most)
// Columns: version, goal (null where there is none), cut (whether there are more such tasks),
//   entities, claims
MATCH (meta:Meta {id: 'graph'})
CALL () {
  UNWIND [$id] AS asked
  CALL (asked) {
    MATCH (found:Entity {id: asked})
    RETURN found
    UNION
    MATCH (former:FormerId {id: asked})
    MATCH (found:Entity {id: former.entity})
    RETURN found
  }
  RETURN collect(found) AS founds
}
WITH meta, founds[0] AS goal
CALL (goal) {
  CALL (goal) {
    MATCH (goal)<-[sets:HAS_GOAL|HAS_TARGET]-(task:Task)
    WHERE sets.status = 'CONFIRMED'
    RETURN task
    UNION
    MATCH (goal)<-[sets:HAS_GOAL|HAS_TARGET]-(:Entity)-[claim:HAS_TASK|IMPLEMENTS]-(task:Task)
    WHERE sets.status = 'CONFIRMED' AND claim.status = 'CONFIRMED'
    RETURN task
  }
  WITH task
  ORDER BY task.position, task.id
  LIMIT $tasks
  RETURN collect(task) AS own
}
CALL (own) {
  UNWIND own AS top
  MATCH (top)<-[:SUBTASK_OF*0..12]-(task:Task)
  RETURN collect(DISTINCT task) AS tasks
}
CALL (goal, tasks) {
  CALL (goal, tasks) {
    MATCH (goal)<-[claim:HAS_GOAL|HAS_TARGET]-(:Entity)
    RETURN claim
    UNION
    MATCH (goal)<-[sets:HAS_GOAL|HAS_TARGET]-(:Entity)-[claim:HAS_TASK|IMPLEMENTS]-(:Task)
    WHERE sets.status = 'CONFIRMED'
    RETURN claim
    UNION
    UNWIND tasks AS task
    MATCH (task)-[claim:SUBTASK_OF|HAS_TARGET]->(:Entity)
    RETURN claim
  }
  WITH claim
  WHERE claim.status = 'CONFIRMED' AND startNode(claim) <> endNode(claim)
  UNWIND [startNode(claim), endNode(claim)] AS node
  RETURN collect(DISTINCT claim) AS claims, collect(DISTINCT node) AS nodes
}
RETURN meta.version AS version, goal.id AS goal, size(own) >= $tasks AS cut,
  [node IN CASE WHEN goal IS NULL THEN nodes ELSE nodes + [goal] END | properties(node)] AS entities,
  [claim IN claims |
    [type(claim), startNode(claim).id, endNode(claim).id, properties(claim)]] AS claims
