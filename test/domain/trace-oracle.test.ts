import { describe, it } from 'vitest'
import * as laws from '../support/trace-properties.ts'

describe('a trace, on any graph of policies', () => {
  it('answers what the rules give when put to every task, thing and claim', () => {
    laws.holdsOnGraphs(laws.equalsBruteForce, 400)
  })
  it('refuses to start at a document, product, brand or place', () => {
    laws.holdsOnGraphs(laws.refusesOtherKinds, 100)
  })
  it('shows paths that lead step by step from the start to what stands behind it', () => {
    laws.holdsOnGraphs(laws.pathsHold, 200)
  })
  it('lists a thing once per role', () => {
    laws.holdsOnGraphs(laws.oncePerRole, 200)
  })
  it('says of a unit, firm, park or strategy the same from its end as from the goal', () => {
    laws.holdsOnGraphs(laws.isSymmetric, 200)
  })
  it('cuts the end of its lists at the limit, and says so', () => {
    laws.holdsOnGraphs(laws.limitCutsTheEnd, 60)
  })
  it('leaves out what is switched off, and nothing else', () => {
    laws.holdsOnGraphs(laws.switchesRemoveOnlyTheirs, 150)
  })
  it('does not depend on the order in which claims were stored', () => {
    laws.holdsOnGraphs(laws.orderOfClaimsIsNothing, 100)
  })
  it('hears only claims of the asked statuses', () => {
    laws.holdsOnGraphs(laws.onlyAskedClaimsSpeak, 60)
  })
})
