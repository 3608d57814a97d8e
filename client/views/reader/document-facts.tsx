import { useTranslation } from 'react-i18next'
import type { FocusEvent, KeyboardEvent, ReactNode } from 'react'
import type { DocumentText } from '../../api/document-text.ts'
import { placeOf } from '../../state/places.ts'
import { Icon } from '../parts/icon.tsx'
import { PlaceLink } from '../parts/place-link.tsx'
import { useLanguage } from '../parts/use-language.ts'
import { Words } from '../parts/words.tsx'
import { numbered } from '../parts/citation.ts'

/** Number and date in one line; all that is known of the document behind it. */
export function DocumentFacts({ document }: { readonly document: DocumentText }) {
  const { t } = useTranslation()
  const colon = useLanguage() === 'zh' ? '：' : ': '
  const { publishedBy } = document
  const { docNumber, issuedOn, byNotice } = numbered(document)
  const number = docNumber && <span lang="zh-CN">{docNumber}</span>
  return (
    <div className="document-facts">
      <span className="muted">
        {byNotice && publishedBy ? (
          <>
            {t('reader.published')}
            {colon}
            <PlaceLink to={placeOf({ id: publishedBy.id, kind: 'DOCUMENT' })}>{number}</PlaceLink>
          </>
        ) : (
          number
        )}{' '}
        {issuedOn && <time dateTime={issuedOn}>{issuedOn}</time>}
      </span>
      <details className="document-more" onKeyDown={closeByKey} onBlur={closeLeft}>
        <summary>
          {t('reader.about')}
          <Icon name="chevron" size={14} />
        </summary>
        <dl tabIndex={-1}>
          {factsOf(document).map(([name, value]) => (
            <div key={name}>
              <dt>{t(`reader.${name}`)}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      </details>
    </div>
  )
}

/** Esc folds the facts up again and leaves the focus on what unfolds them. */
function closeByKey(event: KeyboardEvent<HTMLDetailsElement>) {
  const facts = event.currentTarget
  if (event.key !== 'Escape' || !facts.open) return
  event.preventDefault()
  facts.open = false
  facts.querySelector('summary')?.focus()
}

/** They lie over the text: whoever turns to that has done with them. */
function closeLeft({ currentTarget: facts, relatedTarget }: FocusEvent<HTMLDetailsElement>) {
  if (!facts.contains(relatedTarget)) facts.open = false
}

type Fact = readonly [
  name:
    | 'number'
    | 'date'
    | 'publisher'
    | 'issuers'
    | 'index'
    | 'regionOf'
    | 'validity'
    | 'source'
    | 'published'
    | 'publishes',
  value: ReactNode,
]

function factsOf(document: DocumentText): readonly Fact[] {
  const { publishedBy, relations, issuers, sourceUrl } = document
  const link = (one: { readonly id: string; readonly name: string }) => (
    <PlaceLink key={one.id} to={placeOf({ id: one.id, kind: 'DOCUMENT' })}>
      <Words text={one.name} />
    </PlaceLink>
  )
  const chinese = (text: string | null) => text && <span lang="zh-CN">{text}</span>
  const facts: Fact[] = [
    ['number', chinese(document.docNumber)],
    ['date', document.issuedOn],
    ['publisher', chinese(document.publisher)],
    ['issuers', issuers.length > 0 && chinese(issuers.map(({ name }) => name).join('、'))],
    ['index', document.indexNumber],
    ['regionOf', chinese(document.region)],
    ['validity', chinese(document.validity)],
    ['source', sourceUrl && <span className="address">{sourceUrl}</span>],
    ['published', publishedBy && link(publishedBy)],
    ['publishes', relations.nodes.length > 0 && relations.nodes.map(({ to }) => link(to))],
  ]
  return facts.filter(([, value]) => Boolean(value))
}
