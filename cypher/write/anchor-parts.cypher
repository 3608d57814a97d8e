// Stores the figures of chains, in place of what stood of them.
// Parameters: $rows ({industry, properties})
// Columns: count
UNWIND $rows AS row
MERGE (parts:AnchorParts {industry: row.industry})
SET parts = row.properties
RETURN count(parts) AS count
