import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { readRanked } from '../../api/anchor-queries.ts'
import { overview } from '../../api/queries.ts'
import type { AnchorView } from '../../state/anchor-view.ts'
import { askedWeights } from '../../state/anchor-weights.ts'
import { announce } from '../parts/announce.ts'
import { csv, download } from '../parts/csv.ts'
import { Icon } from '../parts/icon.tsx'
import { anchorSheet } from './anchor-sheet.ts'
import { groupsOf } from './grouping.ts'
import type { Anchors } from './use-anchors.ts'

/** Rows of one industry at most: more than any industry has companies. */
const EVERY_ROW = 100_000

interface Props {
  readonly anchors: Anchors
  readonly view: AnchorView
}

/** All companies of the industries shown as a table, also those that are not listed yet. */
export function ExportButton({ anchors, view }: Props) {
  const { t } = useTranslation()
  const client = useQueryClient()
  const [state, setState] = useState<'idle' | 'busy' | 'failed'>('idle')
  const save = async () => {
    setState('busy')
    const { place, document } = view
    const weights = askedWeights(view.weights)
    const entries = anchors.groups.map(({ entry }) => entry)
    const [ranked, figures] = await Promise.all([
      Promise.all(
        entries.map(({ industry: { id: industry } }) =>
          readRanked({ industry, place, weights, count: EVERY_ROW }),
        ),
      ),
      client.ensureQueryData(overview),
    ])
    const grounds = new Map(
      anchors.groups.flatMap(({ entry, ground }) =>
        ground ? [[entry.industry.id, ground] as const] : [],
      ),
    )
    const groups = groupsOf(entries, ranked, grounds, document)
    const day = new Date().toISOString().slice(0, 10)
    const rows = anchorSheet(groups, figures.dataVersion)
    download(`${t('app.name')}_${t('nav.anchors')}_${day}.csv`, 'text/csv;charset=utf-8', csv(rows))
    announce(t('anchors.exported', { count: rows.length - 1 }))
    setState('idle')
  }
  return (
    <button
      type="button"
      className="button"
      disabled={state === 'busy' || anchors.groups.length === 0}
      onClick={() => void save().catch(() => setState('failed'))}
    >
      <Icon name="download" />
      {state === 'busy' && t('anchors.exporting')}
      {state === 'failed' && t('state.failed')}
      {state === 'idle' && t('action.exportCsv')}
    </button>
  )
}
