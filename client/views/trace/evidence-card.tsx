import { useTranslation } from 'react-i18next'
import { Badge } from '../parts/badge.tsx'
import { Glyph } from '../parts/glyph.tsx'
import { PlaceLink } from '../parts/place-link.tsx'
import { Quote } from '../parts/quote.tsx'
import type { EvidenceCard } from './evidence.ts'
import { excerpt } from './excerpt.ts'
import { numberShown } from './task-number.ts'
import type { TraceIndex } from './trace-index.ts'

interface Props {
  readonly card: EvidenceCard
  readonly index: TraceIndex
}

export function EvidenceCardView({ card, index }: Props) {
  const { t } = useTranslation()
  const { role, kind, passage, document, ranges } = card
  const pieces = excerpt(
    passage.text,
    ranges.map(([start, end]) => [start - passage.start, end - passage.start]),
  )
  const [start, end] = [ranges[0]![0], Math.max(...ranges.map((range) => range[1]))]
  const range = ranges.length === 1 ? ([start, end] as const) : ranges[0]!
  return (
    <article className="evidence">
      <header>
        <Glyph kind={kind} />
        <h4>{t(`detail.roles.${role}`)}</h4>
        <Badge look={card.tone === 'STATED' ? 'plain' : card.tone}>{useHow(card, index)}</Badge>
      </header>
      <blockquote lang="zh-CN" cite={`/docs/${document.id}#s=${range[0]}-${range[1]}`}>
        <Quote pieces={pieces} />
      </blockquote>
      <footer>
        <span lang="zh-CN" title={document.name}>
          {usePlace(card)}
        </span>
        <PlaceLink
          to={{ page: 'reader', id: document.id, range: [range[0], range[1]], marks: 'all' }}
        >
          {t('action.openInDocument')}
        </PlaceLink>
      </footer>
    </article>
  )
}

/** How certain the card is, in words. */
function useHow({ tone, via }: EvidenceCard, { nodes }: TraceIndex): string {
  const { t } = useTranslation()
  const task = via === null ? undefined : nodes.get(via)
  const number = task?.__typename === 'Task' ? numberShown(task.number) : ''
  if (tone === 'INHERITED')
    return number ? t('detail.inheritedFrom', { number }) : t('tone.INHERITED')
  if (tone === 'DERIVED' && number) return t('detail.derivedVia', { number })
  if (tone === 'DERIVED') return t(via === null ? 'detail.derivedSame' : 'tone.DERIVED')
  return t(`tone.${tone}`)
}

/** Where the words stand: the number of their passage, or the end of the task that the bracket closes. */
export function usePlace({ passage, document, number }: EvidenceCard): string {
  const { t } = useTranslation()
  if (passage.number) return numberShown(passage.number)
  if (passage.role === 'RESPONSIBILITY' && number)
    return t('detail.bracketOf', { number: numberShown(number) })
  return passage.heading || document.name
}
