import type { Params } from '../server/store/port.ts'
import { RELATION_TYPES } from '../server/domain/relation.ts'
import type { CatalogueStatement } from '../server/store/statements/define.ts'
import type { WriteTransaction } from '../server/store/port.ts'
import * as write from '../server/store/statements/write.ts'
import type { RowsDiff } from './diff.ts'
import type { EntityChanges } from './entities.ts'

const BATCH = 1000

/**
 * Writes what changed, in an order in which everything that is hung on something finds it there:
 * what goes first, then nodes, then what connects them, and last the nodes that nothing holds.
 */
export async function writeRows(
  tx: WriteTransaction,
  diffs: readonly RowsDiff[],
  entities: EntityChanges,
): Promise<void> {
  const put = <K extends keyof RowsDiff>(part: K) => diffs.flatMap((diff) => [...diff[part].put])
  const gone = <K extends keyof RowsDiff>(part: K) =>
    diffs.flatMap((diff) => [...diff[part].remove])

  await rows(
    tx,
    write.deleteClaims,
    gone('claims').map(({ id, from, to }) => ({ id, from, to })),
  )
  await rows(
    tx,
    write.deleteMentions,
    gone('mentions').map(({ id, passage }) => ({ id, passage })),
  )
  await rows(
    tx,
    write.deleteDescriptions,
    gone('descriptions').map(({ source, entity, node }) => ({ source, entity, node })),
  )
  await batches(
    gone('passages').map((row) => row.id),
    (ids) => tx.run(write.deletePassages, { ids }),
  )
  await batches(
    gone('sources').map((row) => row.key),
    (keys) => tx.run(write.deleteSources, { keys }),
  )
  await batches(
    gone('decisions').map((row) => row.id),
    (ids) => tx.run(write.deleteDecisions, { ids }),
  )

  await rows(tx, write.putSources, put('sources'))
  await rows(tx, write.putDecisions, put('decisions'))
  for (const { statement, put: changed } of entities.put) await rows(tx, statement, changed)
  await rows(tx, write.putDescriptions, put('descriptions'))
  await rows(tx, write.putPassages, put('passages'))
  await rows(tx, write.putMentions, put('mentions'))
  const claims = put('claims')
  for (const type of RELATION_TYPES) {
    const ofType = claims.filter((row) => row.type === type)
    await rows(
      tx,
      write.putClaims[type],
      ofType.map(({ id, from, to, properties }) => ({ id, from, to, properties })),
    )
  }

  await batches(entities.forget, (ids) => tx.run(write.deleteFormerIds, { entities: ids }))
  await rows(tx, write.putFormerIds, entities.formerIds)
  await batches(entities.remove, (ids) => tx.run(write.deleteEntities, { ids }))
}

type RowsStatement<R> = CatalogueStatement<{ readonly rows: readonly R[] } & Params, number>

const rows = <R>(
  tx: WriteTransaction,
  statement: RowsStatement<R>,
  list: readonly R[],
): Promise<void> =>
  batches(list, (batch) =>
    tx.run(statement, { rows: batch } as Parameters<typeof tx.run>[1] as never),
  )

async function batches<T>(
  list: readonly T[],
  run: (batch: T[]) => Promise<unknown>,
): Promise<void> {
  for (let at = 0; at < list.length; at += BATCH) await run(list.slice(at, at + BATCH))
}
