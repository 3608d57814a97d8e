import { useTranslation } from 'react-i18next'
import { RELATIONS } from '../../../../server/domain/relation.ts'
import { elided } from '../../../graph/elided.ts'
import type { Matrix } from '../../../api/standing-queries.ts'
import { placeOf } from '../../../state/places.ts'
import { goalTitleIn } from '../../parts/figures.ts'
import { isPrincipal } from '../../../graph/is-principal.ts'
import { PlaceLink } from '../../parts/place-link.tsx'
import { Words } from '../../parts/words.tsx'
import { useLanguage } from '../../parts/use-language.ts'
import { DutyMark } from '../unit/duty-mark.tsx'
import { DUTY_ROLES } from '../unit/duties.ts'
import type { DutyRole } from '../unit/duties.ts'
import { leadsFirst } from '../unit/leads-first.ts'

/** More columns than these nobody reads off a grid. */
const MOST = 40

/** A row to each goal, a column to each industry or unit. */
export function GoalMatrixTable({ matrix }: { readonly matrix: Matrix }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const gap = language === 'zh' ? '' : ' '
  const columns = leadsFirst(matrix.columns, matrix.cells).slice(0, MOST)
  const at = new Map<string, Matrix['cells'][number][]>()
  for (const cell of matrix.cells) {
    const key = `${cell.row}/${cell.column}`
    at.set(key, [...(at.get(key) ?? []), cell])
  }
  return (
    <>
      <div
        className="matrix-body goal-matrix"
        tabIndex={0}
        role="region"
        aria-label={t('standing.matrix')}
      >
        <table>
          <thead>
            <tr>
              <th scope="col">{t('standing.goal')}</th>
              {columns.map((column) => (
                <th key={column.id} scope="col" className="upright">
                  <PlaceLink to={placeOf(column)}>
                    <Words text={column.name} />
                  </PlaceLink>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {matrix.goals.map((goal, row) => (
              <tr key={goal.id}>
                <th scope="row">
                  <PlaceLink to={placeOf(goal)} title={goal.name}>
                    <Words text={elided(goalTitleIn(language, goal.name))} />
                  </PlaceLink>
                </th>
                {columns.map(({ id, nth }) => (
                  <td key={id}>
                    {(at.get(`${row}/${nth}`) ?? []).map((cell) => (
                      <CellMark key={cell.role} cell={cell} />
                    ))}
                    {!at.has(`${row}/${nth}`) && <span className="sr-only">{t('unit.none')}</span>}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="label standing-note">
        {t('standing.marks')}
        {gap}
        <span className="by-mouse">{t('standing.point')}</span>
        {(matrix.columns.length > MOST || matrix.goals.length < matrix.totalCount) &&
          gap +
            t('standing.cut', {
              goals: matrix.totalCount - matrix.goals.length,
              columns: matrix.columns.length - columns.length,
            })}
      </p>
    </>
  )
}

const isDuty = (role: string): role is DutyRole => (DUTY_ROLES as readonly string[]).includes(role)

function CellMark({ cell }: { readonly cell: Matrix['cells'][number] }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { role, assertion, backing } = cell
  const sentence = backing.paths[0]?.sentence
  if (isDuty(role))
    return (
      <span title={sentence}>
        <DutyMark
          duty={{ role, tone: assertion, principal: isPrincipal({ role, order: backing.order }) }}
        />
      </span>
    )
  return (
    <span className="cell-mark" data-tone={assertion} title={sentence}>
      <span className="sr-only">
        {RELATIONS[role][language]} {t(`tone.${assertion}`)}
      </span>
    </span>
  )
}
