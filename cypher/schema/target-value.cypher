// Finds goals by their figure.
// Parameters: none
// Columns: none
CREATE INDEX target_value IF NOT EXISTS FOR (node:Target) ON (node.canonicalValue)
