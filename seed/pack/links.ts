import type { ClaimId, ClaimStatus } from '../../server/domain/claim.ts'
import type { EntityId } from '../../server/domain/entity.ts'
import type { Kind } from '../../server/domain/kind.ts'
import { RELATION_TYPES, type RelationType } from '../../server/domain/relation.ts'
import type { WriteTransaction } from '../../server/store/port.ts'
import type { Row } from '../../server/store/statements/define.ts'
import { namedSo, packLinks, standing } from '../../server/store/statements/packs.ts'
import { deleteClaims, putClaims, putPackLinks } from '../../server/store/statements/write.ts'
import { stored } from '../placed.ts'
import { claimProperties } from './read-relations.ts'
import type { LinkEnd, PackLink, Properties } from './records.ts'

/*
 * A row that relates what another source names is kept as it is, and is a claim while both its ends
 * stand. Which these are is found anew whenever the graph changes, so that the order of loading
 * makes no difference and a text that is withdrawn and comes back finds its correspondences again.
 */

/** A link with the ends that it has now; null where one is missing. */
export interface ResolvedLink {
  readonly id: ClaimId
  readonly ends: { readonly from: EntityId; readonly to: EntityId } | null
}

const SAID = 'said_'
const endProperties = (prefix: string, end: LinkEnd): Properties =>
  'id' in end
    ? { [`${prefix}Id`]: end.id }
    : { [`${prefix}Kind`]: end.kind, [`${prefix}Name`]: end.name }

/** A link as the properties of its node: what its claim says is told apart by a prefix. */
export const linkProperties = ({ id, type, from, to, properties }: PackLink): Properties =>
  stored({
    id,
    type,
    pack: properties['source'] ?? null,
    ...endProperties('from', from),
    ...endProperties('to', to),
    ...Object.fromEntries(
      Object.entries(properties).map(([key, value]) => [`${SAID}${key}`, value]),
    ),
  })

/** What `linkProperties` gave, without what was found of its ends. */
export const linkJson = ({ wasFrom: _, wasTo: __, ...said }: Row): string =>
  JSON.stringify(stored(said as Properties))

interface StoredLink {
  readonly id: ClaimId
  readonly type: RelationType
  readonly status: ClaimStatus
  readonly from: LinkEnd
  readonly to: LinkEnd
  readonly properties: Properties
  /** Where its claim stands by what was found last. */
  readonly was: { readonly from: EntityId; readonly to: EntityId } | null
  readonly row: Row
}

function linkOf(row: Row): StoredLink {
  const end = (prefix: string): LinkEnd =>
    row[`${prefix}Id`] == null
      ? { kind: row[`${prefix}Kind`] as Kind, name: row[`${prefix}Name`] as string }
      : { id: row[`${prefix}Id`] as EntityId }
  const said = Object.entries(row).filter(([key]) => key.startsWith(SAID))
  const [from, to] = [row['wasFrom'], row['wasTo']] as (EntityId | undefined)[]
  return {
    id: row['id'] as ClaimId,
    type: row['type'] as RelationType,
    status: row[`${SAID}status`] as ClaimStatus,
    from: end('from'),
    to: end('to'),
    properties: Object.fromEntries(
      said.map(([key, value]) => [key.slice(SAID.length), value]),
    ) as Properties,
    was: from === undefined || to === undefined ? null : { from, to },
    row,
  }
}

/** Whether the ends of links stand, and which entities they are. */
export async function findEnds(
  { run }: Pick<WriteTransaction, 'run'>,
  links: readonly Pick<PackLink, 'id' | 'from' | 'to'>[],
): Promise<ResolvedLink[]> {
  const ends = links.flatMap(({ from, to }) => [from, to])
  const names = [...new Set(ends.flatMap((end) => ('name' in end ? end.name : [])))]
  const ids = [...new Set(ends.flatMap((end) => ('id' in end ? end.id : [])))]
  const named = new Map<string, EntityId | null>()
  for (const { id, kind, name } of names.length > 0 ? await run(namedSo, { names }) : []) {
    const key = `${kind} ${name}`
    // A name that several bear names none of them.
    named.set(key, named.has(key) && named.get(key) !== id ? null : id)
  }
  const there = new Set((ids.length > 0 ? await run(standing, { ids }) : []).map(({ id }) => id))
  const find = (end: LinkEnd): EntityId | null =>
    'id' in end
      ? there.has(end.id)
        ? end.id
        : null
      : (named.get(`${end.kind} ${end.name}`) ?? null)
  return links.map(({ id, from, to }) => {
    const [start, end] = [find(from), find(to)]
    return { id, ends: start === null || end === null ? null : { from: start, to: end } }
  })
}

/** Has the claims of all links stand exactly where both ends do. */
export async function settleLinks(tx: WriteTransaction): Promise<void> {
  const links = (await tx.run(packLinks, {})).map(linkOf)
  if (links.length === 0) return
  const found = new Map((await findEnds(tx, links)).map(({ id, ends }) => [id, ends]))
  const moved = links.filter(({ id, was }) => {
    const is = found.get(id) ?? null
    return was !== null && (is === null || is.from !== was.from || is.to !== was.to)
  })
  const gone = moved.map(({ id, was }) => ({ id, ...was! }))
  if (gone.length > 0) await tx.run(deleteClaims, { rows: gone })
  for (const type of RELATION_TYPES) {
    const rows = links.flatMap((link) => {
      const ends = found.get(link.id) ?? null
      if (link.type !== type || ends === null) return []
      const { from, to } = ends
      return [
        { id: link.id, from, to, properties: claimProperties(link.properties, type, from, to) },
      ]
    })
    if (rows.length > 0) await tx.run(putClaims[type], { rows })
  }
  const changed = links.flatMap(({ id, row, was }) => {
    const ends = found.get(id) ?? null
    if (ends?.from === was?.from && ends?.to === was?.to) return []
    const { wasFrom: _, wasTo: __, ...rest } = row
    const properties = { ...rest, wasFrom: ends?.from ?? null, wasTo: ends?.to ?? null }
    return [{ id, properties: stored(properties as Properties) }]
  })
  if (changed.length > 0) await tx.run(putPackLinks, { rows: changed })
}

/** Ends the claims of links that go. */
export async function endLinks(tx: WriteTransaction, ids: ReadonlySet<string>): Promise<void> {
  const links = (await tx.run(packLinks, {})).map(linkOf).filter(({ id }) => ids.has(id))
  const gone = links.flatMap(({ id, was }) => (was === null ? [] : [{ id, ...was }]))
  if (gone.length > 0) await tx.run(deleteClaims, { rows: gone })
}
