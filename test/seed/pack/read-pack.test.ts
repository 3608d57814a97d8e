import { describe, expect, test } from 'vitest'
import { BundleRefused } from '../../../seed/fault.ts'
import { packRecords } from '../../../seed/pack/read-pack.ts'
import { CHAIN, packFiles, smallFiles, smallPack, withFile } from '../../support/small-pack.ts'

const { records } = smallPack()
const notesOf = (file: string) =>
  records.notes.filter((note) => note.file === file).map(({ line, fate }) => [line, fate])
const taken = (file: string) => records.tables.find((table) => table.file === file)!.taken

/** The faults that a pack is refused with, a line each; none where it is taken. */
function faultsOf(files: ReturnType<typeof smallFiles>): string[] {
  try {
    packRecords(files, 'manifest.json')
    return []
  } catch (error) {
    if (error instanceof BundleRefused) return error.message.split('\n')
    throw error
  }
}

describe('what the tables of a pack give', () => {
  test('an entity is known by data set and code, found by its names, and tells its row', () => {
    const firm = records.entities.find(({ properties }) => properties['code'] === '1')!
    expect(firm.id).toMatch(/^enterprise-/)
    expect(firm.properties).toMatchObject({
      name: '华芯',
      aliases: ['华芯股份有限公司'],
      dataset: 'small-chain',
      file: 'firms.csv',
      row: 1,
      revenue: 1200.5,
      innovation: ['高新技术', '专精特新'],
    })
    expect(firm.properties['searchText']).toContain('huaxin')
  })

  test('a second id column leads to the same entity', () => {
    const upstream = records.claims.find(({ type }) => type === 'UPSTREAM_OF')!
    const named = (code: string) =>
      records.entities.find(({ properties }) => properties['code'] === code)!.id
    expect([upstream.from, upstream.to]).toEqual([named('100102'), named('100101')])
    expect(upstream.properties).toMatchObject({ weight: 3, file: 'upstream.csv', row: 1 })
  })

  test('a share that can be none is kept as it is', () => {
    const shares = records.claims.flatMap(({ properties }) => properties['share'] ?? [])
    expect(shares).toEqual([0.8, -59.02, 0.5])
  })
})

describe('rows that are left out', () => {
  test('are told by file and line, with the reason', () => {
    expect(notesOf('firms.csv')).toEqual([
      [4, 'conflict'],
      [5, 'repeated'],
      [6, 'invalid'],
      [7, 'invalid'],
    ])
    expect(notesOf('upstream.csv')).toEqual([
      [4, 'dangling'],
      [5, 'loop'],
    ])
    expect(notesOf('produces.csv')).toEqual([
      [4, 'repeated'],
      [6, 'conflict'],
      [7, 'dangling'],
    ])
  })

  test('and those that are taken are all rows of each table', () => {
    for (const { rows, taken: count, fates } of records.tables)
      expect(count + Object.values(fates).reduce((a, b) => a + b, 0)).toBe(rows)
    expect([taken('firms.csv'), taken('parents.csv'), taken('operates.csv')]).toEqual([2, 3, 2])
  })

  test('lines are those of the file, also after a cell of two lines', () => {
    const products = `${CHAIN['products.csv']},\n`
    expect(faultsOf(smallFiles({ 'products.csv': products }))).toEqual([
      'products.csv: line 6: has 2 cells where the header names 1; quote cells that hold commas or line ends',
    ])
  })

  test('where rows in conflict are rejected, none of them is taken', () => {
    const reject = withFile('firms.csv', { onConflict: 'reject' })
    const { tables, notes } = smallPack({}, reject).records
    expect(tables.find(({ file }) => file === 'firms.csv')!.taken).toBe(1)
    expect(notes.filter(({ file, fate }) => file === 'firms.csv' && fate === 'conflict')).toEqual([
      expect.objectContaining({ line: 2 }),
      expect.objectContaining({ line: 4 }),
    ])
    // What hangs on it has lost its end.
    expect(notes.filter(({ file }) => file === 'operates.csv').map(({ line }) => line)).toEqual([
      2, 4,
    ])
  })

  test('where an open end is refused, the pack is, with every such line', () => {
    const refuse = withFile('operates.csv', { onDangling: 'refuse' })
    expect(faultsOf(smallFiles({}, refuse))).toEqual([
      'operates.csv: line 4: names what no row does: “7” (start); add it, or skip such rows',
    ])
  })
})

describe('what a pack is refused for', () => {
  test.each([
    ['a file without a column', { 'operates.csv': 'firm,branch\n1,2\n' }, 'has no column industry'],
    ['quotes that never end', { 'products.csv': 'name\n"芯片\n' }, 'mend the quotes there'],
    ['an empty file', { 'products.csv': '' }, 'the first line names the columns'],
    ['two columns of one name', { 'products.csv': 'name,name\na,b\n' }, 'rename one'],
  ])('%s', (_, tables, words) => {
    expect(faultsOf(smallFiles(tables)).join()).toContain(words)
  })

  test.each([
    ['a kind of texts', withFile('products.csv', { nodes: 'Task' }), 'Task is no kind'],
    [
      'no relation type',
      withFile('operates.csv', { relations: 'WORKS' }),
      'no relation type WORKS',
    ],
    [
      'ends of other kinds',
      withFile('operates.csv', { relations: 'MADE_FROM' }),
      'MADE_FROM has a start of Product, not of Enterprise',
    ],
    [
      'a space that nothing fills',
      withFile('operates.csv', {
        columns: { firm: ':START_ID(company)', industry: ':END_ID(industry)' },
      }),
      'no file has ids of the space company',
    ],
    [
      'a property of the graph’s own',
      withFile('products.csv', { columns: { name: 'name:ID(product)', code: 'id:string' } }),
      'the graph has its own id',
    ],
    [
      'no name',
      withFile('products.csv', { columns: { name: ':ID(product)' } }),
      '0 columns hold names',
    ],
    ['a file elsewhere', withFile('products.csv', { file: '../products.csv' }), 'names a CSV file'],
    ['another format', { format: 'policy-pack/2' }, 'policy-pack/1'],
    ['a key that names no folder', { key: '../x' }, 'lower-case letters'],
  ])('%s', (_, manifest, words) => {
    expect(faultsOf(smallFiles({}, manifest)).join()).toContain(words)
  })

  test('all of it at once, each fault with its file', () => {
    const files = smallFiles({ 'products.csv': '', 'operates.csv': 'firm\n1\n' })
    expect(faultsOf(files).map((line) => line.split(':')[0])).toEqual([
      'products.csv',
      'products.csv',
      'operates.csv',
    ])
  })

  test('a manifest that is no JSON', () => {
    const files = { ...packFiles({}, {}), manifest: '{' }
    expect(faultsOf(files).join()).toContain('mend the syntax there')
  })
})
