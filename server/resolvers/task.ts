import type { Task } from '../domain/entity.ts'
import { related } from '../domain/neighbours.ts'
import type { ResponsibilityResolvers, TaskResolvers } from '../schema/generated.ts'
import { entityFields } from './entity.ts'
import { isQuotation } from './models.ts'

export const task: TaskResolvers = {
  ...entityFields,
  parent: async ({ id }, _, { loaders }) =>
    (related(await loaders.neighbours.load(id), 'OUT', 'SUBTASK_OF')[0] as Task) ?? null,
  children: async ({ id }, _, { loaders }) =>
    related(await loaders.neighbours.load(id), 'IN', 'SUBTASK_OF') as Task[],
  responsibility: ({ id }, _, { loaders }) => loaders.responsibility.load(id),
}

export const responsibility: ResponsibilityResolvers = {
  inheritedFrom: ({ inheritedFrom }, _, { loaders }) =>
    inheritedFrom && loaders.known<Task>(inheritedFrom),
  quotation: ({ claim }) => (claim && isQuotation(claim) ? claim : null),
}
