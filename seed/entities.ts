import type { Resolution } from '../server/domain/decisions.ts'
import type { EntityId } from '../server/domain/entity.ts'
import { foldDescriptions, type Described } from '../server/domain/fold.ts'
import { kindOfId } from '../server/domain/ids.ts'
import { descriptionOf } from '../server/store/records.ts'
import type { WriteTransaction } from '../server/store/port.ts'
import { descriptionsOf, storedEntities } from '../server/store/statements/records.ts'
import {
  putEntities,
  putGoals,
  putTargets,
  type EntityRow,
  type FormerIdRow,
  type Properties,
} from '../server/store/statements/write.ts'
import type { SourceChange } from './diff.ts'
import { nodesOf, stored } from './placed.ts'

type PutStatement = typeof putGoals

/** What becomes of the nodes whose descriptions change. */
export interface EntityChanges {
  readonly put: readonly { readonly statement: PutStatement; readonly put: readonly EntityRow[] }[]
  /** Nodes that no source describes any longer. */
  readonly remove: readonly EntityId[]
  /** Nodes whose former ids are written anew, or go. */
  readonly forget: readonly EntityId[]
  readonly formerIds: readonly FormerIdRow[]
}

/**
 * Folds anew each node whose descriptions, or whose sources' dates, the changes touch, and those
 * that identity decisions move. Reads what other sources say of it before anything is written.
 */
export async function entityChanges(
  tx: WriteTransaction,
  changes: readonly SourceChange[],
  moved: readonly EntityId[],
  { formerIds }: Resolution,
): Promise<EntityChanges> {
  const touched = [...new Set([...changes.flatMap(touchedNodes), ...moved])]
  const concerned = new Set(
    changes.flatMap(({ before, after }) =>
      [...before.sources, ...after.sources].map((row) => row.key),
    ),
  )
  const elsewhere = (await tx.run(descriptionsOf, { ids: touched })).filter(
    ({ record }) => !concerned.has(record.source),
  )
  const described = new Map<EntityId, Described[]>(touched.map((node) => [node, []]))
  for (const { node, record, issuedOn } of elsewhere)
    described.get(node)?.push({ record, issuedOn })
  for (const { after } of changes) {
    const issuedOn = (after.sources[0]?.properties['issuedOn'] ?? null) as string | null
    for (const row of after.descriptions)
      described.get(row.node as EntityId)?.push({ record: descriptionOf(row.properties), issuedOn })
  }
  const was = new Map(
    (await tx.run(storedEntities, { ids: touched })).map(({ properties }) => [
      properties['id'],
      JSON.stringify(sorted(properties)),
    ]),
  )
  const folded = [...described].flatMap(([id, list]) =>
    list.length === 0
      ? []
      : [{ id, properties: stored(foldDescriptions(id, list, formerIds(id))) }],
  )
  const changed = folded.filter(({ id, properties }) => was.get(id) !== JSON.stringify(properties))
  return {
    put: byStatement(changed),
    remove: touched.filter((id) => described.get(id)!.length === 0),
    forget: touched,
    formerIds: folded.flatMap(({ id }) =>
      formerIds(id).map((former) => ({ id: former, entity: id })),
    ),
  }
}

const sorted = (properties: object): Properties => stored(properties as Properties)

/** Nodes of descriptions that come, go or move; all of a source whose own record changes. */
function touchedNodes({ before, after, diff }: SourceChange): EntityId[] {
  const sourceChanged = diff.sources.put.length + diff.sources.remove.length > 0
  if (sourceChanged) return [...nodesOf(before.descriptions), ...nodesOf(after.descriptions)]
  return nodesOf([...diff.descriptions.put, ...diff.descriptions.remove])
}

function byStatement(rows: readonly EntityRow[]): EntityChanges['put'] {
  const groups = new Map<PutStatement, EntityRow[]>()
  for (const row of rows) {
    const kind = kindOfId(row.id)!
    const statement =
      kind !== 'GOAL' ? putEntities[kind] : 'metric' in row.properties ? putTargets : putGoals
    groups.set(statement, [...(groups.get(statement) ?? []), row])
  }
  return [...groups].map(([statement, put]) => ({ statement, put }))
}
