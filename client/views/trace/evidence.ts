import type { TraceBacking, TraceRelation } from '../../api/types.ts'
import type { Kind } from '../../../server/domain/kind.ts'
import type { DrawnList } from '../../graph/trace-input.ts'
import { quoteCards } from '../parts/evidence/cards.ts'
import type { EvidenceCard, EvidenceRole, Finding } from '../parts/evidence/cards.ts'
import { deadlineOf } from './deadline.ts'
import { lastRelation, toneOf } from './trace-index.ts'
import type { TraceIndex } from './trace-index.ts'

const ORDER: readonly [EvidenceRole, Kind, readonly DrawnList[]][] = [
  ['enterprises', 'ENTERPRISE', ['enterprises']],
  ['places', 'PARK', ['parks', 'projects', 'institutions']],
  ['units', 'AGENCY', ['leads', 'responsible', 'cooperators']],
  ['goals', 'GOAL', ['goals']],
  ['industries', 'INDUSTRY', ['industries', 'products']],
  ['strategies', 'STRATEGY', ['strategies']],
]

/**
 * Every sentence behind a trace, grouped by role and passage: firms, places, units, then what ties
 * the start to its tasks, goals, industries, strategies.
 */
export const evidenceCards = (index: TraceIndex): readonly EvidenceCard[] =>
  withDeadline(quoteCards(withTasks(index), index.nodes), index)

/** Every finding, and once more for the task whose words tie it: those stand behind the task too. */
function* withTasks(index: TraceIndex): Iterable<Finding> {
  for (const finding of findings(index)) {
    yield finding
    for (const { id } of [finding.relation.from, finding.relation.to])
      if (index.nodes.get(id)?.kind === 'TASK') yield { ...finding, entity: id }
  }
}

/** After what sets the goal, the words that give its year, where these stand apart. */
function withDeadline(cards: readonly EvidenceCard[], index: TraceIndex): readonly EvidenceCard[] {
  const deadline = deadlineOf(index)
  if (!deadline || deadline.quoted) return cards
  const { passage, document } = deadline.quotation
  const at = cards.findIndex(({ role, passage: own }) => role === 'goal' && own.id === passage.id)
  if (at < 0) return cards
  const card: EvidenceCard = {
    ...cards[at]!,
    ...{ key: 'deadline', role: 'deadline', passage, document, ranges: [deadline.range] },
  }
  return cards.toSpliced(at + 1, 0, card)
}

function* findings(index: TraceIndex): Iterable<Finding> {
  const { trace } = index
  const goal = trace.from.kind === 'GOAL'
  if (!goal) yield* ownFindings(index)
  for (const [role, kind, lists] of ORDER) {
    for (const list of lists)
      for (const backing of trace[list])
        for (const path of backing.paths) {
          const relation = lastRelation(index, path)
          const entity = backing.entity.id
          const via = path.via?.id ?? null
          if (relation) yield { role, kind, tone: toneOf(index, backing), entity, via, relation }
        }
    if (role === 'units' && goal) yield* ownFindings(index)
  }
}

/** What ties the start itself to its tasks and documents. */
function* ownFindings(index: TraceIndex): Iterable<Finding> {
  const { trace } = index
  const [role, kind] =
    trace.from.kind === 'GOAL' ? (['goal', 'GOAL'] as const) : (['tasks', 'TASK'] as const)
  for (const backing of [...trace.tasks, ...trace.documents]) {
    const relation = startRelation(index, backing)
    if (relation && relation.type !== 'SUBTASK_OF' && relation.type !== 'HAS_TASK')
      yield { role, kind, tone: 'STATED', entity: trace.from.id, via: null, relation }
  }
}

/** The relation at the start's own end of a way. */
function startRelation(
  { relations }: TraceIndex,
  backing: TraceBacking,
): TraceRelation | undefined {
  const step = backing.paths[0]?.steps[0]
  return step && relations.get(step.relation.id)
}
