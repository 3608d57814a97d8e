import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { BundleRefused } from '../../seed/fault.ts'
import { bundleFiles, parseBundle, readBundle } from '../../seed/read.ts'
import { changed, vegetables } from '../support/vegetables.ts'

let folder = ''
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'read-'))))
afterEach(() => rmSync(folder, { recursive: true }))

const put = (name: string, text: string): string => {
  const file = join(folder, name)
  mkdirSync(join(file, '..'), { recursive: true })
  writeFileSync(file, text)
  return file
}

const withFile = (textFile: string): string => {
  const { text: _, ...document } = vegetables.document
  return JSON.stringify({ ...vegetables, document: { ...document, textFile } })
}

const faultsIn = (work: () => unknown): string[] => {
  try {
    work()
  } catch (error) {
    if (error instanceof BundleRefused) return error.message.split('\n')
    throw error
  }
  return []
}

test('a text beside the bundle is read without byte order mark and without its source line', () => {
  put('text.txt', `\uFEFF# SOURCE: a library\n${vegetables.document.text}`)
  const read = readBundle(put('bundle.json', `\uFEFF${withFile('text.txt')}`))
  expect(read.text).toBe(vegetables.document.text)
})

test.each([
  ['../text.txt', 'lies outside the folder of the bundle'],
  ['/etc/hostname', 'lies outside the folder of the bundle'],
  ['gone.txt', 'there is no such file beside the bundle'],
])('the text file %s is refused', (textFile, reason) => {
  put('text.txt', 'outside')
  const file = put('inner/bundle.json', withFile(textFile))
  expect(faultsIn(() => readBundle(file))).toEqual([
    expect.stringContaining(`document: textFile ${textFile}: ${reason}`),
  ])
})

test('a bundle has either a text or a text file', () => {
  const { text: _, ...document } = vegetables.document
  const json = JSON.stringify({ ...vegetables, document })
  expect(faultsIn(() => parseBundle(json, 'b.json'))).toEqual([
    'b.json: document: has to have either text or textFile; write exactly one of the two',
  ])
})

test('bad syntax is told in one line with the name of the file', () => {
  const faults = faultsIn(() => parseBundle('{"format": ', 'b.json'))
  expect(faults).toEqual([expect.stringMatching(/^b\.json: JSON: .*mend the syntax there$/)])
})

test('each item that breaks the schema is called by its name and field', () => {
  const json = JSON.stringify({
    ...vegetables,
    entities: [{ ...vegetables.entities[0], kind: 'Company' }, { key: 'e2' }],
    relations: [{ ...vegetables.relations[0], evidence: [5] }],
  })
  const faults = faultsIn(() => parseBundle(json, 'b.json'))
  expect(faults).toContainEqual(
    expect.stringContaining('b.json: entity plan “某县蔬菜产业方案”: kind: Invalid option'),
  )
  expect(faults).toContain('b.json: entity e2: name: is missing: expected string')
  expect(faults).toContain(
    'b.json: relation bureau LEADS task: evidence.0: is neither {"start": …, "end": …} nor a quote, "…" or {"quote": "…", "nth": 1}',
  )
})

test('fields that the format does not know are told with their number', () => {
  const read = changed((bundle) => {
    Object.assign(bundle, { author: 'x' })
    for (const entity of bundle.entities) Object.assign(entity, { colour: 'red' })
    Object.assign(bundle.targets[0]!, { number: '一' })
  })
  expect(read.ignored).toEqual(['entities[].colour (4)', 'targets[].number', 'author'])
})

test('fields that things of a kind can’t have are told as well', () => {
  const read = changed(({ entities }) => {
    Object.assign(entities[2]!, { number: '一', targetYear: 2025 })
    Object.assign(entities[1]!, { number: '一', modality: '达到' })
  })
  expect(read.ignored).toEqual([
    'entities[].modality of a Task',
    'entities[].number of an Agency',
    'entities[].targetYear of an Agency',
  ])
})

test('a folder stands for its bundle.json, or else for all JSON files in it', () => {
  put('one/bundle.json', '{}')
  put('one/other.json', '{}')
  put('all/b.json', '{}')
  put('all/a.json', '{}')
  expect(bundleFiles(join(folder, 'one'))).toEqual([join(folder, 'one/bundle.json')])
  expect(bundleFiles(join(folder, 'all'))).toEqual(
    ['all/a.json', 'all/b.json'].map((name) => join(folder, name)),
  )
  expect(() => bundleFiles(join(folder, 'none'))).toThrow('there is no such file or folder')
})
