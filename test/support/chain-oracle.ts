import type { ClaimStatus } from '../../server/domain/claim.ts'
import type { EntityId } from '../../server/domain/entity.ts'
import type { ClaimGraph } from '../../server/domain/graph.ts'
import type { RelationType } from '../../server/domain/relation.ts'

/*
 * What a chain consists of, said a second time over sets of a whole small graph, without paths and
 * orders. Only the words of docs/chain.md are shared with the code under test.
 */

export interface ChainSaid {
  readonly segments: ReadonlySet<string>
  readonly products: ReadonlySet<string>
  readonly own: ReadonlySet<string>
  readonly counterparts: ReadonlySet<string>
  readonly parents: ReadonlySet<string>
  /** `industry depth`. */
  readonly upstream: ReadonlySet<string>
  readonly downstream: ReadonlySet<string>
  /** Segments and products without a local company. */
  readonly empty: ReadonlySet<string>
  readonly national: number
  readonly belowWeight: number
  readonly bottlenecks: ReadonlySet<string>
  /** `segment downstream`. */
  readonly gaps: ReadonlySet<string>
  /** Relations by which something stands directly downstream of a segment. */
  readonly supplied: ReadonlySet<string>
  /** `[companies, those of tables]` of an industry or product. */
  readonly count: (id: string) => readonly [number, number]
}

interface Asked {
  readonly depth: number
  readonly minWeight: number
  readonly status: readonly ClaimStatus[]
}

const DEEPEST = 6

export function chainOracle(
  industry: EntityId,
  { entities, claims }: ClaimGraph,
  { depth, minWeight, status }: Asked,
): ChainSaid {
  const live = claims.filter((c) => status.includes(c.status) && c.from !== c.to)
  const froms = (to: string, ...types: RelationType[]) =>
    live.filter((c) => c.to === to && types.includes(c.type)).map((c): string => c.from)
  const tos = (from: string, ...types: RelationType[]) =>
    live.filter((c) => c.from === from && types.includes(c.type)).map((c): string => c.to)
  const kind = (id: string) => entities.get(id as EntityId)!.kind
  const isTabled = (id: string) => entities.get(id as EntityId)!.row !== undefined
  const grown = (start: Iterable<string>, next: (id: string) => string[], rounds = DEEPEST) => {
    let all = new Set(start)
    for (let i = 0; i < rounds; i++) all = new Set([...all, ...[...all].flatMap(next)])
    return all
  }
  const below = (ids: Iterable<string>) => grown(ids, (id) => froms(id, 'SUBINDUSTRY_OF'))
  const counterparts = (id: string) =>
    [...froms(id, 'CORRESPONDS_TO'), ...tos(id, 'CORRESPONDS_TO')].filter(
      (other) => kind(other) === 'INDUSTRY',
    )
  const said = (task: string, what: string) =>
    live.filter((c) => c.type === 'DEVELOPS' && c.from === task && c.to === what)
  const isHeading = (task: string, what: string) =>
    said(task, what).some(({ place }) => place.kind === 'quotation' && place.end <= 20)
  const headed = (id: string) => froms(id, 'DEVELOPS').filter((task) => isHeading(task, id))

  const roots = [industry, ...counterparts(industry)]
  const listed = headed(industry).flatMap((task) =>
    tos(task, 'DEVELOPS').filter((what) => !isHeading(task, what)),
  )
  const others = (ids: readonly string[]) => new Set(ids.filter((id) => id !== industry))
  const segments = others([
    ...roots.flatMap((root) => froms(root, 'SUBINDUSTRY_OF')),
    ...listed.filter((id) => kind(id) === 'INDUSTRY'),
  ])
  const products = new Set(listed.filter((id) => kind(id) === 'PRODUCT'))
  const own = below([...roots, ...segments, ...[...segments].flatMap(counterparts)])

  const passes = (upper: string, lower: string) =>
    live.some(
      (c) =>
        c.type === 'UPSTREAM_OF' &&
        c.from === upper &&
        c.to === lower &&
        (c.weight === null || c.weight >= minWeight),
    )
  const industries = [...entities.keys()].filter((id) => kind(id) === 'INDUSTRY')
  const layers = (joins: (near: string, far: string) => boolean): Set<string>[] => {
    const seen = new Set(own)
    const found: Set<string>[] = [own as Set<string>]
    for (let step = 1; step <= depth; step++) {
      const last = [...found.at(-1)!]
      const next = industries.filter(
        (far) => !seen.has(far) && last.some((near) => joins(near, far)),
      )
      next.forEach((far) => seen.add(far))
      found.push(new Set(next))
    }
    return found
  }
  const ups = layers((near, far) => passes(far, near))
  const downs = layers((near, far) => passes(near, far))
  const levelled = (found: readonly Set<string>[]) =>
    new Set(found.flatMap((ids, at) => (at === 0 ? [] : [...ids].map((id) => `${id} ${at}`))))

  const firmsOf = (id: string) =>
    kind(id) === 'PRODUCT'
      ? new Set(froms(id, 'PRODUCES').filter((firm) => kind(firm) === 'ENTERPRISE'))
      : new Set(
          [...below([id, ...counterparts(id)])].flatMap((member) => froms(member, 'OPERATES_IN')),
        )
  const count = (id: string): readonly [number, number] => {
    const firms = [...firmsOf(id)]
    return [firms.length, firms.filter(isTabled).length]
  }
  const hasRegion = [...entities.values()].some((e) => e.kind === 'DOCUMENT' && e.region !== null)
  const isLocal = (firm: string) => {
    const places = grown([firm], (id) => tos(id, 'LOCATED_IN', 'PART_OF'))
    return (
      hasRegion &&
      [...places].some(
        (id) => id !== firm && '甲省乙市'.endsWith(entities.get(id as EntityId)!.name),
      )
    )
  }
  const reliedOn = (id: string) =>
    kind(id) === 'INDUSTRY' ? headed(id).flatMap((task) => tos(task, 'RELIES_ON')) : []
  const localIn = (id: string) => [...firmsOf(id), ...reliedOn(id)].some(isLocal)
  const empty = new Set([...segments, ...products].filter((id) => !localIn(id)))

  const walkedFrom = new Set(ups.slice(0, depth).flatMap((ids) => [...ids]))
  const bottlenecks = [...segments, ...ups.slice(1).flatMap((ids) => [...ids])].filter(
    (id) =>
      [...walkedFrom].filter((near) => near !== id && passes(id, near)).length >= 2 &&
      count(id)[0] <= 1,
  )
  /** `[upper, lower]`, the upper being the segment or a counterpart of it. */
  const supplies = (id: string): (readonly [string, string])[] =>
    kind(id) === 'PRODUCT'
      ? froms(id, 'MADE_FROM').map((lower) => [id, lower] as const)
      : depth === 0
        ? []
        : [id, ...counterparts(id)].flatMap((upper) =>
            industries
              .filter((lower) => lower !== upper && passes(upper, lower))
              .map((lower) => [upper, lower] as const),
          )
  const gaps = [...empty].flatMap((id) =>
    supplies(id)
      .filter(([, downstream]) => localIn(downstream))
      .map(([, downstream]) => `${id} ${downstream}`),
  )
  const pairs = (isIn: (upper: string, lower: string) => boolean) =>
    new Set(
      live
        .filter((c) => c.type === 'UPSTREAM_OF' && isIn(c.from, c.to))
        .map((c) => `${c.from} ${c.to}`),
    ).size
  return {
    segments,
    products,
    own,
    counterparts: others(counterparts(industry)),
    parents: others([...grown([industry], (id) => tos(id, 'SUBINDUSTRY_OF'))]),
    upstream: levelled(ups),
    downstream: levelled(downs),
    empty,
    national: new Set([...own].flatMap((id) => froms(id, 'OPERATES_IN')).filter(isTabled)).size,
    belowWeight: pairs(
      (upper, lower) => (own.has(upper) || own.has(lower)) && !passes(upper, lower),
    ),
    bottlenecks: new Set(bottlenecks),
    gaps: new Set(gaps),
    supplied: new Set(
      [...segments, ...products].flatMap(supplies).map(([upper, lower]) => `${upper} ${lower}`),
    ),
    count,
  }
}
