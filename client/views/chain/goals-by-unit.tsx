import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { goalsByUnit } from '../../api/chain-queries.ts'
import { placeOf } from '../../state/places.ts'
import { goalTitleIn } from '../parts/figures.ts'
import { Glyph } from '../parts/glyph.tsx'
import { isPrincipal } from '../../graph/is-principal.ts'
import { PlaceLink } from '../parts/place-link.tsx'
import { useLanguage } from '../parts/use-language.ts'
import { Words } from '../parts/words.tsx'
import { DutyLegend } from '../trace/unit/duty-legend.tsx'
import { DutyMark } from '../trace/unit/duty-mark.tsx'
import { keptWords } from '../../graph/kept-words.ts'
import { DUTY_ROLES, standsFirstIn } from '../trace/unit/duties.ts'
import { leadsFirst } from '../trace/unit/leads-first.ts'

interface Props {
  readonly industry: string
  /** The goals of the chain as the other parts of its page have them. */
  readonly order: readonly string[]
}

/** Which unit answers for which goal of the industry: a row to each goal, a column to each unit. */
export function GoalsByUnit({ industry, order }: Props) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { data } = useQuery(goalsByUnit(industry))
  if (!data || data.columns.length === 0) return null
  const columns = leadsFirst(data.columns, data.cells)
  const duties = data.cells.flatMap((cell) => {
    const { row, column, assertion: tone } = cell
    const role = DUTY_ROLES.find((one) => one === cell.role)
    return role
      ? [{ row, column, role, tone, principal: isPrincipal({ role, order: cell.backing.order }) }]
      : []
  })
  const place = ({ id }: { readonly id: string }) => order.indexOf(id) + 1 || order.length + 1
  const goals = data.goals
    .map((goal, row) => ({ goal, row }))
    .toSorted((a, b) => place(a.goal) - place(b.goal))
  const dutiesIn = (column: number) => duties.filter((one) => one.column === column)
  return (
    <section className="panel chain-part matrix">
      <header>
        <h2>{t('chain.matrix')}</h2>
        <span className="label">{t('chain.matrixHint')}</span>
        <DutyLegend duties={duties} />
      </header>
      <div className="matrix-body" tabIndex={0} role="region" aria-label={t('chain.matrix')}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('chain.goals')}</th>
              {columns.map((unit) => (
                <th key={unit.id} scope="col">
                  <PlaceLink to={placeOf(unit)} lang="zh-CN">
                    {unit.name}
                  </PlaceLink>
                  {standsFirstIn(dutiesIn(unit.nth)) && (
                    <span className="tag" data-kind={unit.kind}>
                      {t('tone.principal')}
                    </span>
                  )}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {goals.map(({ goal, row }) => (
              <tr key={goal.id}>
                <th scope="row">
                  <span className="matrix-goal">
                    <Glyph kind="GOAL" />
                    <PlaceLink to={placeOf(goal)}>
                      <Words text={goalTitleIn(language, goal.name)} keep={keptWords(goal.name)} />
                    </PlaceLink>
                  </span>
                </th>
                {columns.map((unit) => (
                  <td key={unit.id}>
                    {dutiesIn(unit.nth)
                      .filter((duty) => duty.row === row)
                      .map((duty) => (
                        <DutyMark key={duty.role} duty={duty} />
                      ))}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}
