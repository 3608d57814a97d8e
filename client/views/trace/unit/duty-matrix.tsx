import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import { placeOf } from '../../../state/places.ts'
import { Glyph } from '../../parts/glyph.tsx'
import { PlaceLink } from '../../parts/place-link.tsx'
import { DutyLegend } from './duty-legend.tsx'
import { DutyMark } from './duty-mark.tsx'
import { standsFirst } from './duties.ts'
import type { Duties, DutyRow } from './duties.ts'
import { shortNumbers } from './short-numbers.ts'

/** More than these nobody reads off a grid; the table above has them all. */
const MOST = { tasks: 40, units: 60 } as const

/** Who has which of the unit's tasks: a row to each unit, a column to each task. */
export const DutyMatrix = memo(function DutyMatrix({ duties }: { readonly duties: Duties }) {
  const { t } = useTranslation()
  const tasks = duties.tasks.slice(0, MOST.tasks)
  const rows = duties.rows.slice(0, MOST.units)
  const rest = {
    tasks: duties.tasks.length - tasks.length,
    units: duties.rows.length - rows.length,
  }
  const numbers = shortNumbers(tasks.map(({ number }) => number))
  return (
    <section className="matrix">
      <div className="matrix-head">
        <h2>{t('unit.matrix')}</h2>
        <DutyLegend duties={duties.rows.flatMap((row) => [...row.duties.values()].flat())} />
      </div>
      <div className="matrix-body" tabIndex={0} role="region" aria-label={t('unit.matrix')}>
        <table aria-label={t('unit.matrixHint')}>
          <thead>
            <tr>
              <th scope="col">{t('unit.units')}</th>
              {tasks.map((task) => (
                <th key={task.id} scope="col">
                  <PlaceLink to={placeOf(task)} title={task.name} lang="zh-CN">
                    {numbers.get(task.number)}
                    <span className="sr-only"> {task.name}</span>
                  </PlaceLink>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, nth) => (
              <Row key={row.unit.id} row={row} tasks={tasks} own={nth === 0} />
            ))}
          </tbody>
        </table>
      </div>
      {rest.tasks + rest.units > 0 && <p className="label matrix-rest">{t('unit.more', rest)}</p>}
    </section>
  )
})

interface RowProps {
  readonly row: DutyRow
  readonly tasks: Duties['tasks']
  readonly own: boolean
}

function Row({ row, tasks, own }: RowProps) {
  const { t } = useTranslation()
  const { unit, duties } = row
  return (
    <tr data-own={own || undefined}>
      <th scope="row">
        <Glyph kind={unit.kind} />
        {own ? (
          <span lang="zh-CN">{unit.name}</span>
        ) : (
          <PlaceLink to={placeOf(unit)} lang="zh-CN">
            {unit.name}
          </PlaceLink>
        )}
        {standsFirst(row) && (
          <span className="tag" data-kind={unit.kind}>
            {t('tone.principal')}
          </span>
        )}
      </th>
      {tasks.map(({ id }) => (
        <td key={id}>
          {duties.get(id)?.map((duty) => <DutyMark key={duty.role} duty={duty} />) ?? (
            <span className="sr-only">{t('unit.none')}</span>
          )}
        </td>
      ))}
    </tr>
  )
}
