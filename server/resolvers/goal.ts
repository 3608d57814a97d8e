import { dueOf } from '../domain/due.ts'
import { matches, related } from '../domain/neighbours.ts'
import { compareCodePoints } from '../domain/order.ts'
import type { GoalResolvers, MeasureResolvers } from '../schema/generated.ts'
import { entityFields } from './entity.ts'

export const goal: GoalResolvers = {
  ...entityFields,
  measure: ({ id, measure }) => measure && { ...measure, goal: id },
  due: ({ targetYear }, _, { today }) => dueOf(targetYear, today),
  setBy: async ({ id }, _, { loaders }) =>
    related(await loaders.neighbours.load(id), 'IN', 'HAS_GOAL', 'HAS_TARGET'),
  regions: async ({ id }, _, { loaders }) => {
    const sets = (await loaders.neighbours.load(id)).filter(
      matches({ types: ['HAS_GOAL', 'HAS_TARGET'], direction: 'IN', status: ['CONFIRMED'] }),
    )
    const places = sets.flatMap(({ relation }) => relation.claims.map(({ place }) => place))
    const ids = places.flatMap((place) => (place.kind === 'quotation' ? [place.document] : []))
    const documents = await loaders.entity.loadMany([...new Set(ids)])
    const regions = documents.flatMap((one) =>
      one && 'kind' in one && one.kind === 'DOCUMENT' && one.region ? [one.region] : [],
    )
    return [...new Set(regions)].sort(compareCodePoints)
  },
  coverage: ({ id }, _, { loaders }) => loaders.coverage.load(id),
}

export const measure: MeasureResolvers = {
  subject: async ({ goal: id }, _, { loaders }) =>
    related(await loaders.neighbours.load(id), 'OUT', 'ABOUT')[0] ?? null,
}
