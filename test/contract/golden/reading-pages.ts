import type { Entity, EntityId } from '../../../server/domain/entity.ts'
import { searchKeys } from '../../../server/domain/search-keys.ts'
import * as read from '../../../server/store/statements/read.ts'
import { golden, type Golden } from './case.ts'
import { ALL_ENTITIES, ENTITIES } from './entities.ts'

const E = ENTITIES
const version = 'version-1'

const sortedEntity = (entity: Entity) => ({
  entity,
  sortName: searchKeys(entity.name, entity.aliases).sortName,
})
const page = (total: number, ...entities: Entity[]) => ({
  version,
  total,
  items: entities.map(sortedEntity),
})

const START = { name: '', id: '' }
const ANY = { kind: '', region: '' } as const
const named = ALL_ENTITIES.filter(({ status }) => status !== 'REJECTED').toSorted((a, b) =>
  sortedEntity(a).sortName < sortedEntity(b).sortName ? -1 : 1,
)
const after = (entity: Entity) => ({ name: sortedEntity(entity).sortName, id: entity.id })

/** A page of all entities; no pack holds any. */
const whole = (described: number, ...entities: readonly Entity[]) => {
  const { total: _, ...rest } = page(described, ...entities)
  return { ...rest, described, ofPacks: [] }
}

const entityCases = [
  golden(
    read.entities,
    { kind: '', after: START, first: 3 },
    [whole(named.length, ...named.slice(0, 3))],
    'the first by name',
  ),
  golden(
    read.entities,
    { kind: '', after: after(named[2]!), first: 100 },
    [whole(named.length, ...named.slice(3))],
    'those after them',
  ),
  golden(
    read.entities,
    { kind: 'AGENCY', after: START, first: 10 },
    [whole(2, E.towns, E.bureau)],
    'of a kind',
  ),
  golden(
    read.entitiesOfRegion,
    { filter: { kind: '', region: '天水市' }, after: START, first: 10 },
    [page(3, E.above, E.plan, E.bureau)],
    'that documents of a region name',
  ),
  golden(
    read.entitiesOfRegion,
    { filter: { kind: 'TASK', region: '兰州市' }, after: START, first: 10 },
    [page(0)],
    'of a region without documents',
  ),
  golden(
    read.entitiesAmong,
    {
      ids: ['agency-former', E.bureau.id, E.towns.id, E.refused.id, 'nothing'],
      filter: ANY,
      after: START,
      first: 10,
    },
    [page(2, E.towns, E.bureau)],
  ),
  golden(
    read.entitiesAmong,
    {
      ids: [E.bureau.id, E.towns.id, E.above.id],
      filter: { kind: 'AGENCY', region: '秦州区' },
      after: START,
      first: 10,
    },
    [page(1, E.bureau)],
    'of a kind and region',
  ),
]

const FILTER = {
  measured: '',
  targetYear: 0,
  due: '',
  year: 2026,
  binding: '',
  subject: '',
  setBy: '',
  document: '',
  region: '',
  order: 'DOCUMENT',
} as const
const FIRST = { number: read.BELOW_ALL, text: '', id: '' }

const goals = (about: string, filter: object, ...found: Entity[]) =>
  golden(
    read.goals,
    { filter: { ...FILTER, ...filter }, after: FIRST, first: 10 },
    [page(found.length, ...found)],
    about,
  )

const goalCases = [
  goals('all, as they stand in the texts', {}, E.target, E.share, E.base),
  goals('by figure, the largest first', { order: 'VALUE' }, E.target, E.share, E.base),
  goals('by year, the earliest first', { order: 'YEAR' }, E.target, E.share, E.base),
  goals('by name', { order: 'NAME' }, E.base, E.target, E.share),
  goals('with a measure', { measured: 'yes' }, E.target, E.share),
  goals('without one', { measured: 'no' }, E.base),
  goals('of a year', { targetYear: 2030 }, E.share),
  goals('past', { due: 'PAST' }, E.target),
  goals('open', { due: 'OPEN' }, E.share),
  goals('undated', { due: 'UNDATED' }, E.base),
  goals('hard', { binding: 'HARD' }, E.share),
  goals('about an industry', { subject: E.electronics.id }, E.target),
  goals('that a strategy sets', { setBy: E.strategy.id }, E.base),
  goals('that a document sets, by its former id', { setBy: 'document-draft' }, E.share),
  goals('set in a document', { document: E.plan.id }, E.target, E.share, E.base),
  goals(
    'set in a document, by its former id',
    { document: 'document-draft' },
    E.target,
    E.share,
    E.base,
  ),
  goals('set in a document that sets none', { document: E.law.id }),
  goals('set in a region', { region: '秦州' }, E.target, E.share, E.base),
  goals('set elsewhere', { region: '兰州' }),
  golden(
    read.goals,
    {
      filter: { ...FILTER, order: 'VALUE' },
      after: { number: -20_000_000_000, text: E.target.position, id: E.target.id },
      first: 1,
    },
    [page(3, E.share)],
    'the second by figure',
  ),
  golden(
    read.goalsAmong,
    {
      ids: [E.base.id, E.target.id, E.refused.id, E.bureau.id],
      filter: { ...FILTER, measured: 'yes' },
      after: FIRST,
      first: 10,
    },
    [page(1, E.target)],
  ),
]

const starts = ALL_ENTITIES.filter(
  ({ kind, status }) =>
    ['GOAL', 'STRATEGY', 'TASK', 'INDUSTRY'].includes(kind) && status !== 'REJECTED',
).map(({ id, position }) => ({ id: id as EntityId, position }))

/** Pages of lists: what they hold, in which order, and where the next one begins. */
export const READING_PAGES: readonly Golden[] = [
  ...entityCases,
  ...goalCases,
  golden(read.documents, { after: { date: '', position: '', id: '' }, first: 10 }, [
    { version, total: 2, items: [E.plan, E.law] },
  ]),
  golden(
    read.documents,
    { after: { date: '2021-06-24', position: E.plan.position, id: E.plan.id }, first: 10 },
    [{ version, total: 2, items: [E.law] }],
    'after the first',
  ),
  golden(read.gapStarts, { after: { position: '', id: '' }, first: 4 }, [
    { version, total: starts.length, items: starts.slice(0, 4) },
  ]),
  golden(
    read.gapStarts,
    { after: starts[3]!, first: 10 },
    [{ version, total: starts.length, items: starts.slice(4) }],
    'those after them',
  ),
]
