import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { correspondencesOf } from '../../../api/standing-queries.ts'
import { fullMarks } from '../../anchors/bar.ts'
import { Badge } from '../../parts/badge.tsx'
import { Chip } from '../../parts/chip.tsx'
import { DataRows } from '../../parts/evidence/data-rows.tsx'
import { byPlace } from '../../parts/evidence/quoted.ts'

/** What other sources name that may be related: shown beside it with the difference, never merged. */
export function Correspondences({ of }: { readonly of: string }) {
  const { t } = useTranslation()
  const { data } = useQuery(correspondencesOf(of))
  const list = data?.correspondences.nodes ?? []
  if (list.length === 0) return null
  return (
    <section className="standing">
      <div className="standing-head">
        <h2>{t('standing.related')}</h2>
        <span className="label">{t('standing.notMerged')}</span>
      </div>
      {list.map(({ id, note, from, to, status, evidence }) => (
        <div className="related" key={id}>
          <p className="chips chips-wrap">
            <Badge look={status === 'PROPOSED' ? 'PROPOSED' : 'plain'}>
              {t(status === 'PROPOSED' ? 'tone.PROPOSED' : 'standing.maybe')}
            </Badge>
            <Chip entity={from.id === of ? to : from} />
          </p>
          {note && <p lang="zh-CN">{fullMarks(note)}</p>}
          <DataRows
            rows={byPlace([['own', evidence] as const]).rows}
            name={() => t('standing.foundIn')}
          />
        </div>
      ))}
    </section>
  )
}
