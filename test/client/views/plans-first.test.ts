import { describe, expect, it } from 'vitest'
import type { DocumentRow } from '../../../client/api/types.ts'
import { plansFirst, shortTitle } from '../../../client/views/documents/plans-first.ts'

const row = (id: string, notice: string | null = null) =>
  ({ id, publishedBy: notice === null ? null : { id: notice } }) as DocumentRow

const order = (...rows: DocumentRow[]) => plansFirst(rows).map(({ id }) => id)

describe('documents are listed', () => {
  it('with what a notice publishes before the notice, the others in their order', () => {
    expect(order(row('a'), row('notice'), row('b'), row('plan', 'notice'))).toEqual([
      'a',
      'plan',
      'notice',
      'b',
    ])
  })

  it('each once, also where notices publish one another or one is not listed', () => {
    expect(order(row('a', 'b'), row('b', 'a'), row('c', 'gone'), row('d', 'd'))).toHaveLength(4)
  })
})

describe('the short title of a notice', () => {
  it('goes without those who issued it', () => {
    expect(shortTitle('中共某市委 某市人民政府关于印发《某方案》的通知')).toBe(
      '关于印发《某方案》的通知',
    )
  })

  it('keeps what comes before 关于 within a title that is quoted, and titles without it', () => {
    expect(shortTitle('《某市关于某事的办法》解读')).toBe('《某市关于某事的办法》解读')
    expect(shortTitle('某区实施方案')).toBe('某区实施方案')
  })
})
