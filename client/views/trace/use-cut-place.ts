import { useQuery } from '@tanstack/react-query'
import { wordsOfDocument } from '../../api/queries.ts'
import type { Route } from '../../state/url.ts'
import { wordsBefore } from '../reader/cut-words.ts'
import type { TraceIndex } from './trace-index.ts'

/** Far enough back for the last clause of a text. */
const REACH = 40

export interface CutPlace {
  /** The last words before the cut; '' where they are not known. */
  readonly words: string
  readonly to: Extract<Route, { page: 'reader' }>
}

/** Whether something of the start is missing because the stored text breaks off. */
export const isCutOff = ({ trace: { gaps, from } }: TraceIndex): boolean =>
  gaps.some(({ reason, subject }) => reason === 'TEXT_CUT_OFF' && subject.id === from.id)

/** Where the text breaks off that what is missing might stand in; null where nothing is missing so, or no place is known. */
export function useCutPlace(index: TraceIndex): CutPlace | null {
  const isCut = isCutOff(index)
  const document = index.trace.graph.nodes
    .filter((node) => node.__typename === 'Document')
    .find(({ truncatedAt }) => truncatedAt != null)
  const at = document?.truncatedAt ?? 0
  const begin = document?.start ?? 0
  const { data } = useQuery({
    ...wordsOfDocument(document?.id ?? '', Math.max(begin, at - REACH), at),
    enabled: isCut && document !== undefined,
  })
  if (!isCut || !document) return null
  const text = data ?? ''
  const words = text && wordsBefore(text, text.length)
  const end = at - (text.length - text.trimEnd().length)
  const start = Math.max(begin, end - (words.length || 8))
  return { words, to: { page: 'reader', id: document.id, range: [start, end], marks: 'all' } }
}
