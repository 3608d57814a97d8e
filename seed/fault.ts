/** What is wrong with a bundle, in words that name the place and the mend. */
export interface Fault {
  readonly file: string
  /** entity e4 “华天电子集团”; relation e1 LEADS e2; passage 3. */
  readonly item: string
  readonly reason: string
}

export const faultLine = ({ file, item, reason }: Fault): string => `${file}: ${item}: ${reason}`

/** A bundle, or several, refused as a whole; the message has one line per fault. */
export class BundleRefused extends Error {
  readonly faults: readonly Fault[]
  constructor(faults: readonly Fault[]) {
    super(faults.map(faultLine).join('\n'))
    this.name = 'BundleRefused'
    this.faults = faults
  }
}

/** Collects the faults of one file, so that all of them are told at once. */
export interface FaultList {
  readonly faults: readonly Fault[]
  add(item: string, reason: string): void
}

export function faultList(file: string): FaultList {
  const faults: Fault[] = []
  return { faults, add: (item, reason) => void faults.push({ file, item, reason }) }
}

interface Sections {
  readonly [section: string]: unknown
}

/** The item of a bundle at a path, as a reader of the file would call it, and the field in it. */
export function itemAt(bundle: unknown, path: readonly PropertyKey[]): [string, string] {
  const [section, index, ...field] = path
  if (typeof index !== 'number')
    return [section === undefined ? 'bundle' : String(section), path.slice(1).map(String).join('.')]
  const list = (bundle as Sections | null)?.[String(section)]
  const item = Array.isArray(list) ? (list[index] as Sections | null) : null
  return [itemName(String(section), index, item ?? {}), field.map(String).join('.')]
}

const SINGULAR: Readonly<Record<string, string>> = {
  documents: 'document',
  passages: 'passage',
  entities: 'entity',
  targets: 'target',
  relations: 'relation',
  decisions: 'decision',
}

function itemName(section: string, index: number, item: Sections): string {
  const kind = SINGULAR[section] ?? section
  if (section === 'relations') return relationItem(item)
  if (section === 'passages') return passageItem(index, item)
  const name = typeof item['name'] === 'string' ? ` “${item['name']}”` : ''
  return typeof item['key'] === 'string' ? `${kind} ${item['key']}${name}` : `${kind} ${index + 1}`
}

export const entityItem = ({ key, name }: { key: string; name: string }): string =>
  `entity ${key} “${name}”`
export const targetItem = ({ key }: { key: string }): string => `target ${key}`
export const relationItem = (item: { from?: unknown; type?: unknown; to?: unknown }): string =>
  `relation ${String(item.from)} ${String(item.type)} ${String(item.to)}`
export const passageItem = (index: number, item: { number?: unknown }): string =>
  `passage ${index + 1}${item.number ? ` (${String(item.number)})` : ''}`
