import type { DecisionRecord } from '../../server/domain/records.ts'
import type { WriteTransaction } from '../../server/store/port.ts'
import { packRecords, standing } from '../../server/store/statements/packs.ts'
import type { Change } from '../change.ts'
import { BundleRefused, type Fault } from '../fault.ts'

/**
 * Checks that a change keeps apart what texts and what packs hold: a row of a data set is never
 * merged with anything, and a bundle can't take the key of a pack.
 * @throws BundleRefused, which rolls the transaction back
 */
export async function checkApartFromPacks(
  { run }: Pick<WriteTransaction, 'run'>,
  change: Change,
): Promise<void> {
  const packs = await run(packRecords, {})
  if (packs.length === 0 || change.kind === 'withdraw') return
  const key = change.kind === 'load' ? change.records.source.key : null
  const faults: Fault[] = []
  if (packs.some((pack) => pack['key'] === key))
    faults.push({
      file: String(key),
      item: 'source',
      reason: `key ${key} is that of a pack in the graph; give the bundle another`,
    })
  const same = decisionsOf(change).filter(({ verdict }) => verdict === 'same')
  const ids = same.flatMap(({ keeper, other }) => [keeper, other])
  const rows = new Map(
    (ids.length > 0 ? await run(standing, { ids }) : []).map(({ id, pack }) => [id, pack]),
  )
  for (const { keeper, other } of same)
    for (const id of [keeper, other])
      if (rows.get(id) != null)
        faults.push({
          file: key ?? 'decide',
          item: `decision ${keeper} ${other}`,
          reason: `${id} is a row of the pack ${rows.get(id)}, which is not merged; relate the two by a correspondence in a pack`,
        })
  if (faults.length > 0) throw new BundleRefused(faults)
}

const decisionsOf = (change: Change): readonly DecisionRecord[] =>
  change.kind === 'load'
    ? change.records.decisions
    : change.kind === 'decide' && change.decision !== null
      ? [change.decision]
      : []
