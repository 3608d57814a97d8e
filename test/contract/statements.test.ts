import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { GraphStore } from '../../server/store/port.ts'
import { runAlone } from '../support/neo4j.ts'
import { onEveryStore } from '../support/stores.ts'
import { ANCHORS } from './golden/anchor.ts'
import { comparable, sorted, type Golden } from './golden/case.ts'
import { DELETING } from './golden/deleting.ts'
import { PACKS } from './golden/packs.ts'
import { READING_ANSWERS } from './golden/reading-answers.ts'
import { READING_CHAIN } from './golden/reading-chain.ts'
import { READING_PAGES } from './golden/reading-pages.ts'
import { READING_RELATIONS } from './golden/reading-relations.ts'
import { READING_RECORDS } from './golden/reading-records.ts'
import { READING_SEARCH } from './golden/reading-search.ts'
import { READING } from './golden/reading.ts'
import { SCHEMA, STATES } from './golden/preparing.ts'
import { OTHER_TYPES, WRITING } from './golden/writing.ts'

const READS = [
  ...READING_RECORDS,
  ...READING,
  ...READING_RELATIONS,
  ...READING_ANSWERS,
  ...READING_CHAIN,
  ...READING_PAGES,
  ...READING_SEARCH,
]

// Expected rows stand beside each statement, and every store gives the same.
onEveryStore((open, kind) => {
  let store: GraphStore
  beforeAll(async () => {
    store = await open()
  })
  afterAll(async () => {
    await store.close()
  })

  // No transaction of ours: Neo4j creates indexes in no other than its own.
  const alone = ({ name, statement, params, rows }: Golden) =>
    test(name, () =>
      expectRows(
        kind === 'neo4j'
          ? runAlone(statement, params)
          : store.write((tx) => tx.run(statement, params)),
        rows,
      ),
    )
  const reads = ({ name, statement, params, rows }: Golden) =>
    test(name, () => expectRows(store.read(statement, params), rows))
  const writes = ({ name, statement, params, rows }: Golden) =>
    test(name, () =>
      expectRows(
        store.write((tx) => tx.run(statement, params)),
        rows,
      ),
    )

  describe('prepares', () => {
    const here = [...SCHEMA, ...STATES].filter(({ stores }) => stores.includes(kind))
    here.forEach(alone)
  })
  describe('writes', () => WRITING.forEach(writes))
  describe('reads', () => READS.forEach(reads))
  describe('keeps the figures of chains', () => ANCHORS.forEach(writes))
  describe('writes claims of every other type', () => OTHER_TYPES.forEach(writes))
  describe('takes in and gives up packs', () => PACKS.forEach(writes))
  describe('deletes', () => DELETING.forEach(writes))
})

async function expectRows(found: Promise<unknown[]>, rows: readonly unknown[]): Promise<void> {
  const order = rows.length > 1 ? sorted : (list: readonly unknown[]) => list
  expect(order((await found).map(comparable))).toEqual(order(rows.map(comparable)))
}
