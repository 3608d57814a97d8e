import { useQuery } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { anchorEvidence } from '../../api/anchor-queries.ts'
import type { AnchorPart } from '../../api/anchor-queries.ts'
import { placeOf } from '../../state/places.ts'
import type { AnchorView } from '../../state/anchor-view.ts'
import { askedWeights } from '../../state/anchor-weights.ts'
import { DataRows } from '../parts/evidence/data-rows.tsx'
import { byPlace } from '../parts/evidence/quoted.ts'
import { QuotedWords } from '../parts/evidence/quoted-words.tsx'
import { useLanguage } from '../parts/use-language.ts'
import { PlaceLink } from '../parts/place-link.tsx'
import { Fault, Skeleton } from '../parts/states.tsx'
import type { RankedRow } from './grouping.ts'
import { PartList } from './part-list.tsx'

interface Props {
  readonly ranked: RankedRow
  readonly view: AnchorView
}

/** What a score rests on: each part with its explanation, then every sentence and row behind them. */
export function RowEvidence({ ranked: { row, after }, view }: Props) {
  const { t } = useTranslation()
  const partNames = usePartNames()
  const { data, error, refetch } = useQuery(
    anchorEvidence(
      { industry: row.industry.id, place: view.place, weights: askedWeights(view.weights) },
      row.enterprise.id,
      after,
    ),
  )
  const { passages, rows } = byPlace(
    (data?.components ?? []).map(({ name, evidence }) => [name, evidence] as const),
  )
  const own = byPlace(data ? [['own', data.enterprise.mentions.nodes] as const] : []).rows
  const box = useRef<HTMLDivElement>(null)
  // A link may lead to a row far down.
  useEffect(() => {
    // Newer browsers return a promise here, which no effect may.
    void box.current?.scrollIntoView({ block: 'nearest' })
  }, [])
  return (
    <div className="row-evidence" ref={box}>
      <h2 className="sr-only">{t('anchors.openOf', { firm: row.enterprise.name })}</h2>
      <PartList parts={row.components} />
      <section>
        {error && <Fault error={error} retry={() => void refetch()} />}
        {!data && !error && <Skeleton lines={[60, 90, 60]} />}
        {passages.map((quoted) => (
          <article className="evidence" key={quoted.passage.id}>
            <header>
              <h3>{partNames(quoted.of)}</h3>
            </header>
            <QuotedWords quoted={quoted} />
          </article>
        ))}
        <DataRows rows={rows} name={partNames} />
        <DataRows rows={own} name={() => t('anchors.mentionedIn')} />
        {data && passages.length + rows.length + own.length === 0 && (
          <p className="label">{t('anchors.noEvidence')}</p>
        )}
        <p>
          <PlaceLink to={placeOf(row.enterprise)}>{t('anchors.seeTrace')}</PlaceLink>
        </p>
      </section>
    </div>
  )
}

/** The names of parts as a list of words. */
function usePartNames() {
  const { t } = useTranslation()
  const between = useLanguage() === 'zh' ? '、' : ', '
  return (names: readonly AnchorPart['name'][]): string =>
    names.map((name) => t(`anchors.names.${name}`)).join(between)
}
