import { useTranslation } from 'react-i18next'
import type { DrawnList } from '../../graph/trace-input.ts'
import { Quote } from '../parts/quote.tsx'
import { lastRelation } from '../trace/trace-index.ts'
import type { TraceIndex } from '../trace/trace-index.ts'

interface Props {
  readonly index: TraceIndex
  readonly list: DrawnList
}

/** The words that tell of the first of a list; nothing where no text does. */
export function AnswerQuote({ index, list }: Props) {
  const { t } = useTranslation()
  const words = wordsOf(index, list)
  if (words === null) return null
  return (
    <div className="answer-row">
      <span className="label">{t('home.quote')}</span>
      <q lang="zh-CN">
        <Quote
          pieces={[{ text: words, marked: true }]}
          names={index.trace[list].map(({ entity }) => index.nodes.get(entity.id)?.name ?? '')}
        />
      </q>
    </div>
  )
}

function wordsOf(index: TraceIndex, list: DrawnList): string | null {
  const path = index.trace[list][0]?.paths[0]
  const said = path && lastRelation(index, path)?.evidence
  const quotation = said?.find((one) => one.__typename === 'Quotation')
  if (!quotation) return null
  const { passage, start, end } = quotation
  return passage.text.slice(start - passage.start, end - passage.start)
}
