import fc from 'fast-check'
import { expect } from 'vitest'
import { compareCodePoints } from '../../server/domain/order.ts'
import type { EntityId } from '../../server/domain/entity.ts'
import { BACKING_LISTS, type Backing, type ClaimGraph } from '../../server/domain/graph.ts'
import { trace, UntraceableError } from '../../server/domain/trace/trace.ts'
import { policyGraph } from './policy-graph-arbitrary.ts'
import {
  EVERYTHING,
  inWords,
  lines,
  linesOf,
  OPTIONS,
  START_KINDS,
  startsOf,
} from './trace-comparison.ts'
import { backingsOf, faultsOfPaths, unionOfPaths } from './trace-laws.ts'
import { oracle } from './trace-oracle.ts'

/** A law of traces that holds on every graph; throws, with the graph in words, where it doesn't. */
type Law = (graph: ClaimGraph) => void

export function holdsOnGraphs(law: Law, numRuns: number): void {
  fc.assert(
    fc.property(policyGraph, (graph) => {
      try {
        law(graph)
      } catch (error) {
        throw new Error(`${inWords(graph)}\n${String(error)}`, { cause: error })
      }
    }),
    { numRuns },
  )
}

export const equalsBruteForce: Law = (graph) => {
  for (const start of startsOf(graph))
    for (const options of OPTIONS) {
      const answer = linesOf(trace(start, graph, options))
      const rules = lines(oracle(start, graph, options))
      if (answer.join('\n') !== rules.join('\n'))
        expect(answer, `${start} ${JSON.stringify(options)}`).toEqual(rules)
    }
}

export const refusesOtherKinds: Law = (graph) => {
  for (const { id, kind } of graph.entities.values())
    if (!START_KINDS.includes(kind))
      expect(() => trace(id, graph, EVERYTHING)).toThrow(UntraceableError)
}

export const pathsHold: Law = (graph) => {
  for (const start of startsOf(graph))
    for (const options of OPTIONS) {
      const answer = trace(start, graph, options)
      const where = `${start} ${JSON.stringify(options)}`
      expect(faultsOfPaths(answer, graph, options), where).toEqual([])
      const { nodes, relations } = unionOfPaths(answer)
      expect([...answer.graph.nodes].sort(), where).toEqual(nodes)
      expect(answer.graph.relations.map(({ id }) => id).sort(), where).toEqual(relations)
    }
}

export const oncePerRole: Law = (graph) => {
  for (const start of startsOf(graph)) {
    const answer = trace(start, graph, EVERYTHING)
    for (const list of BACKING_LISTS) {
      const keys = answer[list].map(({ entity, role }) => `${entity} ${role}`)
      expect(new Set(keys).size, `${start} ${list}`).toBe(keys.length)
    }
  }
}

const STRENGTH = ['STATED', 'INHERITED', 'DERIVED']
const strongest = (backings: readonly Backing[]): string => {
  const [first] = [...backings].sort(
    (a, b) => STRENGTH.indexOf(a.assertion) - STRENGTH.indexOf(b.assertion),
  )
  return first ? `${first.assertion} ${first.rule}` : 'not at all'
}

/** Units, firms, parks (with projects and institutions) and strategies, seen from both ends. */
export const isSymmetric: Law = (graph) => {
  const goals = [...graph.entities.values()].filter(({ kind }) => kind === 'GOAL')
  const others = startsOf(graph).filter(
    (id) => !['GOAL', 'TASK', 'INDUSTRY'].includes(graph.entities.get(id)!.kind),
  )
  for (const status of OPTIONS.map((options) => options.status)) {
    const options = { ...EVERYTHING, status }
    const behind = new Map(goals.map(({ id }) => [id, trace(id, graph, options)]))
    for (const other of others) {
      const from = trace(other, graph, options)
      for (const { id: goal } of goals) {
        const back = backingsOf(behind.get(goal)!).filter(({ entity }) => entity === other)
        const forth = from.goals.filter(({ entity }) => entity === goal)
        expect(strongest(back), `${other} behind ${goal}`).toBe(strongest(forth))
      }
    }
  }
}

/** Backings without the place of a cut, as text: which are there, in their order. */
const shown = (backings: readonly Backing[]) => backings.map((one) => JSON.stringify(one))

export const limitCutsTheEnd: Law = (graph) => {
  for (const start of startsOf(graph)) {
    const whole = trace(start, graph, EVERYTHING)
    const count = backingsOf(whole).length
    expect(whole.truncated, start).toBe(false)
    for (const limit of [0, 1, 3, count - 1, count, count + 1].filter((one) => one >= 0)) {
      const part = trace(start, graph, { ...EVERYTHING, limit })
      const where = `${start} limit ${limit}`
      expect(backingsOf(part).length, where).toBe(Math.min(limit, count))
      expect(part.truncated, where).toBe(limit < count)
      for (const list of BACKING_LISTS)
        expect(shown(whole[list]).slice(0, part[list].length), where).toEqual(shown(part[list]))
      expect(part.gaps, where).toEqual(whole.gaps)
      expect(part.context, where).toEqual(whole.context)
    }
  }
}

export const switchesRemoveOnlyTheirs: Law = (graph) => {
  const key = ({ entity, role, assertion, rule }: Backing) =>
    [entity, role, assertion, rule].join(' ')
  for (const start of startsOf(graph)) {
    const whole = trace(start, graph, EVERYTHING)
    const plain = trace(start, graph, { ...EVERYTHING, inherited: false })
    const alone = trace(start, graph, { ...EVERYTHING, cooperators: false })
    const isUnit = backingsOf(whole).some(({ paths }) =>
      paths.some(
        ({ steps }) => steps[0]?.relation.from === start && steps[0].relation.type === 'COOPERATES',
      ),
    )
    for (const list of BACKING_LISTS) {
      const where = `${start} ${list}`
      const kept = whole[list].filter(({ assertion }) => assertion !== 'INHERITED')
      const left = plain[list].map(key)
      expect(left, where).toEqual(expect.arrayContaining(kept.map(key)))
      // Whatever else is left was inherited, and stands there by a weaker way as well.
      for (const { entity, role, assertion } of plain[list].filter(
        (one) => !kept.map(key).includes(key(one)),
      )) {
        expect(assertion, where).toBe('DERIVED')
        const before = whole[list].find((one) => one.entity === entity && one.role === role)
        expect(before?.assertion, where).toBe('INHERITED')
      }
      if (list !== 'cooperators' && !isUnit)
        expect(alone[list].map(key), where).toEqual(whole[list].map(key))
    }
    expect(alone.cooperators, start).toEqual([])
    expect(plain.gaps, start).toEqual(whole.gaps)
    expect(alone.gaps, start).toEqual(whole.gaps)
  }
}

/** The same graph with its claims and its things in another order. */
function reordered(graph: ClaimGraph, salt: string): ClaimGraph {
  const by = (a: string, b: string) =>
    compareCodePoints(mixed(a + salt), mixed(b + salt)) || compareCodePoints(a, b)
  return {
    entities: new Map([...graph.entities].sort(([a], [b]) => by(a, b))),
    claims: [...graph.claims].sort((a, b) => by(a.claimId, b.claimId)),
  }
}
const mixed = (text: string) =>
  [...text].reduce((sum, char) => (sum * 31 + char.codePointAt(0)!) % 99_991, 7).toString()

export const orderOfClaimsIsNothing: Law = (graph) => {
  for (const start of startsOf(graph))
    for (const salt of ['a', 'b'])
      expect(trace(start, reordered(graph, salt), EVERYTHING), start).toEqual(
        trace(start, graph, EVERYTHING),
      )
}

/** Claims that nobody asks for change nothing but where a bracket stops the climb. */
export const onlyAskedClaimsSpeak: Law = (graph) => {
  const isBracket = (type: string) => ['LEADS', 'COOPERATES', 'RESPONSIBLE'].includes(type)
  for (const { status } of OPTIONS) {
    const options = { ...EVERYTHING, status }
    const asked: ClaimGraph = {
      entities: graph.entities,
      claims: graph.claims.filter(
        (claim) =>
          status.includes(claim.status) || (isBracket(claim.type) && claim.status !== 'REJECTED'),
      ),
    }
    for (const start of startsOf(graph) satisfies EntityId[])
      expect(trace(start, asked, options), `${start} ${status.join()}`).toEqual(
        trace(start, graph, options),
      )
  }
}
