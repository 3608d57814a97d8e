import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { prepareCommand } from '../../seed/commands.ts'
import { exitCodeOf, explain } from '../../seed/exit.ts'
import { exportBundle } from '../../seed/export.ts'
import { openLibrary } from '../../seed/open-library.ts'
import { recordsOf } from '../../seed/records-of-text.ts'
import { StoreError } from '../../server/store/port.ts'
import { changed, vegetables } from '../support/vegetables.ts'

let folder = ''
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'commands-'))))
afterEach(() => rmSync(folder, { recursive: true }))

const path = (name: string): string => join(folder, name)
const config = () => ({
  DATA_DIR: path('data'),
  NEO4J_URI: null,
  NEO4J_USER: 'neo4j',
  NEO4J_PASSWORD: null,
  NEO4J_DATABASE: null,
})

/** Runs a command as a process of its own would; gives what it told on stdout and stderr. */
async function command(...args: string[]): Promise<{ out: string[]; progress: string[] }> {
  const [out, progress]: [string[], string[]] = [[], []]
  const voice = {
    out: (line: string) => void out.push(line),
    progress: (line: string) => void progress.push(line),
  }
  const run = prepareCommand(args, voice)
  const { store, library } = await openLibrary(config(), voice.progress)
  try {
    await run(library, voice)
  } finally {
    await store.close()
  }
  return { out, progress }
}

const put = (name: string, value: unknown): string => {
  writeFileSync(path(name), JSON.stringify(value))
  return path(name)
}
const other = { ...vegetables, source: { key: 'other' } }
const canonical = exportBundle(recordsOf(changed()))

test('loading tells what changed and the hash of the graph; a second time nothing is written', async () => {
  const file = put('vegetables.json', vegetables)
  const first = await command('load', file)
  expect(first.out).toEqual([
    expect.stringMatching(
      /^vegetables: .*created [1-9]\d*, .*updated 0, .*withdrawn 0, .*unchanged 0$/,
    ),
    expect.stringMatching(/graph hash [0-9a-f]{64}$/),
  ])
  const second = await command('load', file)
  expect(second.out[0]).toMatch(/created 0, .*updated 0, .*withdrawn 0, .*nothing was written$/)
  expect(second.out[1]).toBe(first.out[1])
})

test('one fault in one file, and nothing of any file is loaded', async () => {
  const good = put('good.json', vegetables)
  const bad = put('bad.json', { ...other, relations: [{ ...vegetables.relations[0], to: 'gone' }] })
  await expect(command('load', good, bad)).rejects.toThrow(/bad\.json: relation bureau LEADS gone/)
  expect(existsSync(path('data'))).toBe(false)
})

test('two files of one source are refused', async () => {
  const files = [put('a.json', vegetables), put('b.json', vegetables)]
  await expect(command('load', ...files)).rejects.toThrow(/b\.json: source: key vegetables/)
})

test('fields that are not taken over are told', async () => {
  const { progress } = await command('load', put('a.json', { ...vegetables, author: 'x' }))
  expect(progress).toContainEqual(expect.stringMatching(/a\.json: .*ignored fields: author$/))
})

test('an export is one file for one source, and a folder for all', async () => {
  await command('load', put('a.json', vegetables))
  await command('export', '--out', path('one.json'))
  expect(readFileSync(path('one.json'), 'utf8')).toBe(canonical)
  await command('load', put('b.json', other))
  await expect(command('export', '--out', path('two.json'))).rejects.toThrow(/2 sources/)
  await command('export', '--out', path('two.json'), '--source', 'vegetables')
  expect(readFileSync(path('two.json'), 'utf8')).toBe(canonical)
  const { out } = await command('export', '--out', path('all'))
  expect(out).toEqual(['other.json', 'vegetables.json'].map((name) => join(path('all'), name)))
})

test('withdrawing leaves the graph that the others make', async () => {
  const alone = await command('load', put('a.json', vegetables))
  await command('load', put('b.json', other))
  const { out } = await command('withdraw', 'other')
  expect(out[1]).toBe(alone.out[1])
  await expect(command('withdraw', 'other')).rejects.toThrow(/no source “other”.*has vegetables/)
})

test('a decision survives loading and rebuilding, and can be taken back', async () => {
  const before = await command('load', put('a.json', vegetables))
  const [keeper, gone] = recordsOf(changed()).descriptions.flatMap(({ kind, entity }) =>
    kind === 'PRODUCT' ? [entity, 'product-aaaaaaaaaaaaaaaa'] : [],
  ) as [string, string]
  const decided = await command('decide', 'same', keeper, gone, '--reason', '同物异名')
  expect(decided.out[1]).not.toBe(before.out[1])
  rmSync(path('data/graph.grafeo'), { recursive: true })
  expect((await command('load', path('a.json'))).out[1]).toBe(decided.out[1])
  expect((await command('decide', '--undo', keeper, gone)).out[1]).toBe(before.out[1])
})

test.each([
  [[], /usage/],
  [['eat'], /usage/],
  [['load'], /npm run load/],
  [['load', '--fast', 'x'], /npm run load/],
  [['export'], /--out/],
  [['withdraw', 'a', 'b'], /npm run withdraw/],
  [['decide', 'equal', 'a', 'b'], /“equal” is no verdict/],
  [['decide', 'same', 'a', 'b'], /“a” is no id/],
  [['decide', 'same', 'park-aaaaaaaaaaaaaaaa'], /npm run decide/],
  [['decide', 'same', 'park-aaaaaaaaaaaaaaaa', 'place-aaaaaaaaaaaaaaaa'], /two things of one kind/],
])('the command line %j is told how to be mended', async (args, words) => {
  await expect(command(...args)).rejects.toThrow(words)
  expect(existsSync(path('data'))).toBe(false)
})

test('while a process holds the store, a loader names it and ends with 75', async () => {
  const held = await openLibrary(config(), () => {})
  try {
    const fault = await command('load', put('a.json', vegetables)).catch((error: unknown) => error)
    expect(fault).toBeInstanceOf(StoreError)
    expect(exitCodeOf(fault)).toBe(75)
    expect(explain(fault)).toContain(`process ${process.pid}`)
  } finally {
    await held.store.close()
  }
})

test('a store that can’t be read is made anew from its bundles, and says so', async () => {
  const loaded = await command('load', put('a.json', vegetables))
  writeFileSync(path('data/graph.grafeo'), 'garbage')
  const again = await command('load', path('a.json'))
  expect(again.progress.join('\n')).toContain('Rebuilding it.')
  expect(again.out[1]).toBe(loaded.out[1])
})

test('a bundle whose loading was cut short is loaded on the next opening', async () => {
  const loaded = await command('load', put('a.json', vegetables))
  await command('withdraw', 'vegetables')
  writeFileSync(path('data/bundles/vegetables.json'), canonical)
  const { out, progress } = await command('load', path('a.json'))
  expect(progress[0]).toMatch(/^vegetables: .*loaded from its bundle$/)
  expect(out[0]).toContain('nothing was written')
  expect(out[1]).toBe(loaded.out[1])
})

test('a second source that gives a task another parent is refused, and leaves no trace', async () => {
  const task = (name: string) => ({
    ...vegetables.entities[1]!,
    key: name,
    name,
    number: '',
    mentions: [name],
  })
  const under = (key: string, parent: string) => ({
    ...vegetables,
    source: { key },
    entities: [...vegetables.entities, task('保障措施'), task('总产量')],
    relations: [
      ...vegetables.relations,
      { from: 'task', type: 'SUBTASK_OF', to: parent, evidence: ['一、'], status: 'CONFIRMED' },
    ],
  })
  const loaded = await command('load', put('a.json', under('one', '保障措施')))
  const refused = command('load', put('b.json', under('two', '总产量')))
  await expect(refused).rejects.toThrow(/already is a subtask of/)
  expect((await command('load', path('a.json'))).out[1]).toBe(loaded.out[1])
  await command('load', put('c.json', under('three', '保障措施')))
})
