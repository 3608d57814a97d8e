import { useTranslation } from 'react-i18next'
import type { GoalNode } from '../../../api/types.ts'
import type { Tone } from '../../../graph/drawn.ts'
import { Chip } from '../../parts/chip.tsx'
import { nameWithoutYear } from '../../parts/figures.ts'
import { useLanguage } from '../../parts/use-language.ts'
import { counterparts } from './counterparts.ts'
import type { Counterparts } from './counterparts.ts'
import { standsFirst } from './duties.ts'
import type { GoalYear } from './goal-years.ts'
import { goalTones, goalYears } from './goal-years.ts'
import type { TraceIndex } from '../trace-index.ts'
import { UnitTodo } from './unit-todo.tsx'
import type { Unit } from './use-unit.ts'

/** Beyond these the matrix or the table is the place to look. */
const MOST = 12
const NOBODY: ReadonlySet<string> = new Set()
const LEADING: ReadonlySet<Counterparts['key']> = new Set(['coLeads', 'leads'])

type Entity = Unit['duties']['rows'][number]['unit']

interface Props {
  readonly index: TraceIndex
  readonly unit: Unit
  readonly inherited: boolean
}

/** Beside the evidence of a unit: with whom it works, what is missing, its goals by year. */
export function UnitPanel({ index, unit, inherited }: Props) {
  return (
    <div className="unit-panel">
      <Alongside unit={unit} />
      <UnitTodo unit={unit} inherited={inherited} />
      <GoalYears years={goalYears(index)} tones={goalTones(index)} />
    </div>
  )
}

function Alongside({ unit }: { readonly unit: Unit }) {
  const { t } = useTranslation()
  const first = new Set(unit.duties.rows.filter(standsFirst).map((row) => row.unit.id))
  return counterparts(unit.duties).map(({ key, units, tones }) => (
    <section key={key}>
      <h3>{t(`unit.groups.${key}`)}</h3>
      <Chips entities={units} tones={tones} first={LEADING.has(key) ? first : NOBODY} />
      <Generic units={units} />
    </section>
  ))
}

/** That a name stands for many; which one, where others beside it do not. */
function Generic({ units }: { readonly units: readonly Entity[] }) {
  const { t } = useTranslation()
  const colon = useLanguage() === 'zh' ? '：' : ': '
  const generic = units.filter((unit) => unit.generic)
  if (generic.length === 0) return null
  return (
    <p className="label">
      {generic.length < units.length && (
        <>
          <span lang="zh-CN">{generic.map(({ name }) => name).join('、')}</span>
          {colon}
        </>
      )}
      {t('unit.generic')}
    </p>
  )
}

type Tones = ReadonlyMap<string, Tone>

interface YearsProps {
  readonly years: readonly GoalYear[]
  readonly tones: Tones
}

function GoalYears({ years, tones }: YearsProps) {
  const { t } = useTranslation()
  if (years.length === 0) return null
  return (
    <section>
      <h3>{t('unit.byYear')}</h3>
      {years.map(({ year, past, goals }) => (
        <div className="unit-year" key={year ?? 'none'}>
          <p className={past ? 'label past' : 'label'}>
            {year === null ? t('due.UNDATED') : t(past ? 'unit.yearPast' : 'due.year', { year })}
          </p>
          <Chips entities={goals.map(withoutYear)} tones={tones} />
        </div>
      ))}
    </section>
  )
}

/** Its year stands over it. */
const withoutYear = (goal: GoalNode): GoalNode => ({ ...goal, name: nameWithoutYear(goal.name) })

interface ChipsProps {
  readonly entities: readonly Entity[]
  readonly tones: Tones
  /** Those who lead first. */
  readonly first?: ReadonlySet<string>
}

function Chips({ entities, tones, first = NOBODY }: ChipsProps) {
  const { t } = useTranslation()
  const rest = entities.length - MOST
  return (
    <div className="chips chips-wrap">
      {entities.slice(0, MOST).map((entity) => (
        <Chip
          key={entity.id}
          entity={entity}
          tone={tones.get(entity.id) ?? 'STATED'}
          principal={first.has(entity.id)}
        />
      ))}
      {rest > 0 && <span className="cell-note">{t('picture.more', { count: rest })}</span>}
    </div>
  )
}
