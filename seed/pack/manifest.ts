import { z } from 'zod'
import { faultList, BundleRefused, type FaultList } from '../fault.ts'

/**
 * The pack manifest: how the columns of tables map to kinds, relations and their properties, with
 * headers in the manner of neo4j-admin import. docs/pack-format.md tells of each field.
 */

/** Letters, digits and hyphens: keys name folders and stand in ids. */
const key = z.string().regex(/^[a-z0-9][a-z0-9-]{0,63}$/, {
  error: 'has to be lower-case letters, digits and hyphens, at most 64',
})
const text = z.string().min(1).max(4000)
const fileName = text.regex(/^[^/\\]+\.csv$/i, { error: 'names a CSV file in the folder itself' })

/** CSV column → header. */
const columns = z.record(text, text)

const nodesSchema = z.object({
  file: fileName,
  /** A label of the table of kinds. */
  nodes: text,
  columns,
  onConflict: z.enum(['first', 'reject']).default('first'),
})

const relationsSchema = z.object({
  file: fileName,
  relations: text,
  columns,
  onDangling: z.enum(['skip', 'refuse']).default('skip'),
  onConflict: z.enum(['first', 'reject']).default('first'),
})

/** An id space whose entities another pack makes, or policy texts name. */
const spaceSchema = z.union([
  z.object({ dataset: key, kind: text, space: text }),
  z.object({ policy: text }),
])

const manifestSchema = z.object({
  format: z.literal('policy-pack/1'),
  key,
  title: text,
  dataset: key,
  issuedOn: z.iso.date().nullish(),
  url: text.nullish(),
  note: text.nullish(),
  spaces: z.record(text, spaceSchema).nullish(),
  files: z.array(z.union([nodesSchema, relationsSchema])).min(1),
})

export type Manifest = z.infer<typeof manifestSchema>
export type NodesFile = z.infer<typeof nodesSchema>
export type RelationsFile = z.infer<typeof relationsSchema>
export type OuterSpace = z.infer<typeof spaceSchema>

/**
 * Reads a manifest; `file` only names it in faults.
 * @throws BundleRefused with all that is wrong with its form
 */
export function parseManifest(json: string, file: string): Manifest {
  const list = faultList(file)
  const raw = parseJson(json, list)
  if (list.faults.length > 0) throw new BundleRefused(list.faults)
  const parsed = manifestSchema.safeParse(raw)
  if (parsed.success) return parsed.data
  for (const issue of parsed.error.issues) list.add(...placeOf(raw, issue))
  throw new BundleRefused(list.faults)
}

function parseJson(json: string, list: FaultList): unknown {
  try {
    return JSON.parse(json.replace(/^\uFEFF/, ''))
  } catch (error) {
    list.add('JSON', `${(error as Error).message.replace(/\s+/g, ' ')}; mend the syntax there`)
    return null
  }
}

/** The item as a reader of the manifest would call it, and what is wrong with it. */
function placeOf(raw: unknown, issue: z.core.$ZodIssue): [string, string] {
  const [section, index, ...field] = issue.path
  if (section === 'files' && typeof index === 'number') {
    const files = (raw as { files: readonly unknown[] }).files
    const given = files[index] as { file?: unknown; nodes?: unknown } | null
    const name = typeof given?.file === 'string' ? given.file : `file ${index + 1}`
    if (issue.code !== 'invalid_union') return [name, said(field, issue.message)]
    const fits = issue.errors[given !== null && Object.hasOwn(Object(given), 'nodes') ? 0 : 1]
    const first = fits?.[0]
    return [name, said([...field, ...(first?.path ?? [])], first?.message ?? 'is no file')]
  }
  return [
    section === undefined ? 'manifest' : String(section),
    said(issue.path.slice(1), issue.message),
  ]
}

const said = (field: readonly PropertyKey[], message: string): string => {
  const words = message.replace(
    /^Invalid input: expected (.*), received undefined$/,
    'is missing: $1',
  )
  return field.length === 0 ? words : `${field.map(String).join('.')}: ${words}`
}
