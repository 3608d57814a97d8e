import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { EntityId } from '../../server/domain/entity.ts'
import { foldDescriptions, type Described } from '../../server/domain/fold.ts'
import type { Kind } from '../../server/domain/kind.ts'
import type { Facet } from '../../server/domain/records.ts'

const id = 'enterprise-aaaaaaaaaaaaaaaa' as EntityId

const said = (
  source: string,
  issuedOn: string | null,
  facets: Record<string, Facet>,
  kind: Kind = 'ENTERPRISE',
): Described => ({
  record: {
    source,
    entity: id,
    kind,
    facets: {
      name: '西电合金公司',
      aliases: [],
      generic: false,
      status: 'CONFIRMED',
      position: `${issuedOn ?? '9999-12-31'}|${source}|000000001`,
      ...facets,
    },
  },
  issuedOn,
})

test('what a person confirmed counts before what a rule proposed earlier', () => {
  const folded = foldDescriptions(
    id,
    [
      said('early', '2019-01-01', { name: '西电合金', status: 'PROPOSED', note: '早' }),
      said('late', '2021-06-24', { aliases: ['西电'] }),
    ],
    [],
  )
  expect(folded).toMatchObject({
    name: '西电合金公司',
    aliases: ['西电合金', '西电'],
    status: 'CONFIRMED',
    note: '早',
    position: '2019-01-01|early|000000001',
  })
})

test('a source without a date comes after dated ones', () => {
  const folded = foldDescriptions(
    id,
    [said('a', null, { name: '甲' }), said('b', '2024-01-01', { name: '乙' })],
    [],
  )
  expect(folded['name']).toBe('乙')
})

test('a figure of one source never gets the unit or upper end of another', () => {
  const goal = (source: string, facets: Record<string, Facet>) => said(source, null, facets, 'GOAL')
  const folded = foldDescriptions(
    id,
    [
      goal('a', { metric: '产值', comparator: 'EQ', value: 5 }),
      goal('b', { metric: '产值', comparator: 'RANGE', value: 5, valueMax: 6, unit: '家' }),
    ],
    [],
  )
  expect(folded).toMatchObject({ comparator: 'EQ', value: 5 })
  expect(folded).not.toHaveProperty('valueMax')
  expect(folded).not.toHaveProperty('unit')
})

test('an entity is found under the names that each of its sources gives it', () => {
  const folded = foldDescriptions(
    id,
    [said('a', null, {}), said('b', null, { name: '二一三电器', aliases: ['二一三'] })],
    [],
  )
  expect(String(folded['searchText']).split('\n')).toEqual(
    expect.arrayContaining(['西电合金公司', '213电器', '213']),
  )
})

const facets = fc.record({
  name: fc.constantFrom('甲', '乙', '丙'),
  aliases: fc.array(fc.constantFrom('甲', '乙', '丁')),
  generic: fc.boolean(),
  status: fc.constantFrom('CONFIRMED', 'PROPOSED', 'REJECTED'),
  note: fc.constantFrom(null, '注', '另注'),
  metric: fc.constantFrom(null, '产值'),
  value: fc.integer(),
  unit: fc.constantFrom(null, '元'),
})
const sources = fc.uniqueArray(
  fc.tuple(fc.constantFrom('a', 'b', 'c', 'd'), fc.constantFrom(null, '2020-01-01'), facets),
  { minLength: 1, selector: ([key]) => key },
)

test('the order in which sources were loaded makes no difference', () => {
  fc.assert(
    fc.property(
      sources.chain((list) =>
        fc.tuple(
          fc.constant(list),
          fc.shuffledSubarray(list, { minLength: list.length, maxLength: list.length }),
        ),
      ),
      ([list, shuffled]) => {
        const fold = (order: typeof list) =>
          foldDescriptions(
            id,
            order.map(([key, on, rest]) => said(key, on, rest, 'GOAL')),
            [],
          )
        expect(JSON.stringify(fold(shuffled))).toBe(JSON.stringify(fold(list)))
      },
    ),
  )
})

test('no name that a source gives is lost, and none is listed twice', () => {
  fc.assert(
    fc.property(sources, (list) => {
      const folded = foldDescriptions(
        id,
        list.map(([key, on, rest]) => said(key, on, rest)),
        [],
      )
      const names = [folded['name'], ...(folded['aliases'] as string[])]
      expect(new Set(names).size).toBe(names.length)
      for (const [, , { name, aliases }] of list)
        expect(names).toEqual(expect.arrayContaining([name, ...aliases]))
    }),
  )
})
