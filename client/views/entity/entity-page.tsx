import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { KINDS } from '../../../server/domain/kind.ts'
import { RELATIONS } from '../../../server/domain/relation.ts'
import { entityOf } from '../../api/queries.ts'
import type { Quotation } from '../../api/types.ts'
import { startOf } from '../../state/url.ts'
import type { RouteOf } from '../../state/url.ts'
import { Chip } from '../parts/chip.tsx'
import { Glyph } from '../parts/glyph.tsx'
import { Icon } from '../parts/icon.tsx'
import { PlaceLink } from '../parts/place-link.tsx'
import { Quote } from '../parts/quote.tsx'
import { Empty, Fault } from '../parts/states.tsx'
import { useLanguage } from '../parts/use-language.ts'
import { Wait } from '../parts/wait.tsx'
import { useTitle } from '../shell/use-title.ts'
import { excerpt } from '../trace/excerpt.ts'
import { numberShown } from '../trace/task-number.ts'

/** What texts say of a thing that no trace starts at: a product, a brand, a place. */
export function EntityPage({ route: { id } }: { readonly route: RouteOf<'entity'> }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { data, error, isPending, refetch } = useQuery(entityOf(id))
  useTitle(data?.name)
  if (error) return <Fault error={error} retry={() => void refetch()} />
  if (isPending) return <Wait queryKey={entityOf(id).queryKey} lines={[40, 80, 60]} />
  if (!data)
    return (
      <Empty
        page
        icon="search"
        title={t('state.unknown')}
        action={
          <PlaceLink to={{ page: 'home' }} className="button">
            {t('action.home')}
          </PlaceLink>
        }
      >
        {t('state.unknownHint')}
      </Empty>
    )
  return (
    <div className="page">
      <nav className="crumbs" aria-label={t('trace.breadcrumb')}>
        <PlaceLink to={startOf('trace')}>{t('nav.trace')}</PlaceLink>
        <Icon name="right" size={12} />
        <span>{KINDS[data.kind][language]}</span>
      </nav>
      <h1>
        <Glyph kind={data.kind} /> <span lang="zh-CN">{data.name}</span>
      </h1>
      {data.aliases.length > 0 && (
        <p className="aliases">
          {t('trace.alsoKnown')} <span lang="zh-CN">{data.aliases.join('、')}</span>
        </p>
      )}
      <section className="panel">
        <h2>{t('entity.relations')}</h2>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('entity.from')}</th>
              <th scope="col">{t('entity.relation')}</th>
              <th scope="col">{t('entity.to')}</th>
            </tr>
          </thead>
          <tbody>
            {data.relations.nodes.map((relation) => (
              <tr key={relation.id}>
                <td>
                  <Chip entity={relation.from} />
                </td>
                <td>{RELATIONS[relation.type][language]}</td>
                <td>
                  <Chip entity={relation.to} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
        <Listed {...data.relations} />
      </section>
      <section className="panel">
        <h2>
          {t('entity.mentions')} <span className="count">{data.mentions.totalCount}</span>
        </h2>
        {data.mentions.nodes.map((mention) =>
          mention.__typename === 'Quotation' ? (
            <Mention key={mention.claimId} mention={mention} />
          ) : (
            <p key={mention.claimId} className="mention">
              {mention.dataset} · {t('detail.dataPlace', mention)}
            </p>
          ),
        )}
        <Listed {...data.mentions} />
      </section>
    </div>
  )
}

interface ListedProps {
  readonly nodes: readonly unknown[]
  readonly totalCount: number
}

/** What a list doesn't say itself: that there is nothing, or that there is more. */
function Listed({ nodes, totalCount: count }: ListedProps) {
  const { t } = useTranslation()
  if (nodes.length > 0 && nodes.length >= count) return null
  return (
    <p className="label panel-none">
      {nodes.length === 0 ? t('entity.none') : t('entity.first', { shown: nodes.length, count })}
    </p>
  )
}

function Mention({ mention }: { readonly mention: Quotation }) {
  const { t } = useTranslation()
  const { passage, start, end, document } = mention
  return (
    <div className="mention">
      <blockquote lang="zh-CN">
        <Quote pieces={excerpt(passage.text, [[start - passage.start, end - passage.start]])} />
      </blockquote>
      <span className="label" lang="zh-CN">
        {numberShown(passage.number)}
      </span>
      <PlaceLink to={{ page: 'reader', id: document.id, range: [start, end], marks: 'all' }}>
        {t('action.openInDocument')}
      </PlaceLink>
    </div>
  )
}
