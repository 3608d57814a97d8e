/** CONFIRMED: a person wrote or approved it; PROPOSED: a rule found it; REJECTED: a person said no. */
export const CLAIM_STATUSES = ['CONFIRMED', 'PROPOSED', 'REJECTED'] as const
export type ClaimStatus = (typeof CLAIM_STATUSES)[number]
