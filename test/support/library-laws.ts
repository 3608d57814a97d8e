import { expect, test } from 'vitest'
import { foldedName } from './folded-name.ts'
import { decisionId } from '../../server/domain/ids.ts'
import type { EntityId } from '../../server/domain/entity.ts'
import type { DecisionRecord } from '../../server/domain/records.ts'
import type { GraphStore } from '../../server/store/port.ts'
import { library, type Library } from '../../seed/library.ts'
import { readBundle } from '../../seed/read.ts'
import { recordsOf, recordsOfText } from '../../seed/records-of-text.ts'
import { SECOND_BUNDLE, secondRecords } from './second-bundle.ts'

const seed = () => recordsOf(readBundle('seed/qinzhou-2021/bundle.json'))
const nothing = { created: 0, updated: 0, withdrawn: 0 }

/** What loading promises, on an empty store of any kind. */
export function libraryLaws(open: () => Promise<GraphStore>): void {
  const on = (name: string, law: (lib: Library, store: GraphStore) => Promise<void>) =>
    test(name, async () => {
      const store = await open()
      try {
        await law(library(store, null), store)
      } finally {
        await store.close()
      }
    })

  on('loading the same bundle twice changes nothing and says so', async (lib) => {
    const first = await lib.load(seed())
    const second = await lib.load(seed())
    expect(second.counts).toEqual({ ...nothing, unchanged: first.counts.created })
    expect(second.graphHash).toBe(first.graphHash)
  })

  on('exported, withdrawn and loaded again, the graph and its export are the same', async (lib) => {
    const { graphHash } = await lib.load(seed())
    const exported = (await lib.bundle('qinzhou-2021'))!
    expect((await lib.withdraw('qinzhou-2021'))!.counts.withdrawn).toBeGreaterThan(500)
    expect(await lib.bundle('qinzhou-2021')).toBeNull()
    expect((await lib.load(recordsOfText(exported, 'export'))).graphHash).toBe(graphHash)
    expect(await lib.bundle('qinzhou-2021')).toBe(exported)
  })

  on(
    'two bundles give the same graph in either order, and withdrawing one leaves the other',
    async (lib) => {
      const alone = await lib.load(seed())
      const both = await lib.load(secondRecords())
      expect((await lib.withdraw('second-2023'))!.graphHash).toBe(alone.graphHash)
      await lib.withdraw('qinzhou-2021')
      const second = await lib.load(secondRecords())
      expect((await lib.load(seed())).graphHash).toBe(both.graphHash)
      expect((await lib.withdraw('qinzhou-2021'))!.graphHash).toBe(second.graphHash)
    },
  )

  on(
    'a corrected bundle changes what it corrects, and undoing it restores the graph',
    async (lib) => {
      await lib.load(seed())
      const before = await lib.load(secondRecords())
      const corrected = secondRecords({
        targets: SECOND_BUNDLE.targets.map((target) => ({ ...target, note: '更正' })),
      })
      const { counts, graphHash } = await lib.load(corrected)
      expect(counts).toMatchObject({ created: 0, updated: 2, withdrawn: 0 })
      expect(graphHash).not.toBe(before.graphHash)
      expect((await lib.load(secondRecords())).graphHash).toBe(before.graphHash)
    },
  )

  on(
    'two things said to be the same are one, until the decision is taken back',
    async (lib, store) => {
      await lib.load(seed())
      const apart = await lib.load(secondRecords())
      const [keeper, other] = ['二一三电器', '天光半导体公司'].map((name) => idOf(name)) as [
        EntityId,
        EntityId,
      ]
      const decision: DecisionRecord = {
        id: decisionId(keeper, other, null),
        verdict: 'same',
        keeper,
        other,
        reason: null,
        source: null,
      }
      const exported = await lib.bundle('qinzhou-2021')
      const joined = await lib.decide(decision.id, decision)
      expect(joined.graphHash).not.toBe(apart.graphHash)
      expect(await foldedName(store, other)).toEqual({
        id: keeper,
        name: '二一三电器',
        aliases: ['天光半导体公司'],
      })
      expect(await lib.bundle('qinzhou-2021')).toBe(exported)
      // A source that comes again is attached as decided.
      await lib.withdraw('qinzhou-2021')
      expect((await lib.load(seed())).graphHash).toBe(joined.graphHash)
      expect((await lib.decide(decision.id, null)).graphHash).toBe(apart.graphHash)
    },
  )

  on('two loaders at once leave what one of them would', async (lib, store) => {
    const other = library(store, null)
    await Promise.all([lib.load(seed()), other.load(seed()), lib.load(secondRecords())])
    const { graphHash } = await lib.load(seed())
    await lib.withdraw('second-2023')
    await lib.withdraw('qinzhou-2021')
    await lib.load(secondRecords())
    expect((await lib.load(seed())).graphHash).toBe(graphHash)
  })
}

const idOf = (name: string): EntityId =>
  seed().descriptions.find(({ facets }) => facets['name'] === name)!.entity
