import type { Kind } from '../../../../server/domain/kind.ts'
import type { Tone } from '../../../graph/drawn.ts'
import type { Line, Picture } from '../../../graph/picture.ts'

export interface DrawnElement {
  readonly entity: string
  readonly kind: Kind
  readonly tone: Tone
  readonly principal: boolean
  readonly keys: readonly string[]
  /** How many relations it has in the picture. */
  readonly relations: number
}

/** Each drawn entity once, in the order in which its first card stands. */
export function drawnElements({ cards, lines }: Picture): readonly DrawnElement[] {
  const entities = new Map(cards.map(({ key, entity }) => [key, entity]))
  const near = new Map<string | undefined, Set<string>>()
  for (const { from, to, relation } of lines)
    for (const end of [entities.get(from), entities.get(to)])
      near.set(end, (near.get(end) ?? new Set()).add(relation))
  const byEntity = new Map<string, DrawnElement & { readonly keys: string[] }>()
  for (const { entity, kind, tone, principal, key } of cards) {
    const known = byEntity.get(entity)
    const relations = near.get(entity)?.size ?? 0
    if (known) known.keys.push(key)
    else byEntity.set(entity, { entity, kind, tone, principal, keys: [key], relations })
  }
  return [...byEntity.values()]
}

/** Where a key leads from one element: its neighbour in the list, or along a relation with Alt. */
export function stepFrom(
  elements: readonly DrawnElement[],
  lines: readonly Line[],
  at: number,
  key: string,
  alt: boolean,
): number | null {
  const last = elements.length - 1
  if (alt && (key === 'ArrowRight' || key === 'ArrowLeft'))
    return alongRelation(elements, lines, at, key === 'ArrowRight' ? 1 : -1)
  switch (key) {
    case 'ArrowDown':
      return Math.min(last, at + 1)
    case 'ArrowUp':
      return Math.max(0, at - 1)
    case 'PageDown':
      return Math.min(last, at + 10)
    case 'PageUp':
      return Math.max(0, at - 10)
    case 'Home':
      return 0
    case 'End':
      return last
    default:
      return null
  }
}

/** The next element, in list order, that a line ties to this one; round again after the last. */
function alongRelation(
  elements: readonly DrawnElement[],
  lines: readonly Line[],
  at: number,
  way: 1 | -1,
): number | null {
  const mine = new Set(elements[at]?.keys)
  const tied = elements.flatMap(({ keys }, nth) =>
    nth !== at &&
    lines.some(
      ({ from, to }) =>
        (mine.has(from) && keys.includes(to)) || (mine.has(to) && keys.includes(from)),
    )
      ? [nth]
      : [],
  )
  if (tied.length === 0) return null
  const after = way === 1 ? tied.find((nth) => nth > at) : tied.findLast((nth) => nth < at)
  return after ?? (way === 1 ? tied[0]! : tied.at(-1)!)
}
