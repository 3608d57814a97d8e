// The piece of the graph that traces from the given starts may need, in one row. Own tasks are the
// start itself, tasks one hop away, and those that implement a strategy that sets the start; with
// them come all tasks above and below, all that these walk to, the goals of strategies that they
// implement, and the top tasks of documents that set the start. Brackets that nobody has reviewed
// come along, since they end the climb to the nearest one. A loop made by a merge is hidden.
// Parameters: $ids (starts, also by former ids), $statuses, $tasks (own tasks at most)
// Columns: version, starts ([asked, id]), cut (whether there are more own tasks), entities, claims
MATCH (meta:Meta {id: 'graph'})
CALL () {
  UNWIND $ids AS asked
  CALL (asked) {
    MATCH (start:Entity {id: asked})
    RETURN start
    UNION
    MATCH (former:FormerId {id: asked})
    MATCH (start:Entity {id: former.entity})
    RETURN start
  }
  RETURN collect([asked, start.id]) AS resolved, collect(DISTINCT start) AS starts
}
CALL (starts) {
  CALL (starts) {
    UNWIND starts AS start
    WITH start
    WHERE start.kind = 'TASK'
    RETURN start AS task
    UNION
    UNWIND starts AS start
    MATCH (start)-[claim:HAS_GOAL|HAS_TARGET|HAS_TASK|SUBTASK_OF|LEADS|COOPERATES|RESPONSIBLE
      |RELIES_ON|DEVELOPS|IMPLEMENTS|BUILDS]-(task:Task)
    WHERE claim.status IN $statuses
    RETURN task
    UNION
    UNWIND starts AS start
    MATCH (start)<-[sets:HAS_GOAL|HAS_TARGET]-(:Strategy)<-[claim:IMPLEMENTS]-(task:Task)
    WHERE sets.status IN $statuses AND claim.status IN $statuses
    RETURN task
  }
  WITH task
  ORDER BY task.position, task.id
  LIMIT $tasks
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
    UNWIND starts AS start
    MATCH (start)<-[:HAS_GOAL|HAS_TARGET]-(:Document)-[claim:HAS_TASK]->(:Task)
    RETURN claim
  }
  WITH claim
  WHERE startNode(claim) <> endNode(claim)
    AND (claim.status IN $statuses
      OR (claim.status <> 'REJECTED' AND type(claim) IN ['LEADS', 'COOPERATES', 'RESPONSIBLE']))
  UNWIND [startNode(claim), endNode(claim)] AS node
  RETURN collect(DISTINCT claim) AS claims, collect(DISTINCT node) AS nodes
}
RETURN meta.version AS version, resolved AS starts, size(own) >= $tasks AS cut,
  [node IN nodes + starts | properties(node)] AS entities,
  [claim IN claims |
    [type(claim), startNode(claim).id, endNode(claim).id, properties(claim)]] AS claims
