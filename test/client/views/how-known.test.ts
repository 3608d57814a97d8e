import { expect, it } from 'vitest'
import type { TraceNode } from '../../../client/api/types.ts'
import type { EvidenceCard } from '../../../client/views/parts/evidence/cards.ts'
import { howKnown } from '../../../client/views/parts/evidence/how-known.ts'

const nodes = new Map([['t', { __typename: 'Task', id: 't', number: '二(一)2' } as TraceNode]])
const how = (role: EvidenceCard['role'], tone: EvidenceCard['tone'], via: string | null) => {
  const { key, number } = howKnown({ role, tone, via }, nodes)
  return `${key} ${number}`
}

it('beside a unit only its bracket is inherited from the task above: firms come with their own task', () => {
  expect(how('units', 'INHERITED', 't')).toBe('detail.inheritedFrom 二(一)2')
  expect(how('enterprises', 'INHERITED', 't')).toMatch(/^detail\.inheritedWith /)
  expect(how('goals', 'INHERITED', 't')).toMatch(/^detail\.inheritedWith /)
  expect(how('enterprises', 'DERIVED', 't')).toBe('detail.derivedVia 二(一)2')
  expect(how('enterprises', 'STATED', null)).toMatch(/^tone\.STATED /)
})
