import type { Context } from '../context.ts'
import type { EntityId } from '../domain/entity.ts'
import { GAP_KINDS, type Gap } from '../domain/graph.ts'
import { compareKeys } from '../domain/order.ts'
import { trace } from '../domain/trace/trace.ts'
import { LIMITS } from '../limits.ts'
import type { QueryGapsArgs } from '../schema/generated.ts'
import { gapStarts } from '../store/statements/read.ts'
import { mapNodes, pageOf, pageRequest, type Ordering } from './connection.ts'

/** A gap with where its subject stands. */
interface PlacedGap {
  readonly gap: Gap
  readonly position: string
}

const GAPS: Ordering<PlacedGap> = {
  name: 'gaps',
  shape: 'ssn',
  key: ({ gap, position }) => [position, gap.subject, GAP_KINDS.indexOf(gap.kind)],
}

/** A page of the gaps of all goals, strategies, tasks and industries, in the order of the texts. */
export async function gapPage({ kinds, ...args }: QueryGapsArgs, context: Context) {
  const request = pageRequest(args, 50, GAPS)
  const [row] = await context.read(gapStarts, {
    after: { position: '', id: '' },
    first: LIMITS.starts,
  })
  const ids = (row?.items ?? []).map((start) => start.id)
  const gaps = (await gapsFrom(ids, context)).filter((gap) => kinds?.includes(gap.kind) ?? true)
  const entities = await context.loaders.entity.loadMany(gaps.map((gap) => gap.subject))
  const placed = gaps.map((gap, i): PlacedGap => {
    const subject = entities[i]
    return { gap, position: subject && 'position' in subject ? subject.position : '' }
  })
  placed.sort((a, b) => compareKeys(GAPS.key(a), GAPS.key(b)))
  return mapNodes(pageOf(placed, request, GAPS), ({ gap }) => gap)
}

/** The gaps that traces from the starts find; one that several find is told once. */
export async function gapsFrom(
  starts: readonly EntityId[],
  { loaders }: Context,
): Promise<readonly Gap[]> {
  const pieces = await Promise.all(starts.map((start) => loaders.piece(['CONFIRMED']).load(start)))
  const gaps = pieces.flatMap((piece) => (piece ? trace(piece.start, piece.graph).gaps : []))
  return [...new Map(gaps.map((gap) => [`${gap.kind} ${gap.subject}`, gap])).values()]
}
