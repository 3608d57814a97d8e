import { dueOf } from '../domain/due.ts'
import { related } from '../domain/neighbours.ts'
import type { GoalResolvers, MeasureResolvers } from '../schema/generated.ts'
import { entityFields } from './entity.ts'

export const goal: GoalResolvers = {
  ...entityFields,
  measure: ({ id, measure }) => measure && { ...measure, goal: id },
  due: ({ targetYear }, _, { today }) => dueOf(targetYear, today),
  setBy: async ({ id }, _, { loaders }) =>
    related(await loaders.neighbours.load(id), 'IN', 'HAS_GOAL', 'HAS_TARGET'),
  coverage: ({ id }, _, { loaders }) => loaders.coverage.load(id),
}

export const measure: MeasureResolvers = {
  subject: async ({ goal: id }, _, { loaders }) =>
    related(await loaders.neighbours.load(id), 'OUT', 'ABOUT')[0] ?? null,
}
