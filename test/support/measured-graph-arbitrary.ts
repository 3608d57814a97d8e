import fc from 'fast-check'
import type { ClaimId } from '../../server/domain/claim.ts'
import type { Goal } from '../../server/domain/entity.ts'
import type { ClaimGraph } from '../../server/domain/graph.ts'
import type { Kind } from '../../server/domain/kind.ts'
import {
  COMPARATORS,
  PERIODS,
  type Comparator,
  type Measure,
  type Period,
} from '../../server/domain/measure.ts'
import { RELATIONS } from '../../server/domain/relation.ts'
import { claim, claimGraph } from './claims.ts'
import { entityOf } from './policy-graph-entities.ts'

/** Mostly what can be added up, so that sums come about; the rest differs in one thing or another. */
const often = <T>(usual: T, ...others: readonly T[]): fc.Arbitrary<T> =>
  fc.oneof(
    { weight: 6, arbitrary: fc.constant(usual) },
    { weight: 1, arbitrary: fc.constantFrom(usual, ...others) },
  )

const figures = fc.record({
  metric: often('产业总产值', '产业 总产值', '产值增速', '面积', '占地面积', '数量', '排名'),
  subjectText: fc.constantFrom(null, '电子信息', '电工电器', '新型建材', '装备制造'),
  comparator: often<Comparator>('EQ', ...COMPARATORS),
  value: fc.integer({ min: 1, max: 40 }).map((tens) => tens / 10),
  unit: often('亿元', '万亩', '个', '%', '项'),
  targetYear: often(2025, 2030, null),
  period: often<Period | null>('POINT', ...PERIODS, null),
})
type Figures = typeof figures extends fc.Arbitrary<infer T> ? T : never

const UNITS: Readonly<Record<string, readonly [factor: number, unit: string]>> = {
  亿元: [1e8, '元'],
  万亩: [1e4, '亩'],
  个: [1, '个'],
  '%': [0.01, '1'],
}

const COUNTS = {
  DOCUMENT: 1,
  STRATEGY: 1,
  TASK: 6,
  GOAL: 5,
  ENTERPRISE: 2,
  AGENCY: 2,
  PARK: 1,
  INDUSTRY: 2,
} as const

const pick = fc.nat(99)
const saying = fc.record({
  type: fc.constantFrom(
    ...(['HAS_TARGET', 'HAS_TARGET', 'HAS_TARGET', 'RELIES_ON', 'DEVELOPS', 'IMPLEMENTS'] as const),
    ...(['LEADS', 'COOPERATES', 'RESPONSIBLE'] as const),
  ),
  from: pick,
  to: pick,
  proposed: fc.integer({ min: 0, max: 9 }).map((nth) => nth === 0),
})

/** Dense policy-like graphs: one plan with tasks in a forest, goals with figures of all sorts. */
export const measuredGraph: fc.Arbitrary<ClaimGraph> = fc
  .record({
    parents: fc.array(pick, { minLength: COUNTS.TASK, maxLength: COUNTS.TASK }),
    sayings: fc.array(saying, { minLength: 8, maxLength: 24, size: 'max' }),
    figures: fc.array(figures, { minLength: COUNTS.GOAL, maxLength: COUNTS.GOAL }),
  })
  .map(({ parents, sayings, figures: drawn }) => {
    const made = (Object.entries(COUNTS) as [Kind, number][]).flatMap(([kind, count]) =>
      Array.from({ length: count }, (_, at) => entityOf(kind, at, { special: true, cut: false })),
    )
    const ofKinds = (kinds: readonly Kind[]) => made.filter(({ kind }) => kinds.includes(kind))
    const tasks = ofKinds(['TASK'])
    const structure = tasks.map((task, at) => {
      // The first two are roots; the others stand below an earlier one, or are roots too.
      const parent = at < 2 ? undefined : tasks.slice(0, at + 1)[parents[at]! % (at + 1)]
      return parent === undefined || parent === task
        ? claim('document-0', 'HAS_TASK', task.id)
        : claim(task.id, 'SUBTASK_OF', parent.id)
    })
    const said = sayings.map(({ type, from, to, proposed }, at) => {
      const end = (kinds: readonly Kind[], nth: number) => {
        const pool = ofKinds(kinds)
        return pool[nth % pool.length]!.id
      }
      // Most goals are set by tasks, so that they have parts.
      const froms = type === 'HAS_TARGET' && from % 5 !== 0 ? (['TASK'] as const) : undefined
      const ends = [end(froms ?? RELATIONS[type].from, from), end(RELATIONS[type].to, to)] as const
      return claim(ends[0], type, ends[1], {
        claimId: `claim-${at}` as ClaimId,
        status: proposed ? 'PROPOSED' : 'CONFIRMED',
      })
    })
    const goals = ofKinds(['GOAL'])
    const entities = made.map((entity) =>
      entity.kind === 'GOAL' ? withFigures(entity, drawn[goals.indexOf(entity)]!) : entity,
    )
    return claimGraph(entities, [...structure, ...said])
  })

function withFigures(goal: Goal, { targetYear, period, value, unit, ...words }: Figures): Goal {
  const [factor, canonicalUnit] = UNITS[unit] ?? [null, null]
  const measure: Measure = {
    ...words,
    value,
    valueMax: words.comparator === 'RANGE' ? value * 2 : null,
    unit,
    canonicalValue: factor === null ? null : value * factor,
    canonicalUnit,
  }
  const periodStart = period === 'CUMULATIVE' ? 2020 + (Math.round(value * 10) % 2) : null
  return { ...goal, measure, targetYear, period, periodStart }
}
