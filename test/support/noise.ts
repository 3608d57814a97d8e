import type { GraphStore } from '../../server/store/port.ts'
import * as write from '../../server/store/statements/write.ts'
import type { Golden } from '../contract/golden/case.ts'
import { DELETING } from '../contract/golden/deleting.ts'
import { READING_RECORDS } from '../contract/golden/reading-records.ts'
import { READING_ANSWERS } from '../contract/golden/reading-answers.ts'
import { READING_RELATIONS } from '../contract/golden/reading-relations.ts'
import { READING } from '../contract/golden/reading.ts'
import { WRITING } from '../contract/golden/writing.ts'

/** Statements that look at the whole graph, or at all of a label, and say so. */
const WHOLE = [
  'read/goal-ids',
  'read/overview',
  'read/relations-by-id',
  'records/called',
  'records/decisions',
  'records/entity-page',
  'records/former-ids',
  'records/passage-page',
  'records/sources',
]

/** Cases whose cost must not hang on the size of the graph. */
export const LOCAL_CASES: readonly Golden[] = [
  ...READING_RECORDS,
  ...READING,
  ...READING_ANSWERS,
  ...READING_RELATIONS,
  ...DELETING,
].filter(({ statement }) => !WHOLE.includes(statement.name))

/** Writes the golden graph among so many other things of each kind, which hang together like it. */
export async function storeAmongNoise(store: GraphStore, count: number): Promise<void> {
  const numbers = Array.from({ length: count }, (_, n) => n)
  const node = (prefix: string, kind: string) =>
    numbers.map((n) => ({
      id: `${prefix}-${n}`,
      properties: {
        id: `${prefix}-${n}`,
        kind,
        name: `${n}`,
        source: `noise-${n}`,
        document: `noise-${n}`,
      },
    }))
  const between = (from: string, to: string, step = 0) =>
    numbers.map((n) => ({
      id: `${from}-${to}-${n}`,
      from: `${from}-${n}`,
      to: `${to}-${Math.max(0, n - step)}`,
      properties: { claimId: `${from}-${to}-${n}`, source: 'noise', status: 'CONFIRMED' },
    }))
  await store.write(async (tx) => {
    for (const { statement, params } of WRITING) await tx.run(statement, params)
    await tx.run(write.putEntities.TASK, { rows: node('noise-task', 'TASK') })
    await tx.run(write.putEntities.ENTERPRISE, { rows: node('noise-firm', 'ENTERPRISE') })
    await tx.run(write.putEntities.STRATEGY, { rows: node('noise-strategy', 'STRATEGY') })
    await tx.run(write.putEntities.DOCUMENT, { rows: node('noise-document', 'DOCUMENT') })
    await tx.run(write.putGoals, { rows: node('noise-goal', 'GOAL') })
    await tx.run(write.putPassages, { rows: node('noise-passage', '') })
    await tx.run(write.putFormerIds, {
      rows: numbers.map((n) => ({ id: `noise-former-${n}`, entity: `noise-task-${n}` })),
    })
    await tx.run(write.putDecisions, { rows: node('noise-decision', '') })
    await tx.run(write.putSources, {
      rows: numbers.map((n) => ({ key: `noise-${n}`, properties: { key: `noise-${n}` } })),
    })
    await tx.run(write.putDescriptions, {
      rows: numbers.map((n) => ({
        source: `noise-${n}`,
        entity: `noise-task-${n}`,
        node: `noise-task-${n}`,
        properties: { source: `noise-${n}`, entity: `noise-task-${n}` },
      })),
    })
    await tx.run(write.putMentions, {
      rows: numbers.map((n) => ({
        id: `noise-mention-${n}`,
        passage: `noise-passage-${n}`,
        node: `noise-task-${n}`,
        properties: { id: `noise-mention-${n}` },
      })),
    })
    await tx.run(write.putClaims.SUBTASK_OF, { rows: between('noise-task', 'noise-task', 1) })
    await tx.run(write.putClaims.RELIES_ON, { rows: between('noise-task', 'noise-firm') })
    await tx.run(write.putClaims.IMPLEMENTS, { rows: between('noise-task', 'noise-strategy') })
    await tx.run(write.putClaims.HAS_TASK, { rows: between('noise-document', 'noise-task') })
    await tx.run(write.putClaims.HAS_GOAL, { rows: between('noise-strategy', 'noise-goal') })
  })
}
