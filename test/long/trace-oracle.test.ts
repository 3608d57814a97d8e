import { describe, it } from 'vitest'
import * as laws from '../support/trace-properties.ts'

const MINUTES = 60_000

describe('a trace, on very many graphs of policies', () => {
  it(
    'answers what the rules give when put to every task, thing and claim',
    { timeout: 10 * MINUTES },
    () => {
      laws.holdsOnGraphs(laws.equalsBruteForce, 10_000)
    },
  )
  it(
    'shows paths that lead step by step to what stands behind it',
    { timeout: 10 * MINUTES },
    () => {
      laws.holdsOnGraphs(laws.pathsHold, 3000)
    },
  )
  it('says the same from either end', { timeout: 10 * MINUTES }, () => {
    laws.holdsOnGraphs(laws.isSymmetric, 3000)
  })
})
