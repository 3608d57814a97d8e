import type { DecisionRecord, SourceRecords } from '../server/domain/records.ts'

/** What one transaction is to bring about. */
export type Change =
  | { readonly kind: 'load'; readonly records: SourceRecords }
  | { readonly kind: 'withdraw'; readonly key: string }
  /** Sets or, with null, takes back a decision that stands apart from bundles. */
  | { readonly kind: 'decide'; readonly id: string; readonly decision: DecisionRecord | null }
