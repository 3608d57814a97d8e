import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { EntityId, PlainEntity } from '../../server/domain/entity.ts'
import { parseSearch } from '../../server/domain/search-query.ts'
import type { GraphStore } from '../../server/store/port.ts'
import {
  phrasesOf,
  searchPhrases,
  searchSubstrings,
  type SearchCandidates,
} from '../../server/store/statements/read-search.ts'
import { putEntities } from '../../server/store/statements/write.ts'
import { entityRow } from '../support/claim-graph-store.ts'
import { onEveryStore } from '../support/stores.ts'

const NAMES = 300
const QUERIES = 150

/** Few different signs, so that rows of them meet often; rare Han, figures, letters and marks too. */
const sign = fc.constantFrom(...'电池子信息锂聚乙二〇三㐀𠀀a2C-(/·“”々カ ')
const name = fc.array(sign, { minLength: 1, maxLength: 9 }).map((signs) => `${signs.join('')}.`)

onEveryStore((open) => {
  let store: GraphStore
  const names = fc.sample(name, { seed: 7, numRuns: NAMES })
  beforeAll(async () => {
    store = await open()
    const rows = names.map((one, index) =>
      entityRow({
        kind: 'ENTERPRISE',
        id: `enterprise-${index}` as EntityId,
        formerIds: [],
        name: one,
        aliases: [],
        generic: false,
        status: 'CONFIRMED',
        position: '',
      } satisfies PlainEntity),
    )
    await store.write((tx) => tx.run(putEntities.ENTERPRISE, { rows }))
  })
  afterAll(() => store.close())

  test('rows of Chinese characters find by their pairs what a look through all keys finds', async () => {
    const part = fc
      .tuple(fc.constantFrom(...names), fc.nat(6), fc.integer({ min: 2, max: 5 }))
      .map(([whole, from, length]) => [...whole].slice(from, from + length).join(''))
    const query = fc.oneof(
      part,
      fc.tuple(part, part).map((parts) => parts.join(' ')),
      name,
    )
    await fc.assert(
      fc.asyncProperty(query, async (text) => {
        const { terms } = parseSearch(text)
        const phrases = phrasesOf(terms)
        fc.pre(phrases !== '')
        const params = {
          firstTerm: terms[0]!,
          filter: { terms, low: 1, high: 0, unit: '', kinds: [] },
          limit: NAMES,
        }
        const found = idsOf(await store.read(searchPhrases, { phrases, ...params }))
        expect(found).toEqual(idsOf(await store.read(searchSubstrings, params)))
      }),
      { numRuns: QUERIES },
    )
  })
})

const idsOf = ([row]: readonly SearchCandidates[]): EntityId[] =>
  row!.candidates.map(({ entity }) => entity.id)
