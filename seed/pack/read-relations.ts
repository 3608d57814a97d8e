import type { ClaimId, ClaimStatus } from '../../server/domain/claim.ts'
import type { EntityId } from '../../server/domain/entity.ts'
import { contentId, relationId } from '../../server/domain/ids.ts'
import type { Facet } from '../../server/domain/records.ts'
import type { RelationType } from '../../server/domain/relation.ts'
import { stored } from '../placed.ts'
import { fieldValue } from './cells.ts'
import type { RelationHeader } from './header.ts'
import type { LinkEnd, PackClaim, PackLink } from './records.ts'
import type { RowLog } from './row-notes.ts'
import type { Space } from './spaces.ts'
import type { TableRow } from './read-table.ts'

/** A file of relations, with the header of each column. */
export interface RelationsPlan {
  readonly pack: string
  readonly dataset: string
  readonly file: string
  readonly type: RelationType
  readonly headers: readonly RelationHeader[]
  readonly start: Space
  readonly end: Space
  readonly onDangling: 'skip' | 'refuse'
  readonly onConflict: 'first' | 'reject'
}

export interface RelationsRead {
  readonly claims: PackClaim[]
  readonly links: PackLink[]
  /** Lines that leave an end open in a file that refuses such. */
  readonly refused: { readonly line: number; readonly reason: string }[]
}

interface Said {
  readonly row: TableRow
  readonly ends: readonly [string, string]
  readonly facts: Readonly<Record<string, Facet>>
}

/** The claims that the rows of a table make, known by their ends. Notes the rows that are left out. */
export function readRelations(
  plan: RelationsPlan,
  rows: readonly TableRow[],
  log: RowLog,
): RelationsRead {
  const startAt = plan.headers.findIndex(({ role }) => role === 'start')
  const endAt = plan.headers.findIndex(({ role }) => role === 'end')
  const refused: RelationsRead['refused'] = []
  const taken = new Map<string, Said & { readonly from: LinkEnd; readonly to: LinkEnd }>()
  const rejected = new Set<string>()
  for (const row of rows) {
    const facts = readFacts(plan, row, log)
    if (facts === null) continue
    const ends = [row.cells[startAt]!, row.cells[endAt]!] as const
    const [from, to] = [plan.start.find(ends[0]), plan.end.find(ends[1])]
    if (from === null || to === null) {
      const open = [
        ...(from === null ? [`“${ends[0]}” (start)`] : []),
        ...(to === null ? [`“${ends[1]}” (end)`] : []),
      ]
      const reason = `names what no row does: ${open.join(', ')}`
      log.leave(row.line, 'dangling', reason)
      if (plan.onDangling === 'refuse') refused.push({ line: row.line, reason })
      continue
    }
    if ('id' in from && 'id' in to && from.id === to.id) {
      log.leave(row.line, 'loop', `relates “${ends[0]}” to itself`)
      continue
    }
    const key = `${ends[0].length} ${ends[0]} ${ends[1]}`
    const other = taken.get(key)
    if (other === undefined && !rejected.has(key)) {
      taken.set(key, { row, ends, facts, from, to })
      log.take()
    } else if (other !== undefined && JSON.stringify(other.facts) === JSON.stringify(facts))
      log.leave(row.line, 'repeated', `says the same as line ${other.row.line}`)
    else {
      log.leave(
        row.line,
        'conflict',
        `says another thing of ${ends.join(', ')} than ${other === undefined ? 'other rows' : `line ${other.row.line}`}`,
      )
      if (plan.onConflict === 'reject' && other !== undefined) {
        taken.delete(key)
        rejected.add(key)
        log.untake(
          other.row.line,
          'conflict',
          `says another thing of ${ends.join(', ')} than line ${row.line}`,
        )
      }
    }
  }
  const claims: PackClaim[] = []
  const links: PackLink[] = []
  for (const { row, ends, facts, from, to } of taken.values()) {
    const id = contentId('claim', [plan.type, plan.dataset, plan.file, ...ends]) as ClaimId
    const status = (facts['status'] ?? 'CONFIRMED') as ClaimStatus
    const { pack: source, dataset, file, type } = plan
    const said = {
      ...facts,
      claimId: id,
      status,
      openEnded: false,
      source,
      dataset,
      file,
      row: row.row,
    }
    if (plan.start.own && plan.end.own && 'id' in from && 'id' in to)
      claims.push({
        id,
        type,
        status,
        from: from.id,
        to: to.id,
        properties: claimProperties(said, type, from.id, to.id),
      })
    else links.push({ id, type, status, from, to, properties: stored(said), file, line: row.line })
  }
  return { claims, links, refused }
}

/** The properties of a claim once it is known what it connects. */
export const claimProperties = (
  said: Readonly<Record<string, Facet>>,
  type: RelationType,
  from: EntityId,
  to: EntityId,
): Readonly<Record<string, Facet>> =>
  stored({ ...said, from, to, relation: relationId(type, from, to) })

function readFacts(
  plan: RelationsPlan,
  row: TableRow,
  log: RowLog,
): Readonly<Record<string, Facet>> | null {
  const facts: Record<string, Facet> = {}
  for (const [at, header] of plan.headers.entries()) {
    if (header.role !== 'field') continue
    const read = fieldValue(row.cells[at]!, header.field)
    if ('fault' in read) {
      log.leave(row.line, 'invalid', `${header.field}: ${read.fault}`)
      return null
    }
    facts[header.field] = read.value
  }
  return facts
}
