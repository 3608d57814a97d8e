import type { ChainAnswer } from '../../api/chain-queries.ts'
import type { Kind } from '../../../server/domain/kind.ts'
import type { TraceNode } from '../../api/types.ts'

export const ASPECTS = [
  'goals',
  'leads',
  'enterprises',
  'parks',
  'segment',
  'gapsCount',
  'upstream',
  'downstream',
] as const
export type Aspect = (typeof ASPECTS)[number]

export interface Compared {
  readonly id: string
  readonly kind: Kind
  readonly name: string
}

/** What one chain has under each aspect, each entity once. */
export function aspectsOf(
  chain: ChainAnswer,
  nodes: ReadonlyMap<string, TraceNode>,
): Readonly<Record<Aspect, readonly Compared[]>> {
  const backed = (list: 'goals' | 'leads' | 'enterprises' | 'parks') =>
    once(chain[list].flatMap(({ entity }) => nodes.get(entity.id) ?? []))
  const parts = [
    ...chain.segments.map(({ industry, empty }) => ({ entity: industry, empty })),
    ...chain.productSegments.map(({ product, empty }) => ({ entity: product, empty })),
  ]
  return {
    goals: backed('goals'),
    leads: backed('leads'),
    enterprises: backed('enterprises'),
    parks: backed('parks'),
    segment: once(parts.map(({ entity }) => entity)),
    gapsCount: once(parts.flatMap(({ entity, empty }) => (empty ? [entity] : []))),
    upstream: once(chain.upstream.map(({ industry }) => industry)),
    downstream: once(chain.downstream.map(({ industry }) => industry)),
  }
}

const once = (all: readonly Compared[]): readonly Compared[] => [
  ...new Map(all.map((one) => [one.id, one])).values(),
]
