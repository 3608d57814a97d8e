import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { EntityId } from '../../server/domain/entity.ts'
import { foldDescriptions, type Described } from '../../server/domain/fold.ts'

const ID = 'enterprise-aaaaaaaaaaaaaaaa' as EntityId
const OTHER = 'enterprise-bbbbbbbbbbbbbbbb' as EntityId

const said = (
  source: string,
  facets: object,
  more: { issuedOn?: string | null; entity?: EntityId } = {},
): Described => ({
  issuedOn: more.issuedOn === undefined ? '2021-01-01' : more.issuedOn,
  record: {
    source,
    entity: more.entity ?? ID,
    kind: 'ENTERPRISE',
    facets: {
      name: '西电合金公司',
      aliases: [],
      generic: false,
      status: 'CONFIRMED',
      position: `${source}|1`,
      ...facets,
    },
  },
})

test('a confirmed source is heard before a proposed one, the earlier before the later', () => {
  const fold = (list: Described[]) => foldDescriptions(ID, list, [])
  const late = said('a', { note: 'late' }, { issuedOn: '2022-01-01' })
  const undated = said('b', { note: 'undated' }, { issuedOn: null })
  const proposed = said('c', { note: 'proposed', status: 'PROPOSED' }, { issuedOn: '2000-01-01' })
  expect(fold([proposed, undated, late])).toMatchObject({ note: 'late', status: 'CONFIRMED' })
  expect(fold([proposed, undated])).toMatchObject({ note: 'undated' })
})

test('a thing that is the same lends its names, and gives up its id', () => {
  const folded = foldDescriptions(
    ID,
    [said('a', { name: '西电合金', aliases: ['合金公司'] }, { entity: OTHER }), said('b', {})],
    [OTHER],
  )
  expect(folded).toMatchObject({
    id: ID,
    name: '西电合金公司',
    aliases: ['西电合金', '合金公司'],
    formerIds: [OTHER],
  })
})

test('a figure is taken whole from one source', () => {
  const folded = foldDescriptions(
    ID,
    [
      said('a', { metric: '产值', value: 1, unit: null }),
      said('b', { metric: '产值', value: 2, unit: '亿元' }),
    ],
    [],
  )
  expect(folded).toMatchObject({ metric: '产值', value: 1, unit: null })
})

test('the order in which sources come makes no difference', () => {
  const one = fc.record({
    source: fc.constantFrom('a', 'b', 'c', 'd'),
    issuedOn: fc.constantFrom(null, '2020-01-01', '2021-01-01'),
    status: fc.constantFrom('CONFIRMED', 'PROPOSED'),
    name: fc.constantFrom('甲', '乙', '丙'),
    note: fc.option(fc.string()),
  })
  fc.assert(
    fc.property(
      fc
        .uniqueArray(one, { minLength: 1, selector: ({ source }) => source })
        .chain((list) =>
          fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
        ),
      ([list, shuffled]) => {
        const fold = (items: typeof list) =>
          foldDescriptions(
            ID,
            items.map(({ source, issuedOn, ...facets }) => said(source, facets, { issuedOn })),
            [],
          )
        expect(fold(shuffled)).toEqual(fold(list))
      },
    ),
  )
})
