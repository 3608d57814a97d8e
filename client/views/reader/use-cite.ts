import { useTranslation } from 'react-i18next'
import { hrefOf } from '../../state/navigation.ts'
import { useCopy } from '../parts/use-copy.ts'
import { citation } from '../parts/citation.ts'
import { blockAt, wordsOf } from './reading.ts'
import type { Reading } from './reading.ts'
import type { Span } from './spans.ts'

/** Copies the words of a span with title, number, place and a link to exactly these words. */
export function useCite(reading: Reading) {
  const { t } = useTranslation()
  const { outcome, copy } = useCopy()
  const { document } = reading
  const byId = new Map(document.passages.map((passage) => [passage.id, passage]))
  const cite = (span: Span) => {
    const passage = blockAt(reading, span.start)?.passage
    const above = passage?.parent && byId.get(passage.parent.id)
    const number = passage?.number || (above?.number ? `${above.number} ${t('reader.end')}` : '')
    const place = { page: 'reader', id: document.id, marks: 'all' } as const
    const href = hrefOf({ ...place, range: [span.start, span.end] })
    copy(citation(document, wordsOf(reading, span), number, window.location.origin + href))
  }
  return { outcome, cite }
}
