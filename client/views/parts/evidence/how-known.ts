import type { TraceNode } from '../../../api/types.ts'
import { numberShown } from '../../trace/task-number.ts'
import type { EvidenceCard } from './cards.ts'

/**
 * How certain a card is, as the key of its words. A bracket is inherited from the task that bears it;
 * what the own words of a task name comes to a unit with that task, and from no task above.
 */
export function howKnown(
  { role, tone, via }: Pick<EvidenceCard, 'role' | 'tone' | 'via'>,
  nodes: ReadonlyMap<string, TraceNode>,
) {
  const task = via === null ? undefined : nodes.get(via)
  const number = task?.__typename === 'Task' ? numberShown(task.number) : ''
  const known = (key: Key) => ({ key, number })
  if (tone === 'INHERITED' && role !== 'units') return known('detail.inheritedWith')
  if (tone === 'INHERITED') return known(number ? 'detail.inheritedFrom' : 'tone.INHERITED')
  if (tone === 'DERIVED' && number) return known('detail.derivedVia')
  if (tone === 'DERIVED') return known(via === null ? 'detail.derivedSame' : 'tone.DERIVED')
  return known(`tone.${tone}`)
}

type Key =
  | `tone.${EvidenceCard['tone']}`
  | `detail.${'inheritedWith' | 'inheritedFrom' | 'derivedVia' | 'derivedSame'}`
