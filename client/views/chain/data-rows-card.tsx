import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { RELATIONS } from '../../../server/domain/relation.ts'
import { Badge } from '../parts/badge.tsx'
import { useLanguage } from '../parts/use-language.ts'
import type { RelationRow } from './chain-evidence.ts'
import type { ChainIndex } from './chain-index.ts'
import { ShareText } from './share-text.tsx'

interface Props {
  readonly file: string
  readonly rows: readonly RelationRow[]
  readonly index: ChainIndex
}

const SHOWN = 8

/** Rows of one file of a data set: what each says, and where it stands. */
export function DataRowsCard({ file, rows, index }: Props) {
  const { t } = useTranslation()
  const [all, setAll] = useState(false)
  const shown = all ? rows : rows.slice(0, SHOWN)
  return (
    <article className="evidence data-rows">
      <header>
        <h4>
          <code>{file}</code>
        </h4>
        <Badge>{t('chain.fromData')}</Badge>
      </header>
      <ul>
        {shown.map(({ row, of }) => (
          <li key={`${row.claimId}/${row.row}`}>
            {of.map((relation) => (
              <RelationLine key={relation.id} relation={relation} index={index} />
            ))}
            <span className="label">
              {t('chain.rowPlace', { dataset: row.dataset, file: row.file, row: row.row })}
            </span>
          </li>
        ))}
      </ul>
      {rows.length > shown.length && (
        <button type="button" className="link-button" onClick={() => setAll(true)}>
          {t('picture.more', { count: rows.length - shown.length })}
        </button>
      )}
    </article>
  )
}

function RelationLine({
  relation,
  index: { nodes },
}: {
  readonly relation: RelationRow['of'][number]
  readonly index: ChainIndex
}) {
  const { t } = useTranslation()
  const language = useLanguage()
  const name = (id: string) => <span lang="zh-CN">{nodes.get(id)?.name ?? id}</span>
  return (
    <span>
      {name(relation.from.id)} <span className="muted">{RELATIONS[relation.type][language]}</span>{' '}
      {name(relation.to.id)}
      {relation.weight != null && ` · ${t('chain.link.weight', { count: relation.weight })}`}
      {relation.share != null && <ShareText relation={relation} />}
      {relation.note && (
        <span className="cell-note" lang="zh-CN">
          {t('chain.reason', { text: relation.note })}
        </span>
      )}
    </span>
  )
}
