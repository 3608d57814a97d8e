import { describe, expect, it } from 'vitest'
import { addCounts, countsOf, linesOfSkipped } from '../../bin/lib/counts.mjs'

const file = (name: string, status: string, ...outcomes: string[]) => ({
  name: `/there/test/${name}`,
  status,
  assertionResults: outcomes.map((outcome) => ({ status: outcome })),
})

describe('the counts at the end of a test run', () => {
  const testResults = [
    file('a.test.ts', 'passed', 'passed', 'passed', 'skipped'),
    file('b.test.ts', 'failed', 'passed', 'failed'),
    file('broken.test.ts', 'failed'),
  ]

  it('count tests by outcome, and a file that breaks as one failure', () => {
    expect(countsOf({ testResults })).toEqual({ passed: 3, failed: 2, skipped: 1 })
  })

  it('count a test that is still to be written as skipped', () => {
    expect(countsOf({ testResults: [file('c.test.ts', 'passed', 'todo', 'pending')] })).toEqual({
      passed: 0,
      failed: 0,
      skipped: 2,
    })
  })

  it('add up over checks and suites', () => {
    expect(addCounts({ passed: 4 }, { failed: 1 }, { passed: 1, failed: 1, skipped: 2 })).toEqual({
      passed: 5,
      failed: 2,
      skipped: 2,
    })
  })

  it('name each file with something skipped', () => {
    expect(linesOfSkipped({ testResults }, '/there')).toEqual(['Skipped: 1 in test/a.test.ts'])
  })
})
