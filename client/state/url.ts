/** Which parts of a trace are shown, and how: all of it stands in the address. */
export interface TraceView {
  readonly inherited: boolean
  readonly cooperators: boolean
  readonly view: 'both' | 'table' | 'graph'
  /** Id of the element that is selected. */
  readonly selected: string | null
  readonly list: GoalListView
}

export const GOAL_FILTERS = ['all', 'measured', 'words'] as const
export const GAP_FILTERS = ['unit', 'enterprise', 'year'] as const
export const GOAL_ORDERS = ['text', 'value', 'gaps'] as const

export interface GoalListView {
  readonly kind: (typeof GOAL_FILTERS)[number]
  readonly missing: readonly (typeof GAP_FILTERS)[number][]
  readonly order: (typeof GOAL_ORDERS)[number]
}

export const MARKS = ['all', 'goals', 'off'] as const

export type Route =
  | { readonly page: 'home' }
  | { readonly page: 'trace'; readonly id: string | null; readonly trace: TraceView }
  | { readonly page: 'documents' }
  | {
      readonly page: 'reader'
      readonly id: string
      readonly range: readonly [start: number, end: number] | null
      readonly marks: (typeof MARKS)[number]
    }
  | { readonly page: 'entity'; readonly id: string }
  | { readonly page: 'missing'; readonly path: string }

export interface Address {
  readonly route: Route
  /** Null where the reader's own choice holds. */
  readonly lang: 'zh' | 'en' | null
}

export const PLAIN_LIST: GoalListView = { kind: 'measured', missing: [], order: 'text' }
export const PLAIN_TRACE: TraceView = {
  inherited: true,
  cooperators: true,
  view: 'both',
  selected: null,
  list: PLAIN_LIST,
}

const oneOf = <const T extends string>(all: readonly T[], value: string | null, plain: T): T =>
  all.find((one) => one === value) ?? plain

/** Reads any path, query and fragment; what it doesn't understand it leaves out. */
export function parseAddress(path: string, search = '', hash = ''): Address {
  const query = new URLSearchParams(search)
  const lang = query.get('lang')
  return {
    route: parseRoute(path, query, hash),
    lang: lang === 'zh' || lang === 'en' ? lang : null,
  }
}

function parseRoute(path: string, query: URLSearchParams, hash: string): Route {
  const [page = '', raw, ...more] = path.split('/').filter(Boolean)
  const id = raw === undefined ? null : decode(raw)
  if (more.length === 0) {
    if (page === '' && id === null) return { page: 'home' }
    if (page === 'trace') return { page: 'trace', id, trace: parseTrace(query) }
    if (page === 'docs' && id === null) return { page: 'documents' }
    if (page === 'docs' && id !== null)
      return {
        page: 'reader',
        id,
        range: parseRange(hash),
        marks: oneOf(MARKS, query.get('marks'), 'all'),
      }
    if (page === 'entity' && id !== null) return { page: 'entity', id }
  }
  return { page: 'missing', path }
}

function parseTrace(query: URLSearchParams): TraceView {
  const missing = (query.get('missing') ?? '').split(',')
  return {
    inherited: query.get('inh') !== '0',
    cooperators: query.get('coop') !== '0',
    view: oneOf(['both', 'table', 'graph'], query.get('view'), 'both'),
    selected: query.get('sel') || null,
    list: {
      kind: oneOf(GOAL_FILTERS, query.get('goals'), PLAIN_LIST.kind),
      missing: GAP_FILTERS.filter((gap) => missing.includes(gap)),
      order: oneOf(GOAL_ORDERS, query.get('sort'), PLAIN_LIST.order),
    },
  }
}

function parseRange(hash: string): readonly [number, number] | null {
  const [, start, end] = /^#?s=(\d{1,9})-(\d{1,9})$/.exec(hash) ?? []
  const range = [Number(start), Number(end)] as const
  return start !== undefined && range[0] < range[1] ? range : null
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}

/** The shortest address of a place: what is as usual does not stand in it. */
export function formatAddress({ route, lang }: Address): string {
  const query = new URLSearchParams()
  let path = '/'
  let hash = ''
  if (route.page === 'trace') {
    path = route.id === null ? '/trace' : `/trace/${encodeURIComponent(route.id)}`
    formatTrace(route.trace, query)
  } else if (route.page === 'documents') path = '/docs'
  else if (route.page === 'reader') {
    path = `/docs/${encodeURIComponent(route.id)}`
    if (route.marks !== 'all') query.set('marks', route.marks)
    if (route.range) hash = `#s=${route.range[0]}-${route.range[1]}`
  } else if (route.page === 'entity') path = `/entity/${encodeURIComponent(route.id)}`
  else if (route.page === 'missing') path = route.path
  if (lang !== null) query.set('lang', lang)
  const search = query.toString()
  return path + (search && `?${search}`) + hash
}

function formatTrace(
  { inherited, cooperators, view, selected, list }: TraceView,
  query: URLSearchParams,
): void {
  if (!inherited) query.set('inh', '0')
  if (!cooperators) query.set('coop', '0')
  if (view !== 'both') query.set('view', view)
  if (selected !== null) query.set('sel', selected)
  if (list.kind !== PLAIN_LIST.kind) query.set('goals', list.kind)
  if (list.missing.length > 0) query.set('missing', list.missing.join(','))
  if (list.order !== PLAIN_LIST.order) query.set('sort', list.order)
}
