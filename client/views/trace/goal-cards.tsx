import { useMemo } from 'react'
import { EvidenceCardView } from '../parts/evidence/evidence-card.tsx'
import { deadlineOf } from './deadline.ts'
import { evidenceCards } from './evidence.ts'
import { GoalFacts } from './goal-facts.tsx'
import type { TraceIndex } from './trace-index.ts'

/** On a narrow screen: what a goal says of itself, and the sentences that set it. */
export function GoalCards({ index }: { readonly index: TraceIndex }) {
  const { from, tasks } = index.trace
  const cards = useMemo(
    () => evidenceCards(index).filter(({ role }) => role === 'goal' || role === 'deadline'),
    [index],
  )
  if (from.__typename !== 'Goal') return null
  return (
    <>
      <section className="backing-card backing-facts">
        <GoalFacts
          goal={from}
          setByTask={tasks.length > 0}
          yearWords={deadlineOf(index)?.words ?? ''}
        />
      </section>
      {cards.map((card) => (
        <EvidenceCardView key={card.key} card={card} nodes={index.nodes} heading="h2" />
      ))}
    </>
  )
}
