import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Badge } from '../parts/badge.tsx'
import { ChainChip } from './chain-chip.tsx'
import { flowRows } from './chain-rows.ts'
import type { FlowRow } from './chain-rows.ts'
import type { TableProps } from './chain-table.tsx'
import { SourcesButton } from './sources-button.tsx'

const COLUMNS = ['direction', 'industry', 'via', 'weight', 'known', 'sources'] as const
const STEP = 20

/** What relations put up- and downstream, nearest first; what is left out is counted. */
export function FlowTable({
  index,
  selected,
  open,
  minWeight,
}: TableProps & { readonly minWeight: number }) {
  const { t } = useTranslation()
  const { omitted } = index.chain
  const [shown, setShown] = useState(STEP)
  const rows = flowRows(index.plan)
  const rest = rows.length - shown
  const left = omitted.upstream + omitted.downstream
  if (rows.length + omitted.belowWeight === 0) return null
  return (
    <section className="panel chain-part" data-answer>
      <header>
        <h2>{t('chain.flowTable')}</h2>
        <span className="label">{t('chain.flowByData')}</span>
      </header>
      {rows.length > 0 && (
        <div
          className="trace-table stacked"
          tabIndex={0}
          role="region"
          aria-label={t('chain.flowTable')}
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
              {rows.slice(0, shown).map((row) => (
                <Row key={row.key} row={row} {...{ index, selected, open }} />
              ))}
            </tbody>
          </table>
        </div>
      )}
      {rest > 0 && (
        <button type="button" className="button chain-more" onClick={() => setShown(shown + STEP)}>
          {t('chain.moreRows', { count: Math.min(rest, STEP) })}
        </button>
      )}
      {left > 0 && <p className="label panel-none">{t('chain.more', { count: left })}</p>}
      {omitted.belowWeight > 0 && (
        <p className="label panel-none">
          {t('chain.below', { count: omitted.belowWeight, weight: minWeight })}
        </p>
      )}
    </section>
  )
}

function Row({ row, index, selected, open }: TableProps & { readonly row: FlowRow }) {
  const { t } = useTranslation()
  const { way, level, item } = row
  const parent = index.nodes.get(item.parent)
  const relation = index.relations.get(item.relation)
  const { entity } = item
  return (
    <tr>
      <td className="chain-way">
        {t(`chain.${way}`)} · {t('chain.level', { count: level })}
      </td>
      <th scope="row">
        <ChainChip entity={entity} tone={item.tone} selected={selected === entity.id} />
      </th>
      <td data-label={t('chain.via')}>
        {parent && <ChainChip entity={parent} selected={selected === parent.id} />}
      </td>
      <td className="chain-way" data-label={t('chain.weight')}>
        {item.weight ?? <span className="nothing">—</span>}{' '}
        {item.mutual && <Badge>{t('chain.mutual')}</Badge>}
      </td>
      <td data-label={t('chain.known')}>{t('chain.knownCount', { count: item.firms })}</td>
      <td>
        <SourcesButton
          relations={relation ? [relation] : []}
          name={entity.name}
          open={() => open(entity.id)}
        />
      </td>
    </tr>
  )
}
