import { describe, expect, it } from 'vitest'
import { mergeSameWords } from '../../../client/views/parts/evidence/cards.ts'
import type { EvidenceCard } from '../../../client/views/parts/evidence/cards.ts'

const passage = {
  id: 'p',
  number: '一是',
  heading: null,
  text: '',
  role: 'BODY',
  start: 0,
  end: 90,
}

const card = (role: EvidenceCard['role'], given: Partial<EvidenceCard> = {}) =>
  ({
    ...{ key: role, role, kind: 'TASK', tone: 'STATED', passage, number: '一是', via: null },
    ...{ ranges: [[3, 9]], entities: [], ...given },
  }) as unknown as EvidenceCard

const roles = (cards: readonly EvidenceCard[]) =>
  mergeSameWords(cards).map((one) => [one, ...(one.also ?? [])].map(({ role }) => role))

describe('words that are quoted for several things', () => {
  it('stand once, with all that they are quoted for', () => {
    expect(roles([card('tasks'), card('enterprises'), card('industries')])).toEqual([
      ['tasks', 'enterprises', 'industries'],
    ])
  })

  it('stay apart where they are other words, or are known in another way', () => {
    const others = [{ ranges: [[3, 8]] }, { tone: 'INHERITED', via: 't' }] as const
    for (const other of others)
      expect(roles([card('tasks'), card('units', other as Partial<EvidenceCard>)])).toEqual([
        ['tasks'],
        ['units'],
      ])
  })
})
