import { define, number } from '../../server/store/statements/define.ts'

/** Counts a thousand products a row: with many rows it is still at it when the wait is over. */
export const slow = define<{ rows: number; below: number }, number>(
  '../test/support/slow',
  { rows: 'integer', below: 'integer' },
  ['count'],
  (row) => number(row['count']),
)
