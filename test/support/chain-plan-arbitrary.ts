import fc from 'fast-check'
import type { ChainShape, LinkShape, PartShape } from '../../client/graph/chain-input.ts'
import type { BackingShape, EntityShape, RelationShape } from '../../client/graph/trace-input.ts'
import type { Kind } from '../../server/domain/kind.ts'
import type { RelationType } from '../../server/domain/relation.ts'

const NAMES = [
  '半导体',
  '软件和信息技术服务业',
  '区工信局',
  '华天电子集团',
  '新型建材产业',
  '二〇二五年产值',
]

/** Sizes of the parts of a chain. */
const sizes = fc.record({
  tasks: fc.nat(3),
  counterparts: fc.nat(3),
  goals: fc.nat(3),
  leads: fc.nat(4),
  firms: fc.nat(10),
  parks: fc.nat(2),
  segments: fc.nat(10),
  products: fc.nat(3),
  own: fc.nat(6),
  firmsOfSegments: fc.nat(6),
  up: fc.array(fc.nat(30), { maxLength: 3 }),
  down: fc.array(fc.nat(30), { maxLength: 3 }),
  seed: fc.nat(10_000),
})

/** Chains of any size, in the form in which the page receives them. */
export const chainShape: fc.Arbitrary<ChainShape> = sizes.map((size) => {
  const nodes: EntityShape[] = []
  const relations: RelationShape[] = []
  let turn = size.seed
  const pick = (below: number) => {
    turn = (turn * 1_103_515_245 + 12_345) % 2_147_483_648
    return below === 0 ? 0 : Math.floor(turn / 65_536) % below
  }
  const entity = (kind: Kind): EntityShape => {
    const id = `${kind.toLowerCase()}-${nodes.length}`
    const node = { id, kind, name: `${NAMES[pick(NAMES.length)]!}${nodes.length}` }
    nodes.push(node)
    return node
  }
  const relate = (type: RelationType, from: string, to: string): string => {
    const id = `r-${relations.length}`
    relations.push({ id, type, status: 'CONFIRMED', from: { id: from }, to: { id: to } })
    return id
  }
  const many = (kind: Kind, count: number) => Array.from({ length: count }, () => entity(kind))
  const industry = entity('INDUSTRY')
  const tasks = many('TASK', size.tasks).map(({ id }) => ({
    id,
    relation: relate('DEVELOPS', id, industry.id),
  }))
  /** A backing by way of some task, or straight from the industry. */
  const behind = (kind: Kind, type: RelationType, nth: number): BackingShape => {
    const { id } = entity(kind)
    const task = tasks[pick(tasks.length)]
    const relation = relate(type, task?.id ?? industry.id, id)
    const way = task ? [{ forward: false, relation: { id: task.relation } }] : []
    const paths = [{ steps: [...way, { forward: true, relation: { id: relation } }] }]
    return { entity: { id }, role: type, assertion: 'STATED', order: nth + 1, paths }
  }
  const lists = (kind: Kind, type: RelationType, count: number) =>
    Array.from({ length: count }, (_, nth) => behind(kind, type, nth))
  const counterparts = many('INDUSTRY', size.counterparts).map((one) => ({
    industry: one,
    relation: { id: relate('CORRESPONDS_TO', industry.id, one.id) },
  }))
  const part = (): PartShape & { readonly thing: EntityShape } => {
    const thing = entity('INDUSTRY')
    const task = pick(2) === 0 ? tasks[pick(tasks.length)] : undefined
    const above = counterparts[pick(counterparts.length + 1)]?.industry ?? industry
    const relation = task
      ? relate('DEVELOPS', task.id, thing.id)
      : relate('SUBINDUSTRY_OF', thing.id, above.id)
    const enterprises = Array.from({ length: pick(size.firmsOfSegments + 1) }, () => {
      const { id } = entity('ENTERPRISE')
      const steps = [{ forward: false, relation: { id: relate('OPERATES_IN', id, thing.id) } }]
      return {
        entity: { id },
        role: 'OPERATES_IN',
        assertion: 'STATED',
        paths: [{ steps }],
      } as const
    })
    const how = task ? ('DERIVED' as const) : ('STATED' as const)
    const base = { relation: { id: relation }, assertion: how, nationalEnterpriseCount: pick(9) }
    return { ...base, enterprises, empty: enterprises.length === 0, thing }
  }
  const segments = Array.from({ length: size.segments }, part)
  const links = (counts: readonly number[], up: boolean): LinkShape[] => {
    const own = [industry, ...segments.map(({ thing }) => thing)].slice(0, size.own + 1)
    let near = own.map(({ id }) => ({ id, steps: waysTo(id) }))
    return counts.flatMap((count, depth) => {
      const level = Array.from({ length: near.length === 0 ? 0 : count }, () => {
        const parent = near[pick(near.length)]!
        const one = entity('INDUSTRY')
        const [from, to] = up ? [one.id, parent.id] : [parent.id, one.id]
        const step = { forward: !up, relation: { id: relate('UPSTREAM_OF', from, to) } }
        return { one, steps: [...parent.steps, step] }
      })
      near = level.map(({ one, steps }) => ({ id: one.id, steps }))
      return level.map(({ one, steps }) => ({
        industry: one,
        depth: depth + 1,
        weight: pick(9) + 1,
        mutual: pick(4) === 0,
        enterpriseCount: pick(50),
        path: { steps },
      }))
    })
  }
  /** From the industry to one of its own. */
  const waysTo = (id: string) => {
    if (id === industry.id) return []
    const one = segments.find(({ thing }) => thing.id === id)!
    const found = relations.find((relation) => relation.id === one.relation.id)!
    if (found.type === 'DEVELOPS')
      return [
        {
          forward: false,
          relation: { id: tasks.find((task) => task.id === found.from.id)!.relation },
        },
        { forward: true, relation: { id: found.id } },
      ]
    const way = counterparts.find((two) => two.industry.id === found.to.id)
    return [
      ...(way ? [{ forward: true, relation: { id: way.relation.id } }] : []),
      { forward: false, relation: { id: found.id } },
    ]
  }
  const products = Array.from({ length: size.products }, part)
  return {
    industry,
    counterparts,
    tasks: tasks.map(({ id, relation }) => ({
      entity: { id },
      role: 'DEVELOPS',
      assertion: 'STATED',
      paths: [{ steps: [{ forward: false, relation: { id: relation } }] }],
    })),
    goals: lists('GOAL', 'HAS_GOAL', size.goals),
    leads: lists('AGENCY', 'LEADS', size.leads),
    enterprises: lists('ENTERPRISE', 'RELIES_ON', size.firms),
    parks: lists('PARK', 'RELIES_ON', size.parks),
    products: [],
    segments: segments.map(({ thing, ...rest }) => ({ ...rest, industry: thing })),
    productSegments: products.map(({ thing, ...rest }) => ({ ...rest, product: thing })),
    upstream: links(size.up, true),
    downstream: links(size.down, false),
    graph: { nodes, relations },
  }
})
