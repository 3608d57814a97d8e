export const DUES = ['OPEN', 'PAST', 'UNDATED'] as const
export type Due = (typeof DUES)[number]

/**
 * Whether a goal's year has gone by. A year ends with its last day, so a goal of 2025 is PAST from
 * 2026-01-01 on; what came of it is another question, which no policy text answers.
 */
export const dueOf = (targetYear: number | null, today: Date): Due =>
  targetYear === null ? 'UNDATED' : today.getFullYear() > targetYear ? 'PAST' : 'OPEN'
