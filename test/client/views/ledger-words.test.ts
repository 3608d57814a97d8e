import { describe, expect, it } from 'vitest'
import type { Ledger } from '../../../client/api/standing-queries.ts'
import { i18next } from '../../../client/i18n/i18n.ts'
import '../../../client/i18n/standing/words.ts'
import { ledgerInWords } from '../../../client/views/trace/standing/ledger-words.ts'

type Part = Ledger['parts'][number]
const part = (counted: boolean) => ({ counted }) as Part
const added = { unit: '元', reason: null, parts: [part(true), part(true), part(false)] }

describe('a ledger in words', () => {
  const inWords = (ledger: Parameters<typeof ledgerInWords>[0], language: 'zh' | 'en') =>
    ledgerInWords(ledger, i18next.getFixedT(language), language)

  it('says in the reader’s language why there is no sum', () => {
    const none = { unit: '元', sum: null, rest: null, parts: [part(false)] }
    const other = { ...none, reason: 'DIFFERENT_METRIC' as const }
    expect(inWords(other, 'en')).toMatch(/^1 goal below has a figure, .*: they measure/)
    expect(inWords({ ...other, parts: [part(false), part(false)] }, 'en')).toBe(
      '2 goals below have figures, but they cannot be added: they measure different things.',
    )
    expect(inWords(other, 'zh')).toBe('其下有带数值的目标1项，因指标不同，不能相加。')
    expect(inWords({ ...none, parts: [], reason: 'NO_PARTS' }, 'en')).not.toMatch(/\p{Script=Han}/u)
  })

  it('says what is counted, what is not, and what nobody answers for', () => {
    const less = { ...added, sum: 12e9, rest: 8e9 }
    expect(inWords(less, 'en')).toBe(
      '2 parts are counted and come to CNY 12 billion; 1 more is not counted; ' +
        'CNY 8 billion less than the target: no text says who answers for the rest.',
    )
    expect(inWords(less, 'zh')).toBe(
      '分项计入2项，合计120亿元；另有1项未计入；比目标少80亿元，这部分未载明由谁承担。',
    )
    expect(inWords({ ...added, sum: 30e9, rest: -1e9 }, 'zh')).toMatch(/比目标多10亿元。$/)
    expect(inWords({ ...added, sum: 30e9, rest: 0 }, 'en')).toMatch(/that equals the target\.$/)
  })
})
