import type { EntityId } from '../entity.ts'
import { regionChain } from '../region.ts'

/** Where a company stands: regions of the documents that name it, and places that it lies in. */
export interface Whereabouts {
  readonly regions: readonly string[]
  readonly places: readonly { readonly id: string; readonly name: string }[]
}

/** A place that companies may be local to. */
export interface Home {
  /** Null for a region that is known by its documents only. */
  readonly id: EntityId | null
  /** 秦州区, or its full name 甘肃省天水市秦州区. */
  readonly name: string
}

/** Whether a document of the place, or of a region in it, names the company, or it lies there. */
export const isLocal = ({ regions, places }: Whereabouts, home: Home): boolean =>
  places.some(({ id, name }) => id === home.id || isWithin(name, home.name)) ||
  regions.some((region) => isWithin(region, home.name))

/** Whether the region, by its full name, is or lies in the one of this name. */
function isWithin(region: string, name: string): boolean {
  const [chain, parts] = [regionChain(region), regionChain(name)]
  const at = chain.indexOf(parts[0] ?? '')
  return at >= 0 && parts.every((part, i) => chain[at + i] === part)
}
