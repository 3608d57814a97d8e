import { useTranslation } from 'react-i18next'
import { useLanguage } from '../parts/use-language.ts'
import { Words } from '../parts/words.tsx'
import { numberShown } from '../trace/task-number.ts'
import type { TraceIndex } from '../trace/trace-index.ts'
import type { PassageFact, FactRole } from './passage-facts.ts'

const UNITS: ReadonlySet<FactRole> = new Set(['leads', 'responsible', 'cooperators'])

interface Props {
  readonly index: TraceIndex
  readonly facts: readonly PassageFact[]
  /** Number of the item within the one above: 一是. */
  readonly own: string
}

/** What the dashed chips are taken over from, in one sentence. */
export function FactNote({ index, facts, own }: Props) {
  const { t } = useTranslation()
  const language = useLanguage()
  const viaOf = (wanted: (fact: PassageFact) => boolean, assertion: string) => {
    const backing = facts
      .filter(wanted)
      .flatMap(({ backings }) => backings)
      .find((one) => one.assertion === assertion && one.via)
    const task = backing?.via && index.nodes.get(backing.via.id)
    return task?.__typename === 'Task' ? numberShown(task.number) : null
  }
  const units = viaOf(({ role }) => UNITS.has(role), 'INHERITED')
  const strategies = viaOf(({ role }) => role === 'strategies', 'DERIVED')
  if (!units && !strategies) return null
  const parts = [
    units && t('reader.noteUnits', { number: units }),
    strategies && t('reader.noteStrategies', { number: strategies }),
  ].filter(Boolean)
  const note = [
    t('reader.noteDashed'),
    parts.join(language === 'zh' ? '，' : '; '),
    language === 'zh' ? '；' : '. ',
    t('reader.noteOwn', { own }),
  ].join('')
  const numbers = [units, strategies].flatMap((number) => number ?? [])
  return (
    <p className="muted fact-note">
      {language === 'zh' ? <Words text={note} keep={numbers} /> : note}
    </p>
  )
}
