import { expect, test } from 'vitest'
import { anchorFirms } from '../../../server/domain/anchor/anchor-firms.ts'
import type { AnchorFirm } from '../../../server/domain/anchor/anchor-firm.ts'
import type { AnchorPiece } from '../../../server/domain/anchor/piece.ts'
import { weightsOf } from '../../../server/domain/anchor/weights.ts'
import type { Claim } from '../../../server/domain/claim.ts'
import type { Entity, EntityId } from '../../../server/domain/entity.ts'
import { claim } from '../../support/claims.ts'
import { LAMP_CHAIN, LAMP_FIGURES, lampPiece, NO_FACTS } from '../../support/lamp-chain.ts'

const ranking = (piece: AnchorPiece = lampPiece()) => anchorFirms(piece, weightsOf())
const scoreOf = (firms: readonly AnchorFirm[], name: string) =>
  firms.find(({ enterprise }) => enterprise === name)!.score!
const withClaims = (...more: Claim[]) =>
  lampPiece({ ...LAMP_CHAIN, claims: [...LAMP_CHAIN.claims, ...more] })

/** The same chain with every id and name replaced; ids keep their order, names needn't. */
function renamed(): AnchorPiece {
  const ids = [...LAMP_CHAIN.entities.keys()].sort()
  const other = (id: string) =>
    `乙${String(ids.indexOf(id as EntityId)).padStart(3, '0')}` as EntityId
  const entities = [...LAMP_CHAIN.entities.values()].map((entity): Entity => {
    const id = other(entity.id)
    return { ...entity, id, name: `某${id}`, position: id }
  })
  const figures = Object.entries(LAMP_FIGURES).map(
    ([name, { revenue = null, innovation = null }]) =>
      [other(name), { ...NO_FACTS, sortName: other(name), revenue, innovation }] as const,
  )
  return {
    industry: other('灯具'),
    graph: {
      entities: new Map(entities.map((entity) => [entity.id, entity])),
      claims: LAMP_CHAIN.claims.map((one) => ({
        ...one,
        from: other(one.from),
        to: other(one.to),
      })),
    },
    facts: new Map(figures),
    stored: null,
    cut: false,
  }
}

test('other names change no figure', () => {
  const shown = (firms: readonly AnchorFirm[]) =>
    firms.map(({ rank, score, coverage, scoreRange, rankRange, designation, components }) => [
      ...[rank, score, coverage, scoreRange, rankRange, designation],
      components.map(({ value }) => value),
    ])
  expect(shown(ranking(renamed()))).toEqual(shown(ranking()))
})

test.each([
  ['丁厂', claim('做强灯具', 'RELIES_ON', '丁厂', { wording: '骨干企业' })],
  ['丙厂', claim('做大灯具', 'RELIES_ON', '丙厂', { wording: '依托' })],
  ['丙厂', claim('丙厂', 'OPERATES_IN', '光源')],
  ['丁厂', claim('丁厂', 'PRODUCES', '灯罩')],
  ['乙厂', claim('乙厂', 'INVESTS_IN', '一期')],
])('a fact that speaks for %s never lowers its score', (name, fact) => {
  expect(scoreOf(ranking(withClaims(fact)), name)).toBeGreaterThanOrEqual(scoreOf(ranking(), name))
})

test('what only has been proposed changes nothing', () => {
  const proposed = claim('做强灯具', 'RELIES_ON', '丁厂', { wording: '链主', status: 'PROPOSED' })
  expect(ranking(withClaims(proposed))).toEqual(ranking())
})

test('without a reviewed document about the chain, what documents give is unknown, not nothing', () => {
  const claims = LAMP_CHAIN.claims.map((one) =>
    one.type === 'DEVELOPS' ? { ...one, status: 'PROPOSED' as const } : one,
  )
  for (const firm of ranking(lampPiece({ ...LAMP_CHAIN, claims }))) {
    expect(firm.components.slice(0, 3).map(({ value }) => value)).toEqual([null, null, null])
    expect([firm.rank, firm.score, firm.designation]).toEqual([null, null, 'NONE'])
  }
})

test('a company that a task relies on for a whole cluster is not thereby designated in what the task lists', () => {
  const firms = ranking({ ...lampPiece(), industry: '光源' as EntityId })
  expect(firms.map(({ enterprise }) => enterprise)).toContain('乙厂')
  for (const firm of firms) expect([firm.designation, firm.rank]).toEqual(['NONE', null])
})

test('only local companies are compared where only they are asked for', () => {
  const piece = lampPiece()
  const facts = new Map(
    [...piece.facts].map(([id, one]) => [id, { ...one, local: id === '丁厂' || id === '丙厂' }]),
  )
  const firms = anchorFirms({ ...piece, facts }, weightsOf(), { localOnly: true })
  expect(firms.map(({ enterprise, rank }) => [enterprise, rank])).toEqual([
    // Of 0.85: .6·.25 + .375·.2 + 1·.1 = 0.325.
    ['丙厂', 1],
    // Of 1: .1/3 + 1·.1 + .05/6 + 1·.1 + 1·.05 + 1·.05 = 0.3416…
    ['丁厂', 2],
  ])
  expect(firms[0]!.score).toBeCloseTo(0.325 / 0.85, 11)
  expect(firms[1]!.score).toBeCloseTo(0.3 + 0.1 / 3 + 0.05 / 6, 11)
  const scale = firms[1]!.components.find(({ name }) => name === 'SCALE')
  expect(scale!.value).toBe(1)
})
