import { useTranslation } from 'react-i18next'
import type { TraceNode } from '../../api/types.ts'
import type { DrawnList } from '../../graph/trace-input.ts'
import { Chip, Unstated } from '../parts/chip.tsx'
import { nameWithoutYear } from '../parts/figures.ts'
import { isPrincipal } from '../../graph/is-principal.ts'
import { toneOf } from '../trace/trace-index.ts'
import type { TraceIndex } from '../trace/trace-index.ts'

interface Props {
  readonly index: TraceIndex
  readonly list: DrawnList
  readonly label: string
  /** Which of the list no firm is listed for. */
  readonly unlisted?: ReadonlySet<string> | undefined
}

const SHOWN = { tasks: 2, goals: 1 } as Partial<Record<DrawnList, number>>
const SHOWN_ELSE = 3

/** One list of an answer, its first three by name. */
export function AnswerRow({ index, list, label, unlisted }: Props) {
  const { t } = useTranslation()
  const backings = index.trace[list]
  const shown = SHOWN[list] ?? SHOWN_ELSE
  const rest = backings.length - shown
  return (
    <div className="answer-row">
      <span className="label">{label}</span>
      <div className="chips chips-wrap">
        {backings.slice(0, shown).map((backing) => (
          <span key={`${backing.role}/${backing.entity.id}`} className="answer-item">
            <Chip
              entity={withoutYear(index.nodes.get(backing.entity.id)!)}
              tone={toneOf(index, backing)}
              principal={list === 'leads' && isPrincipal(backing)}
            />
            {unlisted?.has(backing.entity.id) && <Unstated reason={t('home.unlisted')} />}
          </span>
        ))}
        {rest > 0 && (
          <span className="label">
            {t(list === 'goals' ? 'home.moreGoals' : 'picture.more', { count: rest })}
          </span>
        )}
        {backings.length === 0 && <Unstated />}
      </div>
    </div>
  )
}

const withoutYear = (node: TraceNode) =>
  node.kind === 'GOAL' ? { ...node, name: nameWithoutYear(node.name) } : node
