import type { Bundle } from './bundle.ts'

/** Fields of entities that only things of one kind have. */
const OWN_FIELDS: Readonly<Record<string, string>> = {
  number: 'Task',
  heading: 'Task',
  period: 'Goal',
  raw: 'Goal',
  targetYear: 'Goal',
  periodStart: 'Goal',
  modality: 'Goal',
  binding: 'Goal',
  condition: 'Goal',
}

/** The fields that stand on things of a kind that has none such, and so say nothing. */
export function misplacedFields({ entities }: Bundle): string[] {
  const found = new Map<string, number>()
  for (const entity of entities)
    for (const [key, value] of Object.entries(entity)) {
      const owner = OWN_FIELDS[key]
      if (owner === undefined || owner === entity.kind || value == null) continue
      const article = /^[AEIO]/.test(entity.kind) ? 'an' : 'a'
      count(found, `entities[].${key} of ${article} ${entity.kind}`)
    }
  return told(found)
}

const count = (found: Map<string, number>, path: string): void =>
  void found.set(path, (found.get(path) ?? 0) + 1)

const told = (found: ReadonlyMap<string, number>): string[] =>
  [...found].map(([path, times]) => (times > 1 ? `${path} (${times})` : path))

/**
 * The fields of a file that its schema doesn't know and so left out, as paths with their number:
 * `targets[].year_text (20)`. In order of their first appearance.
 */
export function unknownFields(raw: unknown, known: unknown): string[] {
  const found = new Map<string, number>()
  collect(raw, known, '', found)
  return told(found)
}

function collect(raw: unknown, known: unknown, path: string, found: Map<string, number>): void {
  if (Array.isArray(raw) && Array.isArray(known)) {
    raw.forEach((item, i) => collect(item, known[i], `${path}[]`, found))
    return
  }
  if (!isRecord(raw) || !isRecord(known)) return
  for (const [key, value] of Object.entries(raw)) {
    const at = path === '' ? key : `${path}.${key}`
    if (Object.hasOwn(known, key)) collect(value, known[key], at, found)
    else count(found, at)
  }
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
