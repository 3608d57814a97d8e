import type { RelationType } from '../../server/domain/relation.ts'
import type { ChainShape, NameShape, PartShape } from './chain-input.ts'
import { chainIndex } from './chain-index.ts'
import type { ChainIndexShape } from './chain-index.ts'
import { flowOf } from './chain-flow-plan.ts'
import type { ChainFlow } from './chain-flow-plan.ts'
import { toneOfPath } from './drawn.ts'
import { isPrincipal } from './is-principal.ts'
import type { Tone } from './drawn.ts'
import type { BackingShape, EntityShape } from './trace-input.ts'

/** One thing that hangs off a row, with the relation by which it does. */
export interface ChainItem {
  readonly entity: EntityShape
  readonly relation: string
  readonly type: RelationType
  readonly tone: Tone
  readonly principal: boolean
  /** The task above whose words say it. */
  readonly via: string | null
}

/** A segment: its own firms, or a place for the ones that nobody names. */
export interface ChainPart extends ChainItem {
  readonly firms: readonly ChainItem[]
  readonly national: number
  readonly empty: boolean
  /** Whether the same task lists it, rather than a table. */
  readonly listed: boolean
}

export type PartRole = 'segments' | 'products'
export type SideRole = 'enterprises' | 'parks'

/** What hangs off one task, off one counterpart, or (without a head) off the industry itself. */
export interface ChainRow {
  readonly key: string
  readonly head: ChainItem | null
  readonly goals: readonly ChainItem[]
  readonly leads: readonly ChainItem[]
  readonly sides: Readonly<Record<SideRole, readonly ChainItem[]>>
  readonly parts: Readonly<Record<PartRole, readonly ChainPart[]>>
}

export interface ChainPlan {
  readonly root: EntityShape
  readonly rows: readonly ChainRow[]
  readonly flow: ChainFlow | null
}

type Draft = {
  head: ChainItem | null
  goals: ChainItem[]
  leads: ChainItem[]
  sides: Record<SideRole, ChainItem[]>
  parts: Record<PartRole, ChainPart[]>
}

const SELF = ''

/**
 * What stands where in the picture and the table of a chain, which both follow: rows are the
 * industry's tasks, its counterparts in other sources, and the industry itself. `empty` leaves only
 * segments without a local firm, with goals, leads and firms of their row.
 */
export function planChain(chain: ChainShape, { empty = false } = {}): ChainPlan {
  const index = chainIndex(chain)
  const rows = new Map<string, Draft>()
  const rowOf = (key: string): Draft => {
    const row = rows.get(key) ?? draft()
    rows.set(key, row)
    return row
  }
  for (const backing of chain.tasks) {
    const row = rowOf(backing.entity.id)
    row.head ??= itemOf(index, backing, 0)
  }
  rowOf(SELF)
  for (const { industry, relation } of chain.counterparts)
    rowOf(industry.id).head ??= named(index, industry, relation.id)
  hang(index, chain.goals, (key) => rowOf(key).goals)
  hang(index, chain.leads, (key) => rowOf(key).leads)
  hang(index, chain.enterprises, (key) => rowOf(key).sides.enterprises)
  hang(index, chain.parks, (key) => rowOf(key).sides.parks)
  for (const segment of chain.segments) addPart(index, rowOf, 'segments', segment.industry, segment)
  for (const segment of chain.productSegments)
    addPart(index, rowOf, 'products', segment.product, segment)
  hang(index, chain.products, (key) => rowOf(key).parts.products, wholePart)
  const all = [...rows].map(([key, row]): ChainRow => ({ key, ...row, leads: first(row.leads) }))
  const shown = empty ? all.flatMap(emptyOnly) : all.filter(holdsSomething)
  return { root: chain.industry, rows: shown, flow: empty ? null : flowOf(chain, index) }
}

const draft = (): Draft => ({
  head: null,
  goals: [],
  leads: [],
  sides: { enterprises: [], parks: [] },
  parts: { segments: [], products: [] },
})

/** Puts backings, way by way, into the row of the first own task on the way. */
function hang<T extends ChainItem>(
  index: ChainIndexShape,
  backings: readonly BackingShape[],
  listOf: (key: string) => T[],
  make: (item: ChainItem) => T = (item) => item as T,
): void {
  for (const backing of backings)
    for (const [nth, path] of backing.paths.entries()) {
      const item = itemOf(index, backing, nth)
      const list = item && listOf(index.firstTask(path.steps) ?? SELF)
      if (item && list && !list.some(({ entity }) => entity.id === item.entity.id))
        list.push(make(item))
    }
}

function itemOf(
  { relations, entities }: ChainIndexShape,
  backing: BackingShape,
  nth: number,
): ChainItem | null {
  const path = backing.paths[nth]
  const relation = relations.get(path?.steps.at(-1)?.relation.id ?? '')
  const entity = entities.get(backing.entity.id)
  if (!path || !relation || !entity) return null
  return {
    entity,
    relation: relation.id,
    type: relation.type,
    tone: relation.status === 'PROPOSED' ? 'PROPOSED' : toneOfPath(backing, nth, false),
    principal: isPrincipal(backing),
    via: path.via?.id ?? null,
  }
}

function named(index: ChainIndexShape, name: NameShape, id: string): ChainItem | null {
  const relation = index.relations.get(id)
  if (!relation) return null
  return {
    entity: index.entities.get(name.id) ?? name,
    relation: id,
    type: relation.type,
    tone: relation.status === 'PROPOSED' ? 'PROPOSED' : 'STATED',
    principal: false,
    via: null,
  }
}

function addPart(
  index: ChainIndexShape,
  rowOf: (key: string) => Draft,
  role: PartRole,
  name: NameShape,
  part: PartShape,
): void {
  const item = named(index, name, part.relation.id)
  const relation = index.relations.get(part.relation.id)
  if (!item || !relation) return
  const above = relation.type === 'SUBINDUSTRY_OF' ? relation.to.id : relation.from.id
  const list = rowOf(index.heads.has(above) ? above : SELF).parts[role]
  if (list.some(({ entity }) => entity.id === name.id)) return
  list.push({
    ...item,
    firms: part.enterprises.flatMap((backing) => itemOf(index, backing, 0) ?? []),
    national: part.nationalEnterpriseCount,
    empty: part.empty,
    listed: part.assertion === 'DERIVED',
  })
}

/** A product that the text names and that is no segment of its own. */
const wholePart = (item: ChainItem): ChainPart => ({
  ...item,
  firms: [],
  national: 0,
  empty: false,
  listed: false,
})

const first = (items: readonly ChainItem[]): readonly ChainItem[] =>
  items.toSorted((a, b) => Number(b.principal) - Number(a.principal))

const holdsSomething = ({ head, sides, parts, goals, leads }: ChainRow): boolean =>
  head !== null ||
  [goals, leads, ...Object.values(sides), ...Object.values(parts)].some(({ length }) => length > 0)

function emptyOnly(row: ChainRow): ChainRow[] {
  const parts = {
    segments: row.parts.segments.filter(({ empty }) => empty),
    products: row.parts.products.filter(({ empty }) => empty),
  }
  if (parts.segments.length + parts.products.length === 0) return []
  // The firms of the whole stay: a cell without them would say that no source names any.
  return [{ ...row, parts }]
}
