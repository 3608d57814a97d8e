/**
 * The fields of a file that its schema doesn't know and so left out, as paths with their number:
 * `targets[].year_text (20)`. In order of their first appearance.
 */
export function unknownFields(raw: unknown, known: unknown): string[] {
  const found = new Map<string, number>()
  collect(raw, known, '', found)
  return [...found].map(([path, count]) => (count > 1 ? `${path} (${count})` : path))
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
    else found.set(at, (found.get(at) ?? 0) + 1)
  }
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
