import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { faultList } from '../../../seed/fault.ts'
import { cellValue, fieldValue } from '../../../seed/pack/cells.ts'
import { nodeHeader, relationHeader } from '../../../seed/pack/header.ts'
import { readTable } from '../../../seed/pack/read-table.ts'
import { smallPack } from '../../support/small-pack.ts'

const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`
const cell = fc.string({
  unit: fc.constantFrom('甲', '𠀀', 'a', ',', '"', '\n', '\r\n', ' ', '\\'),
})
const table = fc
  .integer({ min: 1, max: 4 })
  .chain((width) =>
    fc
      .array(fc.array(cell, { minLength: width, maxLength: width }), { maxLength: 8 })
      .map((rows) => ({ width, rows })),
  )

describe('reading tables', () => {
  test('gives back the cells that were written, and the line on which each row begins', () => {
    fc.assert(
      fc.property(table, fc.boolean(), ({ width, rows }, mark) => {
        const columns = Array.from({ length: width }, (_, at) => `列${at}`)
        const lines = [columns, ...rows].map((row) => row.map(quoted).join(','))
        const list = faultList('t.csv')
        const csv = `${mark ? '\uFEFF' : ''}${lines.join('\n')}\n`
        const read = readTable(csv, list)
        expect(list.faults).toEqual([])
        expect(read.columns).toEqual(columns)
        expect(read.rows.map(({ cells }) => cells)).toEqual(rows)
        let line = 2
        for (const [at, row] of read.rows.entries()) {
          expect(row.line).toBe(line)
          line += lines[at + 1]!.split('\n').length
        }
      }),
    )
  })

  test('never throws on any text, and tells what it can’t read', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', ',', '"', '\n', ' ') }), (csv) => {
        const list = faultList('t.csv')
        const { columns, rows } = readTable(csv, list)
        for (const { cells } of rows) expect(cells.length).toBe(columns.length)
      }),
    )
  })
})

describe('cells and headers', () => {
  test('numbers are read as they are written, and nothing else is a number', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (number) => {
        expect(fieldValue(String(number), 'share')).toEqual({ value: number === 0 ? 0 : number })
      }),
    )
    for (const odd of ['1,2', '0x10', 'NaN', '1e999', ' 1', '一'])
      expect(cellValue(odd, 'float')).toHaveProperty('fault')
  })

  test('any header is understood or refused with a mend', () => {
    fc.assert(
      fc.property(fc.string(), (header) => {
        for (const read of [nodeHeader(header), relationHeader(header)])
          if ('fault' in read) expect(read.fault.length).toBeGreaterThan(header.length)
      }),
    )
  })
})

test('the order of rows changes which row is named, and no id', () => {
  const firms = ['1,甲,,,', '2,乙,,,', '3,丙,,,']
  const ids = (rows: readonly string[]) =>
    smallPack({ 'firms.csv': ['code,name,full_name,revenue,tags', ...rows].join('\n') })
      .records.entities.filter(({ kind }) => kind === 'ENTERPRISE')
      .map(({ id, properties }) => `${String(properties['code'])} ${id}`)
      .sort()
  fc.assert(
    fc.property(fc.shuffledSubarray(firms, { minLength: 3 }), (rows) => {
      expect(ids(rows)).toEqual(ids(firms))
    }),
  )
})
