import { kindOfLabel, KINDS, type Kind } from '../../server/domain/kind.ts'
import { RELATIONS, RELATION_TYPES, type RelationType } from '../../server/domain/relation.ts'
import type { FaultList } from '../fault.ts'
import { nodeHeader, relationHeader, type NodeHeader, type RelationHeader } from './header.ts'
import type { Manifest, NodesFile, RelationsFile } from './manifest.ts'
import { datasetSpace, ownSpace, policySpace, type OwnSpace, type Space } from './spaces.ts'

/** Tables name things; what texts alone can say of them stands in bundles. */
const KINDS_OF_TEXTS: readonly Kind[] = ['DOCUMENT', 'STRATEGY', 'GOAL', 'TASK']

export interface FilePlan<H> {
  readonly headers: Readonly<Record<string, H>>
}
export interface NodesFilePlan extends FilePlan<NodeHeader> {
  readonly given: NodesFile
  readonly kind: Kind
}
export interface RelationsFilePlan extends FilePlan<RelationHeader> {
  readonly given: RelationsFile
  readonly type: RelationType
  readonly start: Space
  readonly end: Space
}

export interface PackPlan {
  readonly manifest: Manifest
  readonly nodes: readonly NodesFilePlan[]
  readonly relations: readonly RelationsFilePlan[]
  spaceOf(name: string): OwnSpace
}

/** What a manifest asks for, file by file. Notes what doesn't fit together as faults. */
export function packPlan(manifest: Manifest, list: FaultList): PackPlan {
  const own = new Map<string, OwnSpace>()
  const outer = outerSpaces(manifest, list)
  const nodes = manifest.files.flatMap((given) => {
    if (!('nodes' in given)) return []
    const kind = kindOf(given.nodes, given.file, list)
    const headers = headersOf(given.file, given.columns, nodeHeader, list)
    if (kind === null) return []
    checkNodeColumns(given.file, Object.values(headers), list)
    for (const header of Object.values(headers)) {
      if (header.role !== 'id') continue
      const { space } = header
      const other = own.get(space)
      if (outer.has(space))
        list.add(given.file, `the space ${space} is one of \`spaces\`; rename one`)
      if (other !== undefined && other.kind !== kind)
        list.add(
          given.file,
          `the space ${space} holds ${KINDS[other.kind].label} already; rename it`,
        )
      if (other === undefined) own.set(space, ownSpace(kind))
    }
    return [{ given, kind, headers }]
  })
  const find = (name: string): Space | undefined => own.get(name) ?? outer.get(name)
  const relations = manifest.files.flatMap((given) => {
    if ('nodes' in given) return []
    const headers = headersOf(given.file, given.columns, relationHeader, list)
    const plan = relationPlan(given, headers, find, list)
    return plan === null ? [] : [plan]
  })
  return { manifest, nodes, relations, spaceOf: (name) => own.get(name)! }
}

function outerSpaces({ spaces }: Manifest, list: FaultList): Map<string, Space> {
  const found = new Map<string, Space>()
  for (const [name, given] of Object.entries(spaces ?? {})) {
    const kind = kindOf('policy' in given ? given.policy : given.kind, `space ${name}`, list)
    if (kind === null) continue
    found.set(
      name,
      'policy' in given ? policySpace(kind) : datasetSpace(kind, given.dataset, given.space),
    )
  }
  return found
}

function kindOf(label: string, item: string, list: FaultList): Kind | null {
  const kind = kindOfLabel(label)
  if (kind !== undefined && !KINDS_OF_TEXTS.includes(kind)) return kind
  const known = Object.keys(KINDS)
    .map((name) => name as Kind)
    .filter((name) => !KINDS_OF_TEXTS.includes(name))
    .map((name) => KINDS[name].label)
  list.add(item, `${label} is no kind of things that tables name: ${known.join(', ')}`)
  return null
}

function headersOf<H>(
  file: string,
  columns: Readonly<Record<string, string>>,
  read: (header: string) => H | { readonly fault: string },
  list: FaultList,
): Readonly<Record<string, H>> {
  const found = Object.entries(columns).flatMap(([column, header]) => {
    const got = read(header)
    if (typeof got === 'object' && got !== null && 'fault' in got) {
      list.add(file, `column ${column}: ${got.fault}`)
      return []
    }
    return [[column, got as H] as const]
  })
  return Object.fromEntries(found)
}

function checkNodeColumns(file: string, headers: readonly NodeHeader[], list: FaultList): void {
  if (!headers.some(({ role }) => role === 'id'))
    list.add(file, 'no column holds ids; map one to NAME:ID(SPACE)')
  const names = headers.filter(
    (header) => header.role === 'name' || (header.role === 'id' && header.property === 'name'),
  )
  if (names.length !== 1)
    list.add(file, `${names.length} columns hold names; map exactly one to name, or name:ID(SPACE)`)
}

function relationPlan(
  given: RelationsFile,
  headers: Readonly<Record<string, RelationHeader>>,
  find: (name: string) => Space | undefined,
  list: FaultList,
): RelationsFilePlan | null {
  const type = RELATION_TYPES.find((known) => known === given.relations)
  if (type === undefined) {
    list.add(given.file, `there is no relation type ${given.relations}; the glossary has them all`)
    return null
  }
  const side = (role: 'start' | 'end'): Space | null => {
    const named = Object.values(headers).flatMap((header) => (header.role === role ? header : []))
    const mark = role === 'start' ? ':START_ID' : ':END_ID'
    if (named.length !== 1) {
      list.add(given.file, `${named.length} columns are ${mark}(SPACE); map exactly one`)
      return null
    }
    const { space: name } = named[0] as { readonly space: string }
    const space = find(name)
    if (space === undefined) {
      list.add(given.file, `no file has ids of the space ${name}, and \`spaces\` doesn't name it`)
      return null
    }
    const kinds: readonly Kind[] = RELATIONS[type][role === 'start' ? 'from' : 'to']
    if (kinds.includes(space.kind)) return space
    const labels = kinds.map((kind) => KINDS[kind].label).join(', ')
    list.add(given.file, `${type} has a ${role} of ${labels}, not of ${KINDS[space.kind].label}`)
    return null
  }
  const [start, end] = [side('start'), side('end')]
  return start === null || end === null ? null : { given, type, headers, start, end }
}
