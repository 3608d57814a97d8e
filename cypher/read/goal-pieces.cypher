// The piece of the graph that the traces of goals need, in one row: of those that the trace of $of
// may have, with what that trace itself needs; see read/trace. A loop made by a merge is hidden.
// Parameters: $of (an entity, also by a former id), $statuses, $goals (at most), $tasks (at most)
// Columns: version, start (null where there is none), goals (ids), cut (whether there are more goals
//   or tasks), entities, claims
MATCH (meta:Meta {id: 'graph'})
CALL () {
  UNWIND [$of] AS asked
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
WITH meta, founds[0] AS start
CALL (start) {
  CALL (start) {
    WITH start
    WHERE start.kind = 'TASK'
    RETURN start AS task
    UNION
    MATCH (start)-[claim:HAS_GOAL|HAS_TARGET|HAS_TASK|SUBTASK_OF|LEADS|COOPERATES|RESPONSIBLE
      |RELIES_ON|DEVELOPS|IMPLEMENTS|BUILDS]-(task:Task)
    WHERE claim.status IN $statuses
    RETURN task
    UNION
    MATCH (start)<-[sets:HAS_GOAL|HAS_TARGET]-(:Strategy)<-[claim:IMPLEMENTS]-(task:Task)
    WHERE sets.status IN $statuses AND claim.status IN $statuses
    RETURN task
  }
  WITH task
  ORDER BY task.position, task.id
  LIMIT $tasks
  RETURN collect(task) AS near
}
CALL (near) {
  CALL (near) {
    UNWIND near AS task
    MATCH (task)-[:SUBTASK_OF*0..12]->(other:Task)
    RETURN other
    UNION
    UNWIND near AS task
    MATCH (task)<-[:SUBTASK_OF*0..12]-(other:Task)
    RETURN other
  }
  RETURN collect(other) AS around
}
CALL (start, around) {
  CALL (start, around) {
    UNWIND around AS task
    MATCH (task)-[claim:HAS_GOAL|HAS_TARGET]->(goal:Goal)
    WHERE claim.status IN $statuses
    RETURN goal
    UNION
    UNWIND around AS task
    MATCH (task)-[:IMPLEMENTS]->(:Strategy)-[claim:HAS_GOAL|HAS_TARGET]->(goal:Goal)
    WHERE claim.status IN $statuses
    RETURN goal
    UNION
    MATCH (start)-[claim:HAS_GOAL|HAS_TARGET]->(goal:Goal)
    WHERE claim.status IN $statuses
    RETURN goal
  }
  WITH goal
  ORDER BY goal.position, goal.id
  LIMIT $goals
  RETURN collect(goal) AS goals
}
CALL (goals, around) {
  CALL (goals, around) {
    UNWIND around AS task
    RETURN task
    UNION
    UNWIND goals AS goal
    MATCH (goal)<-[claim:HAS_GOAL|HAS_TARGET]-(task:Task)
    WHERE claim.status IN $statuses
    RETURN task
    UNION
    UNWIND goals AS goal
    MATCH (goal)<-[sets:HAS_GOAL|HAS_TARGET]-(:Strategy)<-[claim:IMPLEMENTS]-(task:Task)
    WHERE sets.status IN $statuses AND claim.status IN $statuses
    RETURN task
  }
  RETURN collect(task) AS own
}
CALL (own) {
  CALL (own) {
    UNWIND own AS task
    MATCH (task)-[:SUBTASK_OF*0..12]->(other:Task)
    RETURN other
    UNION
    UNWIND own AS task
    MATCH (task)<-[:SUBTASK_OF*0..12]-(other:Task)
    RETURN other
  }
  RETURN collect(other) AS tasks
}
WITH meta, start, near, goals, tasks,
  CASE WHEN start IS NULL THEN goals ELSE goals + [start] END AS starts
CALL (starts, tasks) {
  CALL (starts, tasks) {
    UNWIND starts + tasks AS node
    MATCH (node)-[claim:HAS_GOAL|HAS_TARGET|HAS_TASK|SUBTASK_OF|LEADS|COOPERATES|RESPONSIBLE
      |RELIES_ON|DEVELOPS|IMPLEMENTS|BUILDS]-(:Entity)
    RETURN claim
    UNION
    UNWIND tasks AS task
    MATCH (task)-[:IMPLEMENTS]->(:Strategy)-[claim:HAS_GOAL|HAS_TARGET]->(:Goal)
    RETURN claim
    UNION
    UNWIND starts AS node
    MATCH (node)<-[:HAS_GOAL|HAS_TARGET]-(:Document)-[claim:HAS_TASK]->(:Task)
    RETURN claim
  }
  WITH claim
  WHERE startNode(claim) <> endNode(claim)
    AND (claim.status IN $statuses
      OR (claim.status <> 'REJECTED' AND type(claim) IN ['LEADS', 'COOPERATES', 'RESPONSIBLE']))
  UNWIND [startNode(claim), endNode(claim)] AS node
  RETURN collect(DISTINCT claim) AS claims, collect(DISTINCT node) AS nodes
}
RETURN meta.version AS version, start.id AS start, [goal IN goals | goal.id] AS goals,
  size(goals) >= $goals OR size(near) >= $tasks AS cut,
  [node IN nodes + starts | properties(node)] AS entities,
  [claim IN claims |
    [type(claim), startNode(claim).id, endNode(claim).id, properties(claim)]] AS claims
