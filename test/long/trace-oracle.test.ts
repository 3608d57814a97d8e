import { describe, it } from 'vitest'
import * as laws from '../support/trace-properties.ts'

describe('a trace, on very many graphs of policies', () => {
  it('answers what the rules give when put to every task, thing and claim', () => {
    laws.holdsOnGraphs(laws.equalsBruteForce, 10_000)
  })
  it('shows paths that lead step by step from the start to what stands behind it', () => {
    laws.holdsOnGraphs(laws.pathsHold, 3000)
  })
  it('says of a unit, firm, park or strategy the same from its end as from the goal', () => {
    laws.holdsOnGraphs(laws.isSymmetric, 3000)
  })
})
