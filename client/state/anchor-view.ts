import { formatWeights, parseWeights, PLAIN_WEIGHTS } from './anchor-weights.ts'
import type { ShownWeights } from './anchor-weights.ts'

/** What of the ranked companies is shown, and how they are weighed: all of it stands in the address. */
export interface AnchorView {
  /** Ids of industries; none for all. */
  readonly industries: readonly string[]
  /** Only industries and companies that this document names. */
  readonly document: string | null
  /** Only industries that a text ties to this park. */
  readonly park: string | null
  /** Only companies that are local to this place. */
  readonly place: string | null
  readonly weights: ShownWeights
  /** Whether the parts of each score are shown. */
  readonly parts: boolean
  /** The row that is open. */
  readonly open: OpenRow | null
  /** Rows by id of the industry, where more than the first are shown. */
  readonly rows: Readonly<Record<string, number>>
}

export interface OpenRow {
  readonly industry: string
  readonly firm: string
}

/** So many rows of an industry come with each step, and at first where it stands alone. */
export const ROW_STEP = 20
const MOST_ROWS = 2_000
const MOST_INDUSTRIES = 40

export const PLAIN_ANCHORS: AnchorView = {
  industries: [],
  document: null,
  park: null,
  place: null,
  weights: PLAIN_WEIGHTS,
  parts: true,
  open: null,
  rows: {},
}

/** Reads any query; what it doesn't understand it leaves out. */
export function parseAnchors(query: URLSearchParams): AnchorView {
  const [industry, firm, ...more] = (query.get('open') ?? '').split('~')
  return {
    industries: [...new Set(listOf(query.get('ind')))].slice(0, MOST_INDUSTRIES),
    document: query.get('doc') || null,
    park: query.get('park') || null,
    place: query.get('place') || null,
    weights: parseWeights(query.get('w')),
    parts: query.get('parts') !== '0',
    open: industry && firm && more.length === 0 ? { industry, firm } : null,
    rows: parseRows(query.get('rows')),
  }
}

export function formatAnchors(view: AnchorView, query: URLSearchParams): void {
  const { industries, document, park, place, weights, parts, open, rows } = view
  if (industries.length > 0) query.set('ind', industries.join(','))
  if (document !== null) query.set('doc', document)
  if (park !== null) query.set('park', park)
  if (place !== null) query.set('place', place)
  const weighed = formatWeights(weights)
  if (weighed !== '') query.set('w', weighed)
  if (!parts) query.set('parts', '0')
  if (open !== null) query.set('open', `${open.industry}~${open.firm}`)
  const more = Object.entries(rows).filter(([, count]) => count > 0)
  if (more.length > 0) query.set('rows', more.map(([id, count]) => `${id}~${count}`).join(','))
}

const listOf = (text: string | null): string[] => (text ?? '').split(',').filter(Boolean)

function parseRows(text: string | null): Record<string, number> {
  const rows = listOf(text).flatMap((part): [string, number][] => {
    const [, id, count] = /^([^~]+)~(\d{1,4})$/.exec(part) ?? []
    const steps = Math.ceil(Math.min(MOST_ROWS, Number(count)) / ROW_STEP)
    return id !== undefined && steps > 0 ? [[id, steps * ROW_STEP]] : []
  })
  return Object.fromEntries(rows.slice(0, MOST_INDUSTRIES))
}
