// Deletes the figures of chains.
// Parameters: $industries
// Columns: count
UNWIND $industries AS industry
MATCH (parts:AnchorParts {industry: industry})
DELETE parts
RETURN count(*) AS count
