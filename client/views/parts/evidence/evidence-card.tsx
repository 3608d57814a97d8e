import { useTranslation } from 'react-i18next'
import type { TraceNode } from '../../../api/types.ts'
import { Badge } from '../badge.tsx'
import { Glyph } from '../glyph.tsx'
import { Quote } from '../quote.tsx'
import { excerpt } from '../../trace/excerpt.ts'
import type { EvidenceCard } from './cards.ts'
import { heldKinds } from './held-kinds.ts'
import { howKnown } from './how-known.ts'
import { namesOf } from './names-of.ts'
import { QuoteFoot } from './quote-foot.tsx'

interface Props {
  readonly card: EvidenceCard
  /** Where the tasks are found that bear a bracket. */
  readonly nodes: ReadonlyMap<string, TraceNode>
  /** Its heading, where none of a higher level stands above it. */
  readonly heading?: 'h2' | 'h4'
}

export function EvidenceCardView({ card, nodes, heading: Heading = 'h4' }: Props) {
  const { t } = useTranslation()
  const { passage, document, ranges } = card
  const roles = [card, ...(card.also ?? [])]
  const pieces = excerpt(
    passage.text,
    ranges.map(([start, end]) => [start - passage.start, end - passage.start]),
    roles.some(({ role }) => GOVERNED.has(role)),
  )
  const [start, end] = ranges[0]!
  const how = howKnown(card, nodes)
  const held = roles.flatMap((one) => heldKinds(one, nodes))
  return (
    <article className="evidence">
      <header>
        {held.map(({ key, kind }) => (
          <Glyph key={key} kind={kind} />
        ))}
        <Heading>{held.map(({ key }) => t(key)).join(' · ')}</Heading>
        <Badge look={card.tone === 'STATED' ? 'plain' : card.tone}>
          {t(how.key, { number: how.number })}
        </Badge>
      </header>
      <blockquote lang="zh-CN" cite={`/docs/${document.id}#s=${start}-${end}`}>
        <Quote pieces={pieces} names={namesOf(nodes)} />
      </blockquote>
      <QuoteFoot card={card} />
    </article>
  )
}

/** Of these the words before tell how firm they are. */
const GOVERNED: ReadonlySet<EvidenceCard['role']> = new Set(['goal', 'goals'])
