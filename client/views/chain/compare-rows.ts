import { planChain } from '../../graph/chain-plan.ts'
import { stronger } from '../../graph/drawn.ts'
import type { Tone } from '../../graph/drawn.ts'
import type { Kind } from '../../../server/domain/kind.ts'
import type { ChainIndex } from './chain-index.ts'
import { partsOf } from './chain-rows.ts'

export const ASPECTS = [
  'goals',
  'leads',
  'enterprises',
  'parks',
  'segments',
  'gapsCount',
  'upstream',
  'downstream',
] as const
export type Aspect = (typeof ASPECTS)[number]

interface Entity {
  readonly id: string
  readonly kind: Kind
  readonly name: string
}

export interface Compared {
  readonly entity: Entity
  readonly tone: Tone
  readonly principal: boolean
}

/** As something is drawn in the picture and the table of its chain. */
type Drawn = Pick<Compared, 'tone'> & {
  readonly entity: Pick<Entity, 'id'>
  readonly principal?: boolean
}

/** What one chain has under each aspect, each entity once, as certain as its table draws it. */
export function aspectsOf({
  chain,
  nodes,
}: Pick<ChainIndex, 'chain' | 'nodes'>): Readonly<Record<Aspect, readonly Compared[]>> {
  // The whole chain, also where the page shows its gaps alone.
  const { rows, flow } = planChain(chain)
  const backed = (
    list: 'goals' | 'leads' | 'enterprises' | 'parks',
    drawn: readonly Drawn[],
  ): readonly Compared[] => {
    const entities = chain[list].flatMap(({ entity }) => nodes.get(entity.id) ?? [])
    const assertions = chain[list].map(({ entity, assertion }) => ({ entity, tone: assertion }))
    return compared(entities, drawn.length > 0 ? drawn : assertions)
  }
  const segments = [
    ...chain.segments.map(({ industry, empty }) => ({ entity: industry, empty })),
    ...chain.productSegments.map(({ product, empty }) => ({ entity: product, empty })),
  ]
  const parts = rows.flatMap(partsOf)
  const firms = [
    ...rows.flatMap(({ sides }) => sides.enterprises),
    ...parts.flatMap((one) => one.firms),
  ]
  return {
    goals: backed(
      'goals',
      rows.flatMap((row) => row.goals),
    ),
    leads: backed(
      'leads',
      rows.flatMap((row) => row.leads),
    ),
    enterprises: backed('enterprises', firms),
    parks: backed(
      'parks',
      rows.flatMap(({ sides }) => sides.parks),
    ),
    segments: compared(
      segments.map(({ entity }) => entity),
      parts,
    ),
    gapsCount: compared(
      segments.flatMap(({ entity, empty }) => (empty ? [entity] : [])),
      parts,
    ),
    upstream: compared(
      chain.upstream.map(({ industry }) => industry),
      flow?.upstream.flat(),
    ),
    downstream: compared(
      chain.downstream.map(({ industry }) => industry),
      flow?.downstream.flat(),
    ),
  }
}

/** Each entity once, with the best that its rows say of it. */
function compared(entities: readonly Entity[], drawn: readonly Drawn[] = []): readonly Compared[] {
  const said = new Map<string, Drawn>()
  for (const one of drawn) {
    const before = said.get(one.entity.id)
    said.set(one.entity.id, {
      entity: one.entity,
      tone: before ? stronger(before.tone, one.tone) : one.tone,
      principal: one.principal === true || before?.principal === true,
    })
  }
  return [...new Map(entities.map((one) => [one.id, one])).values()].map((entity) => {
    const { tone = 'STATED', principal = false } = said.get(entity.id) ?? {}
    return { entity, tone, principal }
  })
}
