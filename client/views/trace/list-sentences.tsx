import { useTranslation } from 'react-i18next'
import type { DrawnList } from '../../graph/trace-input.ts'
import type { EvidenceCard } from '../parts/evidence/cards.ts'
import { namesOf } from '../parts/evidence/names-of.ts'
import { QuoteFoot } from '../parts/evidence/quote-foot.tsx'
import { Quote } from '../parts/quote.tsx'
import { excerpt } from './excerpt.ts'
import type { TraceIndex } from './trace-index.ts'

interface SentencesProps {
  readonly index: TraceIndex
  readonly list: DrawnList
  /** All of the list's role. */
  readonly cards: readonly EvidenceCard[]
}

/** The first sentence that names any of a list; the others unfold below it. */
export function Sentences({ index: { trace, nodes }, list, cards }: SentencesProps) {
  const { t } = useTranslation()
  const ids = new Set(trace[list].map(({ entity }) => entity.id))
  const [first, ...rest] = cards.filter(({ entities }) => entities.some((id) => ids.has(id)))
  if (!first) return null
  return (
    <>
      <Sentence card={first} nodes={nodes} long={list !== 'leads'} />
      {rest.length > 0 && (
        <details className="more-quotes">
          <summary>{t('trace.moreQuotes', { count: rest.length })}</summary>
          {rest.map((card) => (
            <Sentence key={card.key} card={card} nodes={nodes} long />
          ))}
        </details>
      )}
    </>
  )
}

interface SentenceProps {
  readonly card: EvidenceCard
  readonly nodes: TraceIndex['nodes']
  readonly long: boolean
}

function Sentence({ card, nodes, long }: SentenceProps) {
  const { passage, ranges } = card
  const own = ranges.map(([a, b]) => [a - passage.start, b - passage.start] as const)
  return (
    <>
      {long && (
        <blockquote lang="zh-CN">
          <Quote
            pieces={excerpt(passage.text, own, card.role === 'goals')}
            names={namesOf(nodes)}
          />
        </blockquote>
      )}
      <QuoteFoot card={card} />
    </>
  )
}
