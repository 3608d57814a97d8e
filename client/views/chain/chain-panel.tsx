import { useEffect, useMemo, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { CloseButton } from '../parts/close-button.tsx'
import { EvidenceCardView } from '../parts/evidence/evidence-card.tsx'
import { Said } from '../parts/said.tsx'
import { chainDataRows, chainQuotes, scopeOf } from './chain-evidence.ts'
import type { RelationRow } from './chain-evidence.ts'
import type { ChainIndex } from './chain-index.ts'
import { DataRowsCard } from './data-rows-card.tsx'

interface Props {
  readonly index: ChainIndex
  readonly selected: string | null
  readonly showAll: () => void
  readonly close: () => void
  /** Whether it takes the focus: where a press on a button opened it. */
  readonly focus: boolean
}

/** Every sentence and row behind the chain; of a selected element only its own. */
export function ChainPanel({ index, selected, showAll, close, focus }: Props) {
  const { t } = useTranslation()
  const frame = useRef<HTMLElement>(null)
  useEffect(() => {
    if (focus) frame.current?.focus()
  }, [focus, selected])
  const quotes = useMemo(() => chainQuotes(index), [index])
  const rows = useMemo(() => chainDataRows(index), [index])
  const { industry } = index.chain
  const chosen =
    selected === null || selected === industry.id ? undefined : index.nodes.get(selected)
  const scope = chosen && scopeOf(index, chosen.id)
  const about = (row: RelationRow) =>
    !chosen || row.of.some(({ from, to }) => from.id === chosen.id || to.id === chosen.id)
  const cards = scope
    ? quotes.filter(({ entities }) => entities.some((one) => scope.has(one)))
    : quotes
  const files = byFile(rows.filter(about))
  const count =
    cards.reduce((sum, { ranges }) => sum + ranges.length, 0) +
    [...files.values()].reduce((sum, { length }) => sum + length, 0)
  return (
    <aside
      className="detail chain-panel"
      aria-label={t('chain.evidence')}
      ref={frame}
      tabIndex={-1}
      onKeyDown={(event) => event.key === 'Escape' && close()}
    >
      <div className="detail-head">
        <h2>{t('chain.openEvidence')}</h2>
        <CloseButton close={close} />
      </div>
      <h3 className="detail-sub">
        {t('chain.evidence')} <span className="count">{t('detail.evidenceCount', { count })}</span>
      </h3>
      {chosen && (
        <p className="detail-chosen">
          <Said text={t('detail.forSelected', { name: chosen.name })} />
          <button type="button" className="link-button" onClick={showAll}>
            {t('detail.showAll')}
          </button>
        </p>
      )}
      {cards.map((card) => (
        <EvidenceCardView key={card.key} card={card} nodes={index.nodes} />
      ))}
      {[...files].map(([file, own]) => (
        <DataRowsCard key={file} file={file} rows={own} index={index} />
      ))}
      {count === 0 && <p className="label">{t('detail.noEvidence')}</p>}
    </aside>
  )
}

function byFile(rows: readonly RelationRow[]): ReadonlyMap<string, readonly RelationRow[]> {
  const files = new Map<string, RelationRow[]>()
  for (const one of rows) files.set(one.row.file, [...(files.get(one.row.file) ?? []), one])
  return files
}
