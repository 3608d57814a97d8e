import type { Entity, EntityId, Goal, Task } from '../../server/domain/entity.ts'
import type { Kind } from '../../server/domain/kind.ts'

/** Small entities for tests; the name serves as id. */

const base = (name: string) => ({
  id: name as EntityId,
  formerIds: [],
  name,
  aliases: [],
  generic: false,
  status: 'CONFIRMED' as const,
  position: name,
})

export const thing = (
  kind: Exclude<Kind, 'GOAL' | 'TASK' | 'DOCUMENT'>,
  name: string,
  more = {},
): Entity => ({
  ...base(name),
  kind,
  ...more,
})

export const task = (name: string, more: Partial<Task> = {}): Task => ({
  ...base(name),
  kind: 'TASK',
  number: '',
  heading: name,
  headingAt: null,
  sectionCut: false,
  ...more,
})

export const goal = (name: string, more: Partial<Goal> = {}): Goal => ({
  ...base(name),
  kind: 'GOAL',
  measure: null,
  targetYear: null,
  periodStart: null,
  period: null,
  modality: null,
  binding: null,
  condition: null,
  raw: name,
  note: null,
  textCut: false,
  ...more,
})
