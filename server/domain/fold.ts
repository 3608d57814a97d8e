import { CLAIM_STATUSES, type ClaimStatus } from './claim.ts'
import type { EntityId } from './entity.ts'
import { kindOfId } from './ids.ts'
import { compareCodePoints, compareKeys } from './order.ts'
import type { DescriptionRecord, Facet } from './records.ts'
import { searchKeys } from './search-keys.ts'

/** What one source says of an entity, with the date that orders the sources; null sorts last. */
export interface Described {
  readonly record: DescriptionRecord
  readonly issuedOn: string | null
}

/** Facets that only mean something together: all are taken from the source that gives the first. */
const GROUPS: readonly (readonly string[])[] = [
  ['source', 'start', 'end', 'truncatedAt'],
  ['headingSource', 'headingStart', 'headingEnd', 'sectionCut'],
  [
    'metric',
    'subjectText',
    'comparator',
    'value',
    'valueMax',
    'unit',
    'canonicalValue',
    'canonicalUnit',
  ],
]

/**
 * What several sources say of one entity, as the properties of its node: the entity's own
 * descriptions before those of things that are the same, confirmed before proposed, the earliest
 * issued first, then by source key. The first that says something of a facet is heard; other names
 * become aliases. The order in which sources were loaded makes no difference.
 */
export function foldDescriptions(
  id: EntityId,
  described: readonly Described[],
  formerIds: readonly EntityId[],
): Record<string, Facet> {
  const facets = described
    .toSorted((a, b) => compareKeys(precedence(id, a), precedence(id, b)))
    .map(({ record }) => record.facets)
  const folded: Record<string, Facet> = {}
  for (const given of facets)
    for (const [key, value] of Object.entries(given))
      if (!GROUPS.some((group) => group.includes(key))) folded[key] ??= value
  for (const group of GROUPS) {
    const giver = facets.find((given) => given[group[0]!] != null)
    if (giver) for (const key of group) folded[key] = giver[key] ?? null
  }
  const name = folded['name'] as string
  const aliases = [...new Set(facets.flatMap(namesOf))].filter((other) => other !== name)
  const { sortName, searchText, pinyin, initials } = searchKeys(name, aliases)
  return {
    ...folded,
    id,
    kind: kindOfId(id)!,
    aliases,
    formerIds,
    generic: folded['generic'] === true,
    status: bestStatus(facets),
    position: facets.map((given) => String(given['position'] ?? '')).sort(compareCodePoints)[0]!,
    sortName,
    searchText,
    pinyin,
    initials,
  }
}

const precedence = (id: EntityId, { record, issuedOn }: Described): (string | number)[] => [
  record.entity === id ? 0 : 1,
  CLAIM_STATUSES.indexOf(record.facets['status'] as ClaimStatus),
  issuedOn ?? '9999-12-31',
  record.source,
  record.entity,
]

const namesOf = (facets: Readonly<Record<string, Facet>>): string[] => [
  facets['name'] as string,
  ...((facets['aliases'] ?? []) as string[]),
]

const bestStatus = (facets: readonly Readonly<Record<string, Facet>>[]): ClaimStatus =>
  CLAIM_STATUSES.find((status) => facets.some((given) => given['status'] === status))!
