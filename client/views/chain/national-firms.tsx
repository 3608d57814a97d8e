import { useInfiniteQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { chainFirms } from '../../api/chain-queries.ts'
import type { ChainFirm } from '../../api/chain-queries.ts'
import { ChainChip } from './chain-chip.tsx'
import { Fault, Skeleton } from '../parts/states.tsx'
import { ShareText } from './share-text.tsx'

const COLUMNS = ['enterprises', 'nationalIndustry', 'nationalProducts', 'row'] as const

/** Companies that only data sets know, apart from those that documents name; each with its rows. */
export function NationalFirms({ industry }: { readonly industry: string }) {
  const { t } = useTranslation()
  const query = useInfiniteQuery(chainFirms(industry))
  const { data, error, fetchNextPage, hasNextPage, isFetchingNextPage } = query
  const firms = data?.pages.flatMap(({ nodes }) => nodes) ?? []
  const count = data?.pages[0]?.totalCount ?? 0
  return (
    <section className="panel chain-part">
      <header>
        <h2>
          {t('chain.national')} <span className="count">{count || ''}</span>
        </h2>
        <span className="label">{t('chain.nationalHint')}</span>
      </header>
      {error && <Fault error={error} retry={() => void query.refetch()} old={firms.length > 0} />}
      {query.isPending && <Skeleton lines={[80, 90, 70]} />}
      {firms.length > 0 && (
        <div
          className="trace-table stacked"
          tabIndex={0}
          role="region"
          aria-label={t('chain.national')}
        >
          <table>
            <thead>
              <tr>
                {COLUMNS.map((column) => (
                  <th key={column} scope="col">
                    {t(`chain.${column}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {firms.map((firm) => (
                <Row key={firm.enterprise.id} firm={firm} />
              ))}
            </tbody>
          </table>
        </div>
      )}
      {count > 0 && (
        <p className="chain-pages">
          <span className="label">{t('chain.shownOf', { shown: firms.length, count })}</span>
          {hasNextPage && (
            <button
              type="button"
              className="button"
              disabled={isFetchingNextPage}
              onClick={() => void fetchNextPage()}
            >
              {t('chain.loadMore', { count: Math.min(20, count - firms.length) })}
            </button>
          )}
        </p>
      )}
    </section>
  )
}

function Row({ firm }: { readonly firm: ChainFirm }) {
  const { t } = useTranslation()
  const rows = firm.relation.evidence.flatMap((one) => (one.__typename === 'DataRow' ? [one] : []))
  return (
    <tr>
      <th scope="row">
        <ChainChip entity={firm.enterprise} />
      </th>
      <td>
        <ChainChip entity={firm.industry} />
      </td>
      <td>
        {firm.products.length === 0 && <span className="nothing">—</span>}
        <ul className="chain-shares">
          {firm.products.map(({ product, relation }) => (
            <li key={relation.id}>
              <span lang="zh-CN">{product.name}</span>
              <ShareText relation={relation} />
            </li>
          ))}
        </ul>
        {firm.productCount > firm.products.length && (
          <span className="cell-note">{t('chain.productsMore', { count: firm.productCount })}</span>
        )}
      </td>
      <td>
        {rows.map(({ dataset, file, row }) => (
          <span key={`${file}/${row}`} className="label chain-place">
            {t('chain.rowPlace', { dataset, file, row })}
          </span>
        ))}
      </td>
    </tr>
  )
}
