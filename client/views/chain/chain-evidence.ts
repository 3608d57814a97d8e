import type { ChainRelation } from '../../api/chain-queries.ts'
import { byPlace } from '../parts/evidence/quoted.ts'
import type { CitedRow } from '../parts/evidence/quoted.ts'
import { quoteCards } from '../parts/evidence/cards.ts'
import type { EvidenceCard, EvidenceRole, Finding } from '../parts/evidence/cards.ts'
import type { ChainItem, ChainRow } from '../../graph/chain-plan.ts'
import type { Kind } from '../../../server/domain/kind.ts'
import type { ChainIndex } from './chain-index.ts'

/** Rows of data sets behind a relation, with the relation that they say. */
export type RelationRow = CitedRow<ChainRelation>

type Listed = readonly [EvidenceRole, Kind, readonly ChainItem[]]

/** Every sentence behind a chain, grouped by role and passage. */
export const chainQuotes = (index: ChainIndex): readonly EvidenceCard[] =>
  quoteCards(
    index.plan.rows.flatMap((row) => findings(index, row)),
    index.nodes,
  )

/** Every row of a data set behind what is drawn, in the order of the picture. */
export function chainDataRows({ plan, relations }: ChainIndex): readonly RelationRow[] {
  const { flow } = plan
  const ids = [
    ...plan.rows.flatMap((row) => relationsOf(row)),
    ...(flow ? [...flow.upstream, ...flow.downstream].flat() : []).map(({ relation }) => relation),
  ]
  const found = [...new Set(ids)].flatMap((id) => relations.get(id) ?? [])
  return byPlace(found.map((one) => [one, one.evidence] as const)).rows
}

/** What an element stands for: a task or counterpart with all of its row but the segments. */
export function scopeOf({ plan }: ChainIndex, id: string): ReadonlySet<string> {
  const row = plan.rows.find(({ head }) => head?.entity.id === id)
  if (!row) return new Set([id])
  const { goals, leads, sides } = row
  const items = [...goals, ...leads, ...sides.enterprises, ...sides.parks]
  return new Set([id, ...items.map(({ entity }) => entity.id)])
}

function findings({ relations }: ChainIndex, row: ChainRow): Finding[] {
  return listsOf(row).flatMap(([role, kind, items]) =>
    items.flatMap(({ relation: id, tone, entity, via }): Finding[] => {
      const relation = relations.get(id)
      return relation ? [{ role, kind, tone, entity: entity.id, via, relation }] : []
    }),
  )
}

/** What a row shows, by role, in the order in which its evidence is read. */
export function listsOf({ head, sides, leads, goals, parts }: ChainRow): readonly Listed[] {
  const segments = [...parts.segments, ...parts.products]
  return [
    [
      'enterprises',
      'ENTERPRISE',
      [...sides.enterprises, ...segments.flatMap(({ firms }) => firms)],
    ],
    ['goals', 'GOAL', goals],
    ['units', 'AGENCY', leads],
    ['places', 'PARK', sides.parks],
    ['industries', 'INDUSTRY', segments],
    ['tasks', 'TASK', head ? [head] : []],
  ]
}

const relationsOf = (row: ChainRow): readonly string[] =>
  listsOf(row).flatMap(([, , items]) => items.map(({ relation }) => relation))
