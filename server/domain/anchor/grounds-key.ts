/** Pieces of evidence that one component of a score shows at most. */
export const EVIDENCE_SHOWN = 20

/** Names a company in a chain. */
export const groundsKey = (of: {
  readonly industry: string
  readonly enterprise: string
}): string => `${of.industry} ${of.enterprise}`
