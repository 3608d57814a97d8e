import { useTranslation } from 'react-i18next'
import type { ChainView } from '../../state/chain-view.ts'
import { Fault } from '../parts/states.tsx'
import { Wait } from '../parts/wait.tsx'
import { AskError } from '../../api/ask.ts'
import { chainOf } from '../../api/chain-queries.ts'
import { ChainChip } from './chain-chip.tsx'
import type { ChainIndex } from './chain-index.ts'
import { ASPECTS, aspectsOf } from './compare-rows.ts'
import { CompareSide } from './compare-side.tsx'
import { useChain } from './use-chain.ts'

interface Props {
  readonly index: ChainIndex
  readonly other: string
  readonly view: ChainView
  readonly show: (next: Partial<ChainView>) => void
}

/** Two chains side by side: what each has, and what both have. */
export function ChainCompare({ index, other, view, show }: Props) {
  const { t } = useTranslation()
  const { query, index: second } = useChain(other, view)
  const { depth, minWeight } = view
  if (!second) {
    const unknown =
      query.error instanceof AskError && ['NOT_FOUND', 'BAD_USER_INPUT'].includes(query.error.code)
    return (
      <section className="panel chain-part">
        {unknown && (
          <p className="panel-none">
            {t('state.unknown')}{' '}
            <button type="button" className="link-button" onClick={() => show({ other: null })}>
              {t('chain.stopCompare')}
            </button>
          </p>
        )}
        {query.isError && !unknown && (
          <Fault error={query.error} retry={() => void query.refetch()} />
        )}
        {query.isPending && (
          <Wait
            queryKey={chainOf({ industry: other, depth, minWeight }).queryKey}
            lines={[60, 90, 80]}
          />
        )}
      </section>
    )
  }
  const left = aspectsOf(index)
  const right = aspectsOf(second)
  return (
    <section className="panel chain-part">
      <header>
        <h2>
          {t('chain.compared', {
            left: index.chain.industry.name,
            right: second.chain.industry.name,
          })}
        </h2>
      </header>
      <div
        className="trace-table stacked"
        tabIndex={0}
        role="region"
        aria-label={t('chain.comparedTable')}
      >
        <table className="chain-compare">
          <thead>
            <tr>
              <th scope="col">{t('chain.aspect')}</th>
              {[index, second].map(({ chain }) => (
                <th key={chain.industry.id} scope="col">
                  <ChainChip entity={chain.industry} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {ASPECTS.filter((aspect) => left[aspect].length + right[aspect].length > 0).map(
              (aspect) => (
                <tr key={aspect}>
                  <th scope="row">{t(`chain.${aspect}`)}</th>
                  <CompareSide
                    of={index.chain.industry.name}
                    own={left[aspect]}
                    others={right[aspect]}
                  />
                  <CompareSide
                    of={second.chain.industry.name}
                    own={right[aspect]}
                    others={left[aspect]}
                  />
                </tr>
              ),
            )}
          </tbody>
        </table>
      </div>
    </section>
  )
}
