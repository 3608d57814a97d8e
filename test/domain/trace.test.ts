import { describe, expect, test } from 'vitest'
import type { EntityId } from '../../server/domain/entity.ts'
import { DEFAULT_TRACE_OPTIONS, type Trace } from '../../server/domain/graph.ts'
import { pathSentence } from '../../server/domain/sentence.ts'
import { trace, UntraceableError } from '../../server/domain/trace/trace.ts'
import { claim, claimGraph } from '../support/claims.ts'
import { goal, task, thing } from '../support/entities.ts'

/** One section: the parent bears the bracket and the strategy, two children rely on firms. */
const graph = claimGraph(
  [
    task('工业集聚'),
    task('电子集群'),
    task('电工集群'),
    goal('200亿'),
    goal('30亿'),
    thing('AGENCY', '工信局'),
    thing('PARK', '暖和湾'),
    thing('AGENCY', '各镇', { generic: true }),
    thing('ENTERPRISE', '华天'),
    thing('ENTERPRISE', '西电'),
    thing('STRATEGY', '工业强区'),
    thing('PLACE', '天水'),
  ],
  [
    claim('电子集群', 'SUBTASK_OF', '工业集聚'),
    claim('电工集群', 'SUBTASK_OF', '工业集聚'),
    claim('工信局', 'LEADS', '工业集聚', { order: 1 }),
    claim('暖和湾', 'LEADS', '工业集聚', { order: 2 }),
    claim('各镇', 'COOPERATES', '工业集聚', { order: 1 }),
    claim('工业集聚', 'IMPLEMENTS', '工业强区'),
    claim('电子集群', 'HAS_TARGET', '200亿'),
    claim('电工集群', 'HAS_TARGET', '30亿'),
    claim('电子集群', 'RELIES_ON', '华天'),
    claim('电工集群', 'RELIES_ON', '西电'),
  ],
)

const run = (start: string, more = {}) =>
  trace(start as EntityId, graph, { ...DEFAULT_TRACE_OPTIONS, ...more })
const said = (list: Trace['leads']) =>
  list.map((b) => `${b.entity} ${b.rule ?? b.assertion}${b.via ? ` ${b.via}` : ''}`)

describe('who stands behind a goal', () => {
  const answer = run('200亿')

  test('the units of the bracket above it, in the order of the bracket, as inherited', () => {
    expect(said(answer.leads)).toEqual(['工信局 INHERITED 工业集聚', '暖和湾 INHERITED 工业集聚'])
    expect(said(answer.cooperators)).toEqual(['各镇 INHERITED 工业集聚'])
    expect(answer.parks).toEqual([])
  })

  test('the firms of its own task and none of a sibling', () => {
    expect(said(answer.enterprises)).toEqual(['华天 STATED'])
  })

  test('the strategy that the task above implements, as derived', () => {
    expect(said(answer.strategies)).toEqual(['工业强区 subtask 工业集聚'])
  })

  test('each path is read out from the goal', () => {
    const { steps } = answer.leads[0]!.paths[0]!
    expect(pathSentence(steps, (id) => graph.entities.get(id)!)).toBe(
      '“200亿”由“电子集群”设定;该任务的上级任务是“工业集聚”;该任务由工信局牵头(首位)。',
    )
  })

  test('hiding inherited units hides them and makes no gap', () => {
    const hidden = run('200亿', { inherited: false })
    expect(hidden.leads).toEqual([])
    expect(hidden.gaps.map((gap) => gap.kind)).toEqual([])
    expect(hidden.graph.nodes).not.toContain('工信局')
  })
})

test('what a unit leads, and what it inherits from there', () => {
  const answer = run('工信局')
  expect(said(answer.tasks)).toEqual([
    '工业集聚 STATED',
    '电子集群 INHERITED 工业集聚',
    '电工集群 INHERITED 工业集聚',
  ])
  expect(said(answer.goals)).toEqual(['200亿 INHERITED 工业集聚', '30亿 INHERITED 工业集聚'])
  expect(said(answer.enterprises)).toEqual(['华天 INHERITED 工业集聚', '西电 INHERITED 工业集聚'])
})

test('what a strategy reaches below its task is derived', () => {
  const answer = run('工业强区')
  expect(said(answer.leads)).toEqual(['工信局 STATED', '暖和湾 STATED'])
  expect(said(answer.goals)).toEqual(['200亿 subtask 电子集群', '30亿 subtask 电工集群'])
})

test('a start of another kind is refused with the kinds that are allowed', () => {
  expect(() => run('天水')).toThrow(UntraceableError)
  expect(() => run('天水')).toThrow('不能从地区开始追溯;可以的有:目标、战略、任务')
})
