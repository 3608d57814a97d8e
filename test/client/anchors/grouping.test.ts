import { describe, expect, it } from 'vitest'
import { PLAIN_ANCHORS } from '../../../client/state/anchor-view.ts'
import { anchorAnswer } from '../../../client/views/anchors/answer.ts'
import {
  filterChoices,
  groupsOf,
  moved,
  shownIndustries,
} from '../../../client/views/anchors/grouping.ts'
import { firmRow, groundOf, industryOf, rankedOf } from './rows.ts'

const A = industryOf('a', { enterpriseCount: 3, localCount: 2, designatedCount: 2 })
const B = industryOf('b', { enterpriseCount: 5 })
const C = industryOf('c')
const grounds = new Map([
  ['industry-a', groundOf('plan', ['甲', '乙'], ['北园'])],
  ['industry-b', groundOf('notice', ['丙'], ['南园'])],
  ['industry-c', groundOf('plan', [])],
])
const names = (list: readonly { industry: { name: string } }[]) =>
  list.map(({ industry }) => industry.name)

describe('the industries shown', () => {
  it('are those with designated companies, where nothing is chosen', () => {
    expect(names(shownIndustries([A, B, C], PLAIN_ANCHORS, grounds))).toEqual(['a'])
    expect(names(shownIndustries([B, C], PLAIN_ANCHORS, grounds))).toEqual(['b'])
    expect(names(shownIndustries([C], PLAIN_ANCHORS, grounds))).toEqual(['c'])
  })

  it('are those chosen, in the order of the texts; ids that nothing has are left out', () => {
    const view = { ...PLAIN_ANCHORS, industries: ['industry-c', 'nowhere', 'industry-b'] }
    expect(names(shownIndustries([A, B, C], view, grounds))).toEqual(['b', 'c'])
  })

  it('are narrowed by park and by document', () => {
    const chosen = { ...PLAIN_ANCHORS, industries: ['industry-a', 'industry-b', 'industry-c'] }
    const by = (more: object) => names(shownIndustries([A, B, C], { ...chosen, ...more }, grounds))
    expect(by({ park: 'park-南园' })).toEqual(['b'])
    expect(by({ document: 'plan' })).toEqual(['a'])
    expect(by({ document: 'plan', park: 'park-南园' })).toEqual([])
  })

  it('offer a filter of all documents and parks', () => {
    expect(filterChoices(grounds)).toEqual({
      documents: [
        ['plan', '《plan》'],
        ['notice', '《notice》'],
      ],
      parks: [
        ['park-北园', '北园'],
        ['park-南园', '南园'],
      ],
    })
  })
})

describe('a group', () => {
  const ranked = [
    rankedOf(
      'industry-a',
      ['甲', '乙', '丁'].map((name) => firmRow(name)),
    ),
  ]

  it('knows the cursor before each row, by which its evidence is read', () => {
    const [group] = groupsOf([A], ranked, grounds, null)
    expect(group!.rows.map(({ after }) => after)).toEqual([null, 'c0', 'c1'])
    expect(group!.total).toBe(3)
  })

  it('of one document holds only companies that it names, with the cursors of the whole', () => {
    const [group] = groupsOf([A], ranked, grounds, 'plan')
    expect(group!.rows.map(({ row, after }) => [row.enterprise.name, after])).toEqual([
      ['甲', null],
      ['乙', 'c0'],
    ])
    expect(group!.total).toBe(2)
  })

  it('tells how many companies changed rank, new ones apart', () => {
    const before = [
      rankedOf('industry-a', [firmRow('甲', { rank: 1 }), firmRow('乙', { rank: 2 })]),
    ]
    const now = [
      rankedOf('industry-a', [
        firmRow('乙', { rank: 1 }),
        firmRow('丁', { rank: 2 }),
        firmRow('甲', { rank: 1 }),
      ]),
    ]
    expect(moved(before, now)).toBe(1)
    expect(moved(before, before)).toBe(0)
  })
})

describe('the answer', () => {
  it('counts a company of two industries once, and names what no company has', () => {
    const D = industryOf('d', { enterpriseCount: 1, localCount: 1, designatedCount: 1 })
    const groups = groupsOf(
      [A, D],
      [
        rankedOf('industry-a', [
          firmRow('甲', {}, { DESIGNATION: 0.6 }),
          firmRow('乙', {}, { DESIGNATION: 0.6, SCALE: 0.1 }),
        ]),
        rankedOf('industry-d', [firmRow('甲', {}, { DESIGNATION: 0.6 })]),
      ],
      new Map(),
      null,
    )
    const answer = anchorAnswer([A, B, C, D], groups, false)
    expect([names(answer.named), names(answer.tabled), names(answer.without)]).toEqual([
      ['a', 'd'],
      ['b'],
      ['c'],
    ])
    expect([answer.count, answer.each]).toEqual([2, null])
    expect(answer.unknown).not.toContain('DESIGNATION')
    expect(answer.unknown).not.toContain('SCALE')
    expect(answer.unknown).toContain('LINKAGE')
  })

  it('gives no count while designated companies are not listed yet', () => {
    const groups = groupsOf([A], [rankedOf('industry-a', [firmRow('甲')])], new Map(), null)
    expect(anchorAnswer([A], groups, true).count).toBe(null)
  })
})
