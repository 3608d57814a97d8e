import { KIND_NAMES } from '../../server/domain/kind.ts'
import { RELATION_TYPES } from '../../server/domain/relation.ts'
import type { GraphStore, WriteTransaction } from '../../server/store/port.ts'
import * as write from '../../server/store/statements/write.ts'
import type { Counts } from '../diff.ts'
import { endLinks, linkJson, linkProperties } from './links.ts'
import { progress, type Progress } from './progress.ts'
import type { PackRecords } from './records.ts'
import type { StoredRows } from './stored-pack.ts'

/** Rows of one transaction: a crash loses no more, and memory stays bounded. */
export const BATCH = 2000

/**
 * Writes what turns the rows that a store has of a pack into those that it should have: what goes
 * first, then entities, then claims between them.
 */
export async function writeDifference(
  store: GraphStore,
  records: Pick<PackRecords, 'entities' | 'claims' | 'links'> & {
    readonly source: { readonly key: string }
  },
  before: StoredRows,
  say: (line: string) => void,
): Promise<Counts> {
  const { entities, claims, links } = records
  const differs = (was: string | undefined, is: object) =>
    was === undefined || was !== JSON.stringify(is)
  const puts = entities.filter(({ id, properties }) => differs(before.entities.get(id), properties))
  const claimPuts = claims.filter(({ id, properties }) =>
    differs(before.claims.get(id)?.json, properties),
  )
  const ids = new Set<string>(entities.map(({ id }) => id))
  const claimIds = new Map<string, { from: string; to: string }>(
    claims.map((claim) => [claim.id, claim]),
  )
  const gone = [...before.entities.keys()].filter((id) => !ids.has(id))
  const goes = (id: string) => before.entities.has(id) && !ids.has(id)
  // A claim that hangs elsewhere from now on goes there and comes here; with an entity its own go.
  const goneClaims = [...before.claims].flatMap(([id, { from, to }]) => {
    const is = claimIds.get(id)
    return (is?.from === from && is.to === to) || goes(from) || goes(to) ? [] : [{ id, from, to }]
  })
  const rows = links.map((link) => ({ id: link.id as string, properties: linkProperties(link) }))
  const linkIds = new Set(rows.map(({ id }) => id))
  const linkPuts = rows.filter(({ id, properties }) => {
    const was = before.links.get(id)
    return differs(was && linkJson(was), properties)
  })
  const goneLinks = [...before.links.keys()].filter((id) => !linkIds.has(id))
  const total = puts.length + claimPuts.length + gone.length + goneClaims.length + linkPuts.length
  const told = progress(records.source.key, total, say)
  const step = writer(store, told)
  await step(goneClaims, (tx, batch) => tx.run(write.deleteClaims, { rows: batch }))
  await step(gone, (tx, batch) => tx.run(write.deleteEntities, { ids: batch }))
  for (const kind of KIND_NAMES)
    if (kind !== 'GOAL')
      await step(
        puts.filter((one) => one.kind === kind).map(({ id, properties }) => ({ id, properties })),
        (tx, batch) => tx.run(write.putEntities[kind], { rows: batch }),
      )
  for (const type of RELATION_TYPES)
    await step(
      claimPuts
        .filter((claim) => claim.type === type)
        .map(({ id, from, to, properties }) => ({ id, from, to, properties })),
      (tx, batch) => tx.run(write.putClaims[type], { rows: batch }),
    )
  await step(goneLinks, async (tx, batch) => {
    await endLinks(tx, new Set(batch))
    await tx.run(write.deletePackLinks, { ids: batch })
  })
  await step(linkPuts, async (tx, batch) => {
    await endLinks(tx, new Set(batch.map(({ id }) => id)))
    await tx.run(write.putPackLinks, { rows: batch })
  })
  told.end()
  const withdrawn =
    goneLinks.length +
    gone.length +
    [...before.claims.keys()].filter((id) => !claimIds.has(id)).length
  const created =
    puts.filter(({ id }) => !before.entities.has(id)).length +
    claimPuts.filter(({ id }) => !before.claims.has(id)).length +
    linkPuts.filter(({ id }) => !before.links.has(id)).length
  const written = puts.length + claimPuts.length + linkPuts.length
  return {
    created,
    updated: written - created,
    withdrawn,
    unchanged: entities.length + claims.length + links.length - written,
  }
}

type Step = <T>(
  rows: readonly T[],
  run: (tx: WriteTransaction, batch: readonly T[]) => Promise<unknown>,
) => Promise<void>

const writer =
  (store: GraphStore, told: Progress): Step =>
  async (rows, run) => {
    for (let at = 0; at < rows.length; at += BATCH) {
      const batch = rows.slice(at, at + BATCH)
      await store.write((tx) => run(tx, batch))
      told.add(batch.length)
    }
  }
