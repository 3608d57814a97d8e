import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { citedDocument } from '../../../api/queries.ts'
import { hrefOf } from '../../../state/navigation.ts'
import { numberShown } from '../../trace/task-number.ts'
import { citation } from '../citation.ts'
import { Icon } from '../icon.tsx'
import { PlaceLink } from '../place-link.tsx'
import { useCopy } from '../use-copy.ts'
import type { EvidenceCard } from './cards.ts'

type Quoted = Pick<EvidenceCard, 'passage' | 'document' | 'ranges' | 'number'>

/** Below quoted words: where they stand, a button that copies them with their source, the way there. */
export function QuoteFoot({ card }: { readonly card: Quoted }) {
  const { t } = useTranslation()
  const { document, ranges } = card
  const [first] = ranges
  return (
    <footer>
      <span lang="zh-CN" title={document.name}>
        {usePlace(card)}
      </span>
      <CiteButton card={card} />
      {first && (
        <PlaceLink to={{ page: 'reader', id: document.id, range: first, marks: 'all' }}>
          {t('action.openInDocument')}
        </PlaceLink>
      )}
    </footer>
  )
}

function CiteButton({ card }: { readonly card: Quoted }) {
  const { t } = useTranslation()
  const { outcome, copy } = useCopy()
  const { passage, document, ranges, number } = card
  const { data } = useQuery(citedDocument(document.id))
  const [start] = ranges[0]!
  const end = Math.max(...ranges.map((range) => range[1]))
  const cite = () => {
    const href = hrefOf({ page: 'reader', id: document.id, range: [start, end], marks: 'all' })
    const place = passage.number || (number && `${number} ${t('reader.end')}`)
    copy(citation(data ?? document, quotedWords(card), place, window.location.origin + href))
  }
  const label = t(LABELS[outcome])
  return (
    <button
      type="button"
      className="icon-button cite"
      title={label}
      aria-label={label}
      onClick={cite}
    >
      <Icon name={outcome === 'copied' ? 'check' : 'copy'} size={14} />
    </button>
  )
}

const LABELS = {
  idle: 'reader.citeSelection',
  copied: 'reader.cited',
  failed: 'action.copyFailed',
} as const

/** The quoted words of a card as they stand in the text; …… for what lies between. */
export function quotedWords({ passage, ranges }: Pick<EvidenceCard, 'passage' | 'ranges'>): string {
  const joined: [number, number][] = []
  for (const [start, end] of ranges) {
    const last = joined.at(-1)
    if (last && start <= last[1]) last[1] = Math.max(last[1], end)
    else joined.push([start, end])
  }
  return joined
    .map(([start, end]) => passage.text.slice(start - passage.start, end - passage.start))
    .join('……')
}

/** Where the words stand: the number of their passage, or the end of the task that the bracket closes. */
function usePlace({ passage, document, number }: Quoted): string {
  const { t } = useTranslation()
  const heading = passage.heading ?? ''
  // A task's own heading stands above the card; that of a passage of no task does nowhere.
  if (passage.number) return `${numberShown(passage.number)} ${number ? '' : heading}`.trim()
  if (passage.role === 'RESPONSIBILITY' && number)
    return t('detail.bracketOf', { number: numberShown(number) })
  return heading || document.name
}
