import { DutyMark } from './duty-mark.tsx'
import { DUTY_ROLES } from './duties.ts'
import type { Duty } from './duties.ts'

type Sign = Pick<Duty, 'role' | 'tone'>

const TONES: readonly Duty['tone'][] = ['STATED', 'INHERITED', 'PROPOSED']

/** The signs that a matrix holds, with their words. */
export function DutyLegend({ duties }: { readonly duties: readonly Sign[] }) {
  const kinds = new Set(duties.map(({ role, tone }) => `${role}/${tone}`))
  const shown = DUTY_ROLES.flatMap((role) =>
    TONES.flatMap((tone) => (kinds.has(`${role}/${tone}`) ? [{ role, tone }] : [])),
  )
  return (
    <ul className="matrix-legend">
      {shown.map((duty) => (
        <li key={`${duty.role}/${duty.tone}`}>
          <DutyMark duty={duty} spelled />
        </li>
      ))}
    </ul>
  )
}
