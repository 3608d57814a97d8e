// A page of documents by date of issue; those without one stand last.
// Parameters: $after (date, position, id), $first
// Columns: version, total, documents
MATCH (meta:Meta {id: 'graph'})
CALL () {
  MATCH (document:Document)
  WHERE document.status <> 'REJECTED'
  RETURN count(document) AS total
}
CALL () {
  MATCH (document:Document)
  WHERE document.status <> 'REJECTED'
  WITH document, coalesce(document.issuedOn, '9999-12-31') AS date
  WHERE date > $after.date
    OR (date = $after.date AND (document.position > $after.position
      OR (document.position = $after.position AND document.id > $after.id)))
  WITH document, date
  ORDER BY date, document.position, document.id
  LIMIT $first
  RETURN collect(properties(document)) AS documents
}
RETURN meta.version AS version, total, documents
