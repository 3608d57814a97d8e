// The page of goals among given ids, former ones too; see read/goals.
// Parameters: $ids, $filter (measured yes or no, targetYear, due PAST, OPEN or UNDATED, year the
//   current one, binding, subject, setBy, document, region, order DOCUMENT, VALUE, YEAR or NAME),
//   $after (number, text, id), $first
// Columns: version, total, goals
MATCH (meta:Meta {id: 'graph'})
OPTIONAL MATCH (formerSubject:FormerId {id: $filter.subject})
OPTIONAL MATCH (formerSetter:FormerId {id: $filter.setBy})
OPTIONAL MATCH (formerDocument:FormerId {id: $filter.document})
WITH meta, coalesce(formerSubject.entity, $filter.subject) AS subject,
  coalesce(formerSetter.entity, $filter.setBy) AS setter,
  coalesce(formerDocument.entity, $filter.document) AS documentId
CALL (documentId) {
  MATCH (document:Document)
  WHERE (documentId = '' OR document.id = documentId)
    AND ($filter.region = '' OR document.region CONTAINS $filter.region)
  UNWIND [document.id] + coalesce(document.formerIds, []) AS id
  RETURN collect(DISTINCT id) AS documents
}
CALL (subject, setter, documents) {
  UNWIND $ids AS asked
  CALL (asked) {
    MATCH (goal:Entity {id: asked})
    RETURN goal
    UNION
    MATCH (former:FormerId {id: asked})
    MATCH (goal:Entity {id: former.entity})
    RETURN goal
  }
  WITH subject, setter, documents, goal
  WHERE goal.kind = 'GOAL' AND goal.status <> 'REJECTED'
    AND ($filter.measured = '' OR (goal.metric IS NOT NULL) = ($filter.measured = 'yes'))
    AND ($filter.targetYear = 0 OR goal.targetYear = $filter.targetYear)
    AND ($filter.due = ''
      OR ($filter.due = 'PAST' AND goal.targetYear < $filter.year)
      OR ($filter.due = 'OPEN' AND goal.targetYear >= $filter.year)
      OR ($filter.due = 'UNDATED' AND goal.targetYear IS NULL))
    AND ($filter.binding = '' OR goal.binding = $filter.binding)
    AND ($filter.subject = '' OR EXISTS {
      MATCH (goal)-[about:ABOUT]->(thing:Entity)
      WHERE thing.id = subject AND about.status = 'CONFIRMED'
    })
    AND ($filter.setBy = '' OR EXISTS {
      MATCH (goal)<-[sets:HAS_GOAL|HAS_TARGET]-(by:Entity)
      WHERE by.id = setter AND sets.status = 'CONFIRMED'
    })
    AND (($filter.document = '' AND $filter.region = '') OR EXISTS {
      MATCH (goal)<-[sets:HAS_GOAL|HAS_TARGET]-(:Entity)
      WHERE sets.document IN documents AND sets.status = 'CONFIRMED'
    })
  RETURN collect(DISTINCT goal) AS goals
}
CALL (goals) {
  UNWIND goals AS goal
  WITH goal,
    CASE
      WHEN $filter.order = 'VALUE' THEN coalesce(-goal.canonicalValue, 1e300)
      WHEN $filter.order = 'YEAR' THEN coalesce(goal.targetYear, 9999)
      ELSE 0
    END AS number,
    CASE WHEN $filter.order = 'NAME' THEN goal.sortName ELSE goal.position END AS words
  WHERE number > $after.number
    OR (number = $after.number AND (words > $after.text
      OR (words = $after.text AND goal.id > $after.id)))
  WITH goal, number, words
  ORDER BY number, words, goal.id
  LIMIT $first
  RETURN collect(properties(goal)) AS page
}
RETURN meta.version AS version, size(goals) AS total, page AS goals
