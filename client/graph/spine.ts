import type { Drawn, DrawnRelation } from './drawn.ts'

/** One place in the column of tasks. A task that was drawn further up comes again as a reference. */
export interface SpineRow {
  readonly key: string
  readonly entity: string
  readonly indent: number
  /** The row that this one hangs on; the first child stands straight below it, others off a trunk. */
  readonly hangsOn: {
    readonly key: string
    readonly relation: DrawnRelation
    readonly how: 'above' | 'below' | 'trunk'
  } | null
  readonly repeated: boolean
}

export interface Spine {
  readonly rows: readonly SpineRow[]
  readonly members: ReadonlySet<string>
  /** Relations between members that the rows don't show as hanging. */
  readonly loose: readonly DrawnRelation[]
}

interface Tree {
  readonly parents: ReadonlyMap<string, { id: string; relation: DrawnRelation }>
  readonly children: ReadonlyMap<string, readonly string[]>
}

/**
 * The tasks as a column: parents over children, so that inheritance is seen as the way up. Where
 * the start belongs to several children, the ways are drawn one under the other, or its lines
 * would have to cross those of the parent.
 */
export function spineOf(drawn: Drawn): Spine {
  const members = membersOf(drawn)
  const tree = treeOf(drawn, members)
  const touching = touchedByStart(drawn, members)
  const rows: SpineRow[] = []
  for (const root of [...members].filter((id) => !tree.parents.has(id)))
    rows.push(...rootRows(root, tree, touching))
  const shown = new Set(rows.flatMap(({ hangsOn }) => (hangsOn ? [hangsOn.relation] : [])))
  const loose = drawn.relations.filter(
    (one) =>
      members.has(one.relation.from.id) && members.has(one.relation.to.id) && !shown.has(one),
  )
  return { rows, members, loose }
}

/** Tasks, and whatever else is no leaf: a document or strategy that sets the start itself. */
function membersOf({ entities, relations, start }: Drawn): Set<string> {
  const isTask = (id: string) => entities.get(id)?.kind === 'TASK'
  const members = new Set<string>()
  for (const { id, kind } of entities.values()) {
    if (kind === 'TASK') members.add(id)
    else if (
      id !== start.id &&
      relations.some(({ relation: { from, to } }) => {
        const other = from.id === id ? to.id : to.id === id ? from.id : null
        if (other === null || isTask(other)) return false
        return other === start.id || kind === 'STRATEGY' || kind === 'DOCUMENT'
      })
    )
      members.add(id)
  }
  return members
}

function treeOf({ relations, entities }: Drawn, members: ReadonlySet<string>): Tree {
  const parents = new Map<string, { id: string; relation: DrawnRelation }>()
  const hang = (child: string, id: string, relation: DrawnRelation) => {
    for (let up: string | undefined = id; up; up = parents.get(up)?.id) if (up === child) return
    if (!parents.has(child)) parents.set(child, { id, relation })
  }
  const inside = relations.filter(
    ({ relation }) => members.has(relation.from.id) && members.has(relation.to.id),
  )
  for (const one of inside)
    if (one.relation.type === 'SUBTASK_OF') hang(one.relation.from.id, one.relation.to.id, one)
  for (const one of inside) {
    const { type, from, to } = one.relation
    if (type === 'SUBTASK_OF') continue
    const child = entities.get(from.id)?.kind === 'TASK' && !parents.has(from.id) ? from.id : to.id
    hang(child, child === from.id ? to.id : from.id, one)
  }
  const children = new Map<string, string[]>()
  for (const id of members) {
    const parent = parents.get(id)?.id
    if (parent) children.set(parent, [...(children.get(parent) ?? []), id])
  }
  return { parents, children }
}

/** The members that the start is tied to; the start itself where it is a task. */
function touchedByStart({ relations, start }: Drawn, members: ReadonlySet<string>): Set<string> {
  if (members.has(start.id)) return new Set([start.id])
  const touching = new Set<string>()
  for (const {
    relation: { from, to },
  } of relations) {
    if (from.id === start.id && members.has(to.id)) touching.add(to.id)
    if (to.id === start.id && members.has(from.id)) touching.add(from.id)
  }
  return touching
}

function rootRows(root: string, tree: Tree, touching: ReadonlySet<string>): SpineRow[] {
  const tops = topmost(root, tree, touching)
  if (tops.length < 2 || tops.includes(root)) return subtree(root, 0, null, tree, touching)
  const kids = tree.children.get(root) ?? []
  const leaf = tops.find((id) => !tree.children.has(id))
  if (tops.length === 2 && leaf && tops.every((id) => kids.includes(id)) && kids.length === 2)
    return sandwich(
      root,
      leaf,
      tops.find((id) => id !== leaf)!,
      tree,
      touching,
    )
  const seen = new Set<string>()
  return tops.flatMap((top) => strip(top, tree, touching, seen))
}

/** Members of a tree that the start touches, without those below another such. */
function topmost(root: string, tree: Tree, touching: ReadonlySet<string>): string[] {
  if (touching.has(root)) return [root]
  return (tree.children.get(root) ?? []).flatMap((child) => topmost(child, tree, touching))
}

/** Two children of one parent: one above it and one below, so that the start reaches both. */
function sandwich(
  root: string,
  over: string,
  under: string,
  tree: Tree,
  touching: ReadonlySet<string>,
): SpineRow[] {
  const link = tree.parents.get(over)!.relation
  return [
    {
      key: over,
      entity: over,
      indent: 0,
      hangsOn: { key: root, relation: link, how: 'above' },
      repeated: false,
    },
    { key: root, entity: root, indent: 0, hangsOn: null, repeated: false },
    ...subtree(
      under,
      0,
      { key: root, relation: tree.parents.get(under)!.relation, how: 'below' },
      tree,
      touching,
    ),
  ]
}

/** The way from a root down to a task, then all below it; parents drawn before come as references. */
function strip(
  top: string,
  tree: Tree,
  touching: ReadonlySet<string>,
  seen: Set<string>,
): SpineRow[] {
  const way = []
  for (let up = tree.parents.get(top); up; up = tree.parents.get(up.id)) way.unshift(up.id)
  const fresh = way.findIndex((id) => !seen.has(id))
  const from = fresh < 0 ? way.length - 1 : Math.max(0, fresh - 1)
  const rows: SpineRow[] = []
  for (const id of way.slice(from)) {
    const over = rows.at(-1)
    rows.push({
      key: seen.has(id) ? `${id}@${top}` : id,
      entity: id,
      indent: 0,
      hangsOn: over
        ? { key: over.key, relation: tree.parents.get(id)!.relation, how: 'below' }
        : null,
      repeated: seen.has(id),
    })
    seen.add(id)
  }
  const link = {
    key: rows.at(-1)!.key,
    relation: tree.parents.get(top)!.relation,
    how: 'below' as const,
  }
  return [...rows, ...subtree(top, 0, link, tree, touching)]
}

/** A member and all below it. Only the last child is reached from the left without a crossing. */
function subtree(
  id: string,
  indent: number,
  hangsOn: SpineRow['hangsOn'],
  tree: Tree,
  touching: ReadonlySet<string>,
): SpineRow[] {
  const kids = [...(tree.children.get(id) ?? [])].sort(
    (a, b) => Number(touching.has(a)) - Number(touching.has(b)),
  )
  const how = kids.length === 1 ? 'below' : 'trunk'
  const inner = kids.length === 1 ? indent : indent + 1
  return [
    { key: id, entity: id, indent, hangsOn, repeated: false },
    ...kids.flatMap((kid) =>
      subtree(
        kid,
        inner,
        { key: id, relation: tree.parents.get(kid)!.relation, how },
        tree,
        touching,
      ),
    ),
  ]
}
