import { describe, expect, it } from 'vitest'
import { csv } from '../../../client/views/parts/csv.ts'
import { anchorSheet } from '../../../client/views/anchors/anchor-sheet.ts'
import { groupsOf } from '../../../client/views/anchors/grouping.ts'
import { captionsOf, fullMarks, hundredths, percent } from '../../../client/views/anchors/bar.ts'
import { firmRow, groundOf, industryOf, rankedOf } from './rows.ts'

const A = industryOf('a', { enterpriseCount: 2 })

describe('the table of anchor firms as a file', () => {
  const rows = [
    firmRow('甲', {}, { DESIGNATION: 0.6, CRITICALITY: 0 }),
    firmRow('=乙()', {
      rank: null,
      score: null,
      rankRange: null,
      coverage: 0.4,
      designation: 'NONE',
      wording: null,
      local: false,
    }),
  ]
  const sheet = anchorSheet(
    groupsOf(
      [A],
      [rankedOf('industry-a', rows)],
      new Map([['industry-a', groundOf('plan', ['甲'])]]),
      null,
    ),
    'version-1',
  )
  const cell = (row: number, column: string) => sheet[row]![sheet[0]!.indexOf(column)]

  it('has a row to each company and as many cells in each', () => {
    expect(sheet.length).toBe(3)
    expect(new Set(sheet.map((row) => row.length))).toEqual(new Set([sheet[0]!.length]))
    expect(new Set(sheet[0]).size).toBe(sheet[0]!.length)
  })

  it('keeps the words of a document apart from what is computed', () => {
    expect(cell(1, '文件认定（原词）')).toBe('骨干企业')
    expect(cell(1, '文件措辞说明')).toMatch(/^文件认定：/)
    expect(cell(1, '目标覆盖说明')).toMatch(/^系统推断：/)
  })

  it('tells zero from unknown, and too little evidence from a rank', () => {
    expect([cell(1, '不可替代'), cell(1, '企业规模')]).toEqual(['0', '未知'])
    expect([cell(1, '名次'), cell(2, '名次')]).toEqual(['1', '证据不足'])
    expect([cell(2, '得分'), cell(2, '名次最高')]).toEqual(['', ''])
  })

  it('bears its sentences, documents and the version of the data', () => {
    expect([cell(1, '原文'), cell(1, '文件')]).toEqual(['依托甲,发展', '《plan》'])
    expect(sheet.slice(1).map((row) => row.at(-1))).toEqual(['version-1', 'version-1'])
  })

  it('opens as text in a spreadsheet, also where a name would be a formula', () => {
    const file = csv(sheet)
    expect(file.startsWith('\uFEFF')).toBe(true)
    expect(file).toContain(",'=乙(),")
  })
})

describe('the bar of a score', () => {
  it('has one caption for unknown parts side by side; shares add up to all weights', () => {
    const captions = captionsOf(firmRow('甲', {}, { DESIGNATION: 0.6, CHAIN_SPAN: 0.5 }).components)
    expect(captions.map(({ parts, known }) => [known, parts.length])).toEqual([
      [true, 1],
      [false, 2],
      [true, 1],
      [false, 5],
    ])
    expect(captions.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1)
  })

  it('leaves out what weighs nothing', () => {
    const row = firmRow('甲')
    const parts = row.components.map((part) => ({ ...part, weight: part.name === 'SCALE' ? 1 : 0 }))
    expect(captionsOf(parts).map((one) => one.parts.map(({ name }) => name))).toEqual([['SCALE']])
  })

  it('reads figures in hundredths and keeps what is quoted as it stands', () => {
    expect([hundredths(0.5454), percent(0.075), percent(0.2)]).toEqual([55, '7.5%', '20%'])
    expect(fullMarks('文件原词“以甲(等),为主”:计0.6(折半),共1,234家')).toBe(
      '文件原词“以甲(等),为主”：计0.6（折半），共1,234家',
    )
  })
})
