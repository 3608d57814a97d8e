import type { EntityId } from '../../server/domain/entity.ts'
import type { Kind } from '../../server/domain/kind.ts'
import type { Facet } from '../../server/domain/records.ts'
import { searchKeys } from '../../server/domain/search-keys.ts'
import { cellValue } from './cells.ts'
import type { NodeHeader } from './header.ts'
import type { PackEntity } from './records.ts'
import type { RowLog } from './row-notes.ts'
import { rowEntityId, type OwnSpace } from './spaces.ts'
import type { TableRow } from './read-table.ts'
import { stored } from '../placed.ts'

/** A file of nodes, with the header of each column. */
export interface NodesPlan {
  readonly pack: string
  readonly dataset: string
  readonly file: string
  readonly kind: Kind
  readonly headers: readonly NodeHeader[]
  readonly onConflict: 'first' | 'reject'
}

type IdHeader = Extract<NodeHeader, { role: 'id' }>

/** What a row says of an entity; rows of one code that say the same are one. */
interface Said {
  readonly row: TableRow
  readonly code: string
  readonly name: string
  readonly aliases: readonly string[]
  readonly facets: Readonly<Record<string, Facet>>
}

/**
 * The entities that the rows of a table name, by the first of its id columns; further id columns
 * lead to the same entities. Notes the rows that are left out.
 */
export function readNodes(
  plan: NodesPlan,
  rows: readonly TableRow[],
  spaceOf: (name: string) => OwnSpace,
  log: RowLog,
): PackEntity[] {
  const ids = plan.headers.flatMap((header, at) => (header.role === 'id' ? [{ header, at }] : []))
  const [first] = ids as [{ header: IdHeader; at: number }]
  const taken = new Map<string, Said>()
  const rejected = new Set<string>()
  for (const row of rows) {
    const said = readRow(plan, row, first.at, log)
    if (said === null) continue
    const other = taken.get(said.code)
    if (other === undefined && !rejected.has(said.code)) {
      taken.set(said.code, said)
      log.take()
      continue
    }
    if (other !== undefined && saysSame(other, said)) {
      log.leave(row.line, 'repeated', `says the same of ${said.code} as line ${other.row.line}`)
      continue
    }
    const place = other === undefined ? 'other rows' : `line ${other.row.line}`
    log.leave(
      row.line,
      'conflict',
      `differs from ${place} on ${said.code}: ${difference(other, said)}`,
    )
    if (plan.onConflict === 'reject' && other !== undefined) {
      taken.delete(said.code)
      rejected.add(said.code)
      log.untake(other.row.line, 'conflict', `differs from line ${row.line} on ${said.code}`)
    }
  }
  return [...taken.values()].map((said) => {
    const id = rowEntityId(plan.kind, plan.dataset, first.header.space, said.code)
    for (const { header, at } of ids) {
      const code = said.row.cells[at]!
      if (code !== '') spaceOf(header.space).add(code, id)
    }
    return entityOf(plan, said, id)
  })
}

function readRow(plan: NodesPlan, row: TableRow, idAt: number, log: RowLog): Said | null {
  const code = row.cells[idAt]!
  if (code.trim() === '') return left(log, row, 'has no id')
  let name = ''
  const aliases: string[] = []
  const facets: Record<string, Facet> = {}
  for (const [at, header] of plan.headers.entries()) {
    const cell = row.cells[at]!
    if (header.role === 'name' || (header.role === 'id' && header.property === 'name')) name = cell
    else if (header.role === 'alias') aliases.push(cell)
    else if (header.role === 'property') {
      const read = cellValue(cell, header.type)
      if ('fault' in read) return left(log, row, `${header.property}: ${read.fault}`)
      facets[header.property] = read.value
    }
  }
  if (name.trim() === '') return left(log, row, 'has no name')
  return { row, code, name, aliases: aliases.filter((alias) => alias.trim() !== ''), facets }
}

function left(log: RowLog, { line }: TableRow, reason: string): null {
  log.leave(line, 'invalid', reason)
  return null
}

const words = ({ name, aliases, facets }: Said): string => JSON.stringify([name, aliases, facets])

const saysSame = (a: Said, b: Said): boolean => words(a) === words(b)

function difference(a: Said | undefined, b: Said): string {
  if (a === undefined) return b.name
  const cells = b.row.cells.filter((cell, at) => cell !== a.row.cells[at])
  return `“${cells.join('”, “')}” and not “${a.row.cells.filter((cell, at) => cell !== b.row.cells[at]).join('”, “')}”`
}

/** Orders rows of data sets after all texts. */
const AFTER_TEXTS = '9999-12-31'

function entityOf(plan: NodesPlan, said: Said, id: EntityId): PackEntity {
  const { pack, dataset, file, kind } = plan
  const { name, code, row } = said
  const aliases = [...new Set(said.aliases)].filter((alias) => alias !== name)
  const properties = {
    ...said.facets,
    ...{ id, kind, name, aliases, formerIds: [], generic: false, status: 'CONFIRMED' },
    ...{ pack, dataset, file, row: row.row, code },
    position: `${AFTER_TEXTS}|${pack}|${file}|${String(row.row).padStart(9, '0')}`,
    ...searchKeys(name, aliases),
  }
  return { id, kind, properties: stored(properties) }
}
