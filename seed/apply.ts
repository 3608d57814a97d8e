import { resolution, type Resolution } from '../server/domain/decisions.ts'
import type { EntityId } from '../server/domain/entity.ts'
import type { DecisionRecord } from '../server/domain/records.ts'
import type { GraphStore, WriteTransaction } from '../server/store/port.ts'
import { decisionRecords, descriptionsOf } from '../server/store/statements/records.ts'
import { lock } from '../server/store/statements/write.ts'
import { addCounts, diffRows, NO_COUNTS, type Counts, type SourceChange } from './diff.ts'
import { entityChanges } from './entities.ts'
import type { Change } from './change.ts'
import { checkTaskTrees } from './task-trees.ts'
import { checkApartFromPacks } from './pack/check-apart.ts'
import { finish } from './pack/version.ts'
import { decisionRows, NO_ROWS, nodesOf, place, type PlacedRows } from './placed.ts'
import { storedSource } from './stored-source.ts'
import { writeRows } from './write-rows.ts'

export interface Applied {
  /** Of records: source, descriptions, passages, mentions, claims, decisions. */
  readonly counts: Counts
  readonly graphHash: string
}

/**
 * Brings a graph to where the change wants it, in one transaction: it reads what the store has of
 * the sources concerned, writes the difference and nothing else, folds the entities whose
 * descriptions changed, and notes the hash of the whole graph as its version.
 * @param keep runs when the change is found sound and written, before it is committed
 * @throws BundleRefused where tasks would no longer form trees, or rows of packs be merged
 */
export function applyChange(
  store: GraphStore,
  change: Change,
  keep: () => void = () => {},
): Promise<Applied> {
  return store.write(async (tx) => {
    const [version = null] = await tx.run(lock, {})
    const decisions = await tx.run(decisionRecords, {})
    const before = resolution(decisions)
    const after = resolution(decisionsAfter(decisions, change))
    await checkApartFromPacks(tx, change)
    const moved = movedNodes([...decisions, ...decisionsAfter(decisions, change)], before, after)
    const changes = [
      await ownChange(tx, change, decisions, after),
      ...(await otherChanges(tx, change, moved, after)),
    ]
    const counts = changes
      .flatMap(({ diff }) => Object.values(diff).map((part) => part.counts))
      .reduce(addCounts, NO_COUNTS)
    if (version !== null && isNothing(counts)) {
      keep()
      return { counts, graphHash: version }
    }
    const entities = await entityChanges(tx, changes, moved, after)
    const diffs = changes.map(({ diff }) => diff)
    await writeRows(tx, diffs, entities)
    await checkTaskTrees(tx, [
      ...changes.flatMap(({ after }) => nodesOf(after.descriptions)),
      ...moved,
    ])
    const hash = await finish(tx, true)
    keep()
    return { counts, graphHash: hash }
  })
}

const isNothing = ({ created, updated, withdrawn }: Counts): boolean =>
  created + updated + withdrawn === 0

/** The key of the source that is loaded or withdrawn. */
const keyOf = (change: Change): string | null =>
  change.kind === 'load'
    ? change.records.source.key
    : change.kind === 'withdraw'
      ? change.key
      : null

function decisionsAfter(decisions: readonly DecisionRecord[], change: Change): DecisionRecord[] {
  if (change.kind === 'decide') {
    const kept = decisions.filter(({ id }) => id !== change.id)
    return change.decision === null ? kept : [...kept, change.decision]
  }
  const kept = decisions.filter(({ source }) => source !== keyOf(change))
  return change.kind === 'load' ? [...kept, ...change.records.decisions] : kept
}

/** Nodes that lose or win records because ids stand for something else from now on. */
function movedNodes(
  decisions: readonly DecisionRecord[],
  before: Resolution,
  after: Resolution,
): EntityId[] {
  const ids = [...new Set(decisions.flatMap(({ keeper, other }) => [keeper, other]))]
  const moved = ids.filter((id) => before.resolve(id) !== after.resolve(id))
  return [...new Set(moved.flatMap((id) => [before.resolve(id), after.resolve(id)]))]
}

async function ownChange(
  tx: WriteTransaction,
  change: Change,
  decisions: readonly DecisionRecord[],
  after: Resolution,
): Promise<SourceChange> {
  if (change.kind === 'decide') {
    const was = decisions.filter(({ id }) => id === change.id)
    const is = change.decision === null ? [] : [change.decision]
    return sourceChange(
      { ...NO_ROWS, decisions: decisionRows(was) },
      { ...NO_ROWS, decisions: decisionRows(is) },
    )
  }
  const was = (await storedSource(tx, keyOf(change)!))?.rows ?? NO_ROWS
  return sourceChange(was, change.kind === 'load' ? place(change.records, after) : NO_ROWS)
}

/** The other sources that describe a node that moves: their records hang elsewhere from now on. */
async function otherChanges(
  tx: WriteTransaction,
  change: Change,
  moved: readonly EntityId[],
  after: Resolution,
): Promise<SourceChange[]> {
  if (moved.length === 0) return []
  const described = await tx.run(descriptionsOf, { ids: moved })
  const keys = new Set(described.map(({ record }) => record.source))
  keys.delete(keyOf(change) ?? '')
  const found = []
  for (const key of keys) found.push(await storedSource(tx, key))
  return found.flatMap((source) =>
    source === null ? [] : [sourceChange(source.rows, place(source.records, after))],
  )
}

const sourceChange = (before: PlacedRows, after: PlacedRows): SourceChange => ({
  before,
  after,
  diff: diffRows(before, after),
})
