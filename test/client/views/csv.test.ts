import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { csv } from '../../../client/views/parts/csv.ts'

/** Reads RFC 4180 back. */
function read(text: string): string[][] {
  const rows: string[][] = [[]]
  const cells = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gy
  for (const [, quoted, plain, end] of text.matchAll(cells)) {
    rows.at(-1)!.push(quoted?.replaceAll('""', '"') ?? plain ?? '')
    if (end === '\r\n') rows.push([])
  }
  return rows.slice(0, -1)
}

describe('an exported table', () => {
  it('begins with the mark by which spreadsheets read Chinese', () => {
    expect(csv([['目标']])).toBe('\uFEFF目标\r\n')
  })

  it('has no cell that a spreadsheet would run as a formula', () => {
    for (const start of ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1'])
      expect(read(csv([[start]]).slice(1))[0]![0]).toBe(`'${start}`)
  })

  it('reads back cell by cell, whatever stands in them', () => {
    const cell = fc.string().filter((text) => !/^[=+\-@\t\r]/.test(text))
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1 }),
        (rows) => {
          expect(read(csv(rows).slice(1))).toEqual(rows)
        },
      ),
    )
  })
})
