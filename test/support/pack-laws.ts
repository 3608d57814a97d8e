import { expect, test } from 'vitest'
import { library, type Library } from '../../seed/library.ts'
import type { ReadPack } from '../../seed/pack/read-pack.ts'
import { storedRows } from '../../seed/pack/stored-pack.ts'
import { readBundle } from '../../seed/read.ts'
import { recordsOf, recordsOfText } from '../../seed/records-of-text.ts'
import { decisionId } from '../../server/domain/ids.ts'
import type { EntityId } from '../../server/domain/entity.ts'
import type { GraphStore } from '../../server/store/port.ts'
import { claimsOfNodes } from '../../server/store/statements/records.ts'
import { entities, overview } from '../../server/store/statements/read.ts'
import { CHAIN, smallAlignment, smallPack } from './small-pack.ts'

const seed = () => recordsOf(readBundle('seed/qinzhou-2021/bundle.json'))
const quiet = () => {}
const PACKS = ['small-chain', 'small-alignment']

/** All that a store holds of packs, in one order, and which correspondences stand. */
async function contents(store: GraphStore): Promise<string> {
  const run: Parameters<typeof storedRows>[0]['run'] = (statement, params) =>
    store.read(statement, params)
  const held = []
  for (const key of PACKS) {
    const { entities: nodes, claims, links } = await storedRows({ run }, key)
    held.push([...nodes].sort(), [...claims].sort(), [...links.keys()].sort())
  }
  return JSON.stringify([held, await correspondences(store)])
}

const code1001 = smallPack().records.entities.find(
  ({ kind, properties }) => kind === 'INDUSTRY' && properties['code'] === '1001',
)!.id

async function correspondences(store: GraphStore) {
  const claims = await store.read(claimsOfNodes, { ids: [code1001] })
  return claims
    .filter(({ record }) => record.type === 'CORRESPONDS_TO')
    .map(({ record, fromNode, toNode }) => [fromNode, toNode, record.note, record.place])
}

/** A store that fails at its nth write, as if its process had been killed there. */
function failing(store: GraphStore, nth: number): GraphStore {
  let writes = 0
  return {
    ...store,
    write: (work) => {
      if (++writes === nth) throw new Error('killed')
      return store.write(work)
    },
  }
}

/** What loading packs promises, on an empty store of any kind. */
export function packLaws(open: () => Promise<GraphStore>): void {
  const on = (name: string, law: (lib: Library, store: GraphStore) => Promise<void>) =>
    test(name, async () => {
      const store = await open()
      try {
        await law(library(store, null), store)
      } finally {
        await store.close()
      }
    })
  const load = (lib: Library, pack: ReadPack) => lib.loadPack(pack, quiet)

  on('a second load of the same pack writes nothing and says so', async (lib, store) => {
    const first = await load(lib, smallPack())
    const before = await contents(store)
    const { records } = smallPack()
    expect(first.counts.created).toBe(records.entities.length + records.claims.length)
    const second = await load(lib, smallPack())
    expect(second.counts).toEqual({
      created: 0,
      updated: 0,
      withdrawn: 0,
      unchanged: first.counts.created,
    })
    expect(second.graphHash).toBe(first.graphHash)
    expect(await contents(store)).toBe(before)
  })

  on('changed tables write the difference and nothing else', async (lib, store) => {
    await load(lib, smallPack())
    const changed = {
      'operates.csv': 'firm,industry\n2,100102\n1,100102\n',
      'produces.csv': CHAIN['produces.csv'].replace('0.8', '0.9').replace('0.8', '0.9'),
    }
    const { counts } = await load(lib, smallPack(changed))
    // One firm moves, one row changes its number, one share its figure.
    expect(counts).toMatchObject({ created: 1, updated: 2, withdrawn: 1 })
    const after = await contents(store)
    await lib.withdraw('small-chain')
    await load(lib, smallPack(changed))
    expect(await contents(store)).toBe(after)
  })

  on('withdrawn, the graph is what it was before', async (lib, store) => {
    const { graphHash } = await lib.load(seed())
    const before = await store.read(overview, { statuses: ['CONFIRMED'] })
    await load(lib, smallPack())
    await load(lib, smallAlignment())
    expect((await lib.withdraw('small-chain'))!.graphHash).not.toBe(graphHash)
    const last = await lib.withdraw('small-alignment')
    expect(last!.graphHash).toBe(graphHash)
    const [row] = await store.read(overview, { statuses: ['CONFIRMED'] })
    expect(row!.version).toBe(before[0]!.version)
    expect(new Map(row!.types.map((one) => [one.type, one]))).toEqual(
      new Map(before[0]!.types.map((one) => [one.type, one])),
    )
  })

  on('killed at any write and run again, the graph is the same', async (lib, store) => {
    await load(lib, smallPack())
    const whole = await contents(store)
    const { graphHash } = await load(lib, smallPack())
    for (let nth = 1; ; nth++) {
      await lib.withdraw('small-chain')
      let killed = false
      try {
        await library(failing(store, nth), null).loadPack(smallPack(), quiet)
      } catch {
        killed = true
      }
      if (!killed) break
      const version = (await store.read(overview, { statuses: [] }))[0]!.version
      expect(version).not.toBe(graphHash)
      expect((await load(lib, smallPack())).graphHash).toBe(graphHash)
      expect(await contents(store)).toBe(whole)
    }
  })

  on('text, chain and correspondences come in any order', async (lib, store) => {
    const steps = [
      () => lib.load(seed()),
      () => load(lib, smallPack()),
      () => load(lib, smallAlignment()),
    ]
    const found = new Set<string>()
    for (const order of [
      [0, 1, 2],
      [2, 1, 0],
      [1, 2, 0],
    ]) {
      for (const at of order) await steps[at]!()
      const { graphHash } = await lib.load(seed())
      found.add(`${graphHash} ${await contents(store)}`)
      expect(await correspondences(store)).toEqual([
        [expect.stringMatching(/^industry-/), code1001, '两者都指半导体', expect.anything()],
      ])
      for (const key of ['small-chain', 'qinzhou-2021', 'small-alignment']) await lib.withdraw(key)
    }
    expect(found.size).toBe(1)
  })

  on(
    'a text that is withdrawn and comes back finds its correspondences again',
    async (lib, store) => {
      await lib.load(seed())
      await load(lib, smallPack())
      const { graphHash, open: waiting } = await load(lib, smallAlignment())
      expect(waiting).toHaveLength(1)
      const before = await contents(store)
      const exported = (await lib.bundle('qinzhou-2021'))!
      await lib.withdraw('qinzhou-2021')
      expect(await correspondences(store)).toEqual([])
      expect((await lib.load(recordsOfText(exported, 'export'))).graphHash).toBe(graphHash)
      expect(await contents(store)).toBe(before)
    },
  )

  on('a row of a data set is never merged, and says what to do instead', async (lib) => {
    await lib.load(seed())
    await load(lib, smallPack())
    const other = 'industry-aaaaaaaaaaaaaaaa' as EntityId
    const id = decisionId(code1001, other, null)
    const decision = { id, keeper: other, other: code1001, reason: null, source: null }
    await expect(lib.decide(id, { ...decision, verdict: 'same' })).rejects.toThrow(
      'relate the two by a correspondence',
    )
    await lib.decide(id, { ...decision, verdict: 'different' })
    await lib.withdraw('small-chain')
    await lib.decide(id, { ...decision, verdict: 'same' })
    await expect(load(lib, smallPack())).rejects.toThrow('use a correspondence')
  })

  on('a text and a pack can’t have one key', async (lib) => {
    const records = seed()
    await lib.load(records)
    const pack = smallPack({}, { key: 'qinzhou-2021' })
    await expect(load(lib, pack)).rejects.toThrow('give the pack another key')
    await lib.withdraw('qinzhou-2021')
    await load(lib, pack)
    await expect(lib.load(records)).rejects.toThrow('give the bundle another')
  })

  on('where correspondences have to stand, an open end refuses the pack', async (lib, store) => {
    await load(lib, smallPack())
    const before = await contents(store)
    const asked = smallAlignment('电子信息,1001,CONFIRMED,\n', 'refuse')
    await expect(load(lib, asked)).rejects.toThrow('same.csv: line 2: an end is not in the graph')
    expect(await contents(store)).toBe(before)
    await lib.load(seed())
    expect((await load(lib, asked)).counts.created).toBe(1)
  })

  on('figures and lists count what packs hold', async (lib, store) => {
    await lib.load(seed())
    const statuses = ['CONFIRMED', 'PROPOSED'] as const
    const total = async (type: string) => {
      const [row] = await store.read(overview, { statuses })
      const ofType = row!.types.filter((one) => one.type === type)
      return ofType.reduce((sum, { relations }) => sum + relations, 0)
    }
    const produced = await total('PRODUCES')
    await load(lib, smallPack())
    await load(lib, smallAlignment())
    expect(await total('PRODUCES')).toBe(produced + 3)
    expect(await total('CORRESPONDS_TO')).toBe(1)
    const firms = { kind: 'ENTERPRISE', after: { name: '', id: '' }, first: 100 } as const
    const [page] = await store.read(entities, firms)
    const ofPacks = page!.ofPacks.filter(({ kind }) => kind === 'ENTERPRISE')
    expect(ofPacks.map((one) => one.entities)).toEqual([2])
    expect(page!.items.length).toBe(page!.described + 2)
    const listed = page!.items.find(({ entity }) => entity.name === '华芯')
    expect(listed!.entity.row).toEqual({
      kind: 'row',
      dataset: 'small-chain',
      file: 'firms.csv',
      row: 1,
    })
  })
}
