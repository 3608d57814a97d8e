import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { wordsOfDocument } from '../../api/queries.ts'
import { Icon } from '../parts/icon.tsx'
import { PlaceLink } from '../parts/place-link.tsx'
import { wordsBefore } from '../reader/cut-words.ts'
import type { TraceIndex } from './trace-index.ts'

/** Far enough back for the last clause of a text. */
const REACH = 40

/** Where something is missing because the stored text breaks off: a fact, and no conclusion. */
export function CutNotice({ index }: { readonly index: TraceIndex }) {
  const { gaps, graph, from } = index.trace
  const isCut = gaps.some(
    ({ reason, subject }) => reason === 'TEXT_CUT_OFF' && subject.id === from.id,
  )
  if (!isCut) return null
  const document = graph.nodes.find(
    (node) => node.__typename === 'Document' && node.truncatedAt != null,
  )
  const at = document?.__typename === 'Document' ? document.truncatedAt : null
  const start = document?.__typename === 'Document' ? document.start : 0
  return document && at != null ? (
    <NoticeAt id={document.id} start={start} at={at} />
  ) : (
    <Notice words="" link={null} />
  )
}

interface Place {
  readonly id: string
  readonly start: number
  readonly at: number
}

function NoticeAt({ id, start, at }: Place) {
  const { data } = useQuery(wordsOfDocument(id, Math.max(start, at - REACH), at))
  const text = data ?? ''
  const words = text && wordsBefore(text, text.length)
  const end = at - (text.length - text.trimEnd().length)
  const from = Math.max(start, end - (words.length || 8))
  return <Notice words={words} link={{ id, range: [from, end] }} />
}

interface NoticeProps {
  /** The last words before the cut; '' where they are not known. */
  readonly words: string
  readonly link: { readonly id: string; readonly range: readonly [number, number] } | null
}

function Notice({ words, link }: NoticeProps) {
  const { t } = useTranslation()
  return (
    <div className="notice" data-look="warn">
      <Icon name="cut" />
      <div>
        <strong>{t('trace.cutTitle')}</strong>{' '}
        {words ? t('reader.cutAfter', { words }) : t('trace.cutText')}
        <p>{t('trace.cutWarning')}</p>
      </div>
      {link && (
        <PlaceLink to={{ page: 'reader', ...link, marks: 'all' }}>{t('trace.seeCut')}</PlaceLink>
      )}
    </div>
  )
}
