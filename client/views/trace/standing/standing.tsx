import { memo } from 'react'
import type { Kind } from '../../../../server/domain/kind.ts'
import '../../../i18n/standing/words.ts'
import '../../../styles/standing.css'
import type { TraceIndex } from '../trace-index.ts'
import { Correspondences } from './correspondences.tsx'
import { GoalMatrixPanel } from './goal-matrix-panel.tsx'
import { LateAnchorStandings } from './late-anchor-standings.tsx'
import { LedgerPanel } from './ledger-panel.tsx'
import { RemovalPanel } from './removal-panel.tsx'
import { SupplyPanel } from './supply-panel.tsx'

/** Kinds that goals may lose as their only company or lead unit. */
const REMOVABLE: ReadonlySet<Kind> = new Set(['ENTERPRISE', 'AGENCY', 'PARK', 'INSTITUTION'])
const MATRIX: ReadonlySet<Kind> = new Set([...REMOVABLE, 'INDUSTRY'])
const SUPPLIED: ReadonlySet<Kind> = new Set(['ENTERPRISE', 'AGENCY', 'INDUSTRY'])
const ALIGNED: ReadonlySet<Kind> = new Set(['ENTERPRISE', 'INDUSTRY'])

/**
 * What follows from the trace of a start: what hangs on it alone, where it stands, what adds up. Not
 * rendered again by what is chosen in the trace: its grid may have thousands of cells.
 */
export const Standing = memo(function Standing({ index }: { readonly index: TraceIndex }) {
  const { from } = index.trace
  return (
    <>
      {from.__typename === 'Goal' && from.measure && <LedgerPanel goal={from.id} />}
      {REMOVABLE.has(from.kind) && <RemovalPanel of={from.id} name={from.name} />}
      {from.kind === 'ENTERPRISE' && <LateAnchorStandings index={index} />}
      {SUPPLIED.has(from.kind) && <SupplyPanel of={from.id} kind={from.kind} />}
      {ALIGNED.has(from.kind) && <Correspondences of={from.id} />}
      {MATRIX.has(from.kind) && index.trace.goals.length > 0 && (
        <GoalMatrixPanel of={from.id} kind={from.kind} />
      )}
    </>
  )
})
