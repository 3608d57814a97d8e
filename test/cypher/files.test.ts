import { describe, expect, test } from 'vitest'
import { KIND_NAMES, KINDS } from '../../server/domain/kind.ts'
import { RELATION_TYPES, WALKED_TYPES } from '../../server/domain/relation.ts'
import { CATALOGUE } from '../../server/store/statements/catalogue.ts'
import { statementText } from '../../server/store/statements/texts.ts'
import { cypherFiles, returnedColumns, usedParameters } from '../support/cypher-files.ts'
import { lintCypher } from '../support/lint-cypher.ts'

const files = cypherFiles()
const fileOf = (name: string) => name.split('~')[0]!
const isFirstOfItsFile = ({ name }: { readonly name: string }, at: number): boolean =>
  CATALOGUE.findIndex((other) => fileOf(other.name) === fileOf(name)) === at

describe('every Cypher file', () => {
  test.each(files)('$name says which parameters it takes', ({ parameters, text, embedded }) => {
    const used = usedParameters(text)
    // One that stands in for another is given the other's parameters, needed or not.
    expect(embedded ? parameters : used.sort()).toEqual(
      embedded ? expect.arrayContaining(used) : [...parameters].sort(),
    )
  })
  test.each(files)('$name says which columns it gives', ({ columns, text }) => {
    expect(returnedColumns(text)).toEqual(columns)
  })
  test('belongs to a statement of the catalogue', () => {
    const named = new Set(CATALOGUE.map(({ name }) => fileOf(name)))
    expect(files.filter(({ name }) => !named.has(name)).map(({ name }) => name)).toEqual([])
  })
  test('that stands in for another says why, and takes and gives the same', () => {
    for (const own of files.filter(({ embedded }) => embedded)) {
      const plain = files.find(({ name, embedded }) => !embedded && name === own.name)
      expect(own.purpose).toMatch(/embedded store/)
      expect(own.parameters).toEqual(plain?.parameters)
      expect(own.columns).toEqual(plain?.columns)
    }
  })
})

describe('every statement of the catalogue', () => {
  test('has a name of its own', () => {
    const names = CATALOGUE.map(({ name }) => name)
    expect([...new Set(names)]).toEqual(names)
  })
  test.each(CATALOGUE)('$name is declared as its file says', ({ name, parameters, columns }) => {
    const file = files.find((one) => one.name === fileOf(name))
    expect([...parameters].sort()).toEqual([...file!.parameters].sort())
    expect(columns).toEqual(file!.columns)
  })
  // One of those that a table fills stands for all.
  test.each(CATALOGUE.filter(isFirstOfItsFile))('$name is sound Cypher', ({ name, parameters }) => {
    for (const text of new Set([statementText(name, 'neo4j'), statementText(name, 'embedded')]))
      expect(lintCypher(text, parameters)).toEqual([])
  })
})

describe('what is generated and what is written out', () => {
  test('entities of every kind and claims of every type can be written', () => {
    const names = CATALOGUE.map(({ name }) => name)
    for (const kind of KIND_NAMES)
      if (kind !== 'GOAL') expect(names).toContain(`write/entities~${KINDS[kind].label}`)
    for (const type of RELATION_TYPES) expect(names).toContain(`write/claims~${type}`)
  })
  test('a trace fetches exactly the relation types that it walks', () => {
    const text = statementText('read/trace', 'neo4j')
    const lists = [...text.matchAll(/claim:([A-Z_|\s]+)\]/g)].map(([, list]) =>
      list!.split('|').map((type) => type.trim()),
    )
    const whole = lists.filter((list) => list.length > 2)
    expect(whole).toHaveLength(2)
    for (const list of whole) expect(list.sort()).toEqual([...WALKED_TYPES].sort())
  })
  test('a word that no table has is refused', () => {
    expect(() => statementText('write/claims~KNOWS', 'neo4j')).toThrow('write/claims~KNOWS')
    expect(() => statementText('write/claims', 'neo4j')).toThrow('write/claims')
    expect(() => statementText('read/meta~LEADS', 'neo4j')).toThrow('read/meta~LEADS')
  })
})
