import { useTranslation } from 'react-i18next'
import type { SupplyGap } from '../../../api/supply-queries.ts'
import { DataRows } from '../../parts/evidence/data-rows.tsx'
import { byPlace } from '../../parts/evidence/quoted.ts'
import { QuotedWords } from '../../parts/evidence/quoted-words.tsx'

/** What says that one is upstream of, or made from, the other: each sentence and row. */
export function SupplyEvidence({ relation }: Pick<SupplyGap, 'relation'>) {
  const { t } = useTranslation()
  const { type, weight, evidence } = relation
  const ends = { from: relation.from.name, to: relation.to.name }
  const told = t(`standing.supply.${type === 'MADE_FROM' ? type : 'UPSTREAM_OF'}`, ends)
  const said = weight == null ? told : `${told} · ${t('standing.supply.weight', { weight })}`
  const { passages, rows } = byPlace([['relation', evidence] as const])
  return (
    <>
      {passages.map((quoted) => (
        <article className="evidence" key={quoted.passage.id}>
          <header>
            <h3>{said}</h3>
          </header>
          <QuotedWords quoted={quoted} />
        </article>
      ))}
      <DataRows rows={rows} name={() => said} />
    </>
  )
}
