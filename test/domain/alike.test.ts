import { expect, test } from 'vitest'
import { proposeSame, type Called } from '../../server/domain/alike.ts'
import type { EntityId } from '../../server/domain/entity.ts'
import type { DecisionRecord } from '../../server/domain/records.ts'

const firm = (name: string, aliases: string[] = [], more: Partial<Called> = {}): Called => ({
  id: name as EntityId,
  kind: 'ENTERPRISE',
  name,
  aliases,
  generic: false,
  ...more,
})
const pairs = (entities: Called[], decisions: DecisionRecord[] = []) =>
  proposeSame(entities, decisions).map(({ keeper, other }) => `${keeper.name} = ${other.name}`)

const [alloy, short] = [firm('西电合金公司', ['西电合金']), firm('西电合金')]

test('what one is also called and another is named is proposed, never joined', () => {
  expect(pairs([alloy, short])).toEqual(['西电合金 = 西电合金公司'])
  expect(pairs([short, alloy])).toEqual(['西电合金 = 西电合金公司'])
})

test('two of unlike kinds, or that name nobody in particular, are not', () => {
  expect(pairs([alloy, { ...short, kind: 'PARK' }])).toEqual([])
  expect(pairs([alloy, { ...short, generic: true }])).toEqual([])
})

test('what somebody has decided is not asked again', () => {
  for (const verdict of ['same', 'different', 'unsure'] as const) {
    const decision = {
      id: 'd',
      verdict,
      keeper: alloy.id,
      other: short.id,
      reason: null,
      source: null,
    }
    expect(pairs([alloy, short], [decision])).toEqual([])
  }
})

test('two that are each called as the other is named are one pair', () => {
  expect(pairs([firm('甲', ['乙']), firm('乙', ['甲'])])).toHaveLength(1)
})
