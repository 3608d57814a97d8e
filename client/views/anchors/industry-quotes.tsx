import { useTranslation } from 'react-i18next'
import { byPlace } from '../parts/evidence/quoted.ts'
import { QuotedWords } from '../parts/evidence/quoted-words.tsx'
import type { AnchorGroup } from './grouping.ts'

/** Passages of one industry that stand below the table; each row has its own. */
const MOST = 2

/** The sentences by which documents name the companies of an industry. */
export function IndustryQuotes({ group: { entry, ground } }: { readonly group: AnchorGroup }) {
  const { t } = useTranslation()
  const { passages } = byPlace(
    (ground?.enterprises ?? [])
      .filter(({ assertion }) => assertion === 'STATED')
      .map(
        ({ entity, paths }) =>
          [entity.id, paths.flatMap(({ steps }) => steps.at(-1)?.relation.evidence ?? [])] as const,
      ),
  )
  if (!ground) return null
  return (
    <section className="below-card quotes-card">
      <h2>{t('anchors.quotesOf', { industry: entry.industry.name })}</h2>
      {passages.slice(0, MOST).map((quoted) => (
        <div key={quoted.passage.id}>
          <QuotedWords quoted={quoted} />
        </div>
      ))}
      {passages.length === 0 && <p className="label">{t('anchors.noQuotes')}</p>}
      {passages.length > MOST && (
        <p className="label">{t('anchors.moreQuotes', { count: passages.length - MOST })}</p>
      )}
    </section>
  )
}
