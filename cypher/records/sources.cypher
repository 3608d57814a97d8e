// All sources that are texts, without these.
// Parameters: none
// Columns: key, hash, title, truncatedAt, url, note, issuedOn
MATCH (source:Source)
WHERE source.kind IS NULL
RETURN source.key AS key, source.hash AS hash, source.title AS title,
  source.truncatedAt AS truncatedAt, source.url AS url, source.note AS note,
  source.issuedOn AS issuedOn
ORDER BY key
