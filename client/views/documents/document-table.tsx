import { useTranslation } from 'react-i18next'
import type { DocumentRow } from '../../api/types.ts'
import { placeOf } from '../../state/places.ts'
import { Badge } from '../parts/badge.tsx'
import { Glyph } from '../parts/glyph.tsx'
import { PlaceLink } from '../parts/place-link.tsx'
import { Words } from '../parts/words.tsx'
import { shortTitle } from './plans-first.ts'

interface Props {
  readonly documents: readonly DocumentRow[]
  /** Whether titles go without the organs that issued them. */
  readonly short?: boolean
}

/** Documents with what they say of themselves; what a notice publishes points to the notice. */
export function DocumentTable({ documents, short = false }: Props) {
  const { t } = useTranslation()
  return (
    <div className="table-scroll">
      <table className="documents">
        <thead>
          <tr>
            <th scope="col">{t('docs.name')}</th>
            <th scope="col">{t('docs.number')}</th>
            <th scope="col">{t('docs.date')}</th>
            <th scope="col">{t('docs.publisher')}</th>
            <th scope="col">{t('docs.text')}</th>
          </tr>
        </thead>
        <tbody>
          {documents.map((document) => (
            <DocumentLine key={document.id} document={document} short={short} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

interface LineProps {
  readonly document: DocumentRow
  readonly short: boolean
}

function DocumentLine({ document, short }: LineProps) {
  const { t } = useTranslation()
  const { id, name, docNumber, issuedOn, publisher, publishedBy, truncatedAt } = document
  const notice = publishedBy ?? null
  const see = (own: string | null | undefined, words: string) =>
    own ?? (notice ? <span className="muted">{words}</span> : '—')
  return (
    <tr>
      <th scope="row">
        <Glyph kind="DOCUMENT" />
        <PlaceLink to={placeOf({ id, kind: 'DOCUMENT' })} title={short ? name : undefined}>
          <Words text={short ? shortTitle(name) : name} />
        </PlaceLink>
      </th>
      <td lang="zh-CN" data-label={t('docs.number')}>
        {see(docNumber, t('docs.byNotice'))}
      </td>
      <td data-label={t('docs.date')}>{see(issuedOn, t('docs.seeNotice'))}</td>
      <td lang="zh-CN" data-label={t('docs.publisher')}>
        {see(publisher, t('docs.seeNotice'))}
      </td>
      <td data-label={t('docs.text')}>
        {truncatedAt == null ? (
          <Badge>{t('docs.whole')}</Badge>
        ) : (
          <Badge look="warn" icon="cut">
            {t('docs.cut')}
          </Badge>
        )}
      </td>
    </tr>
  )
}
