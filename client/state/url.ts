import { formatAnchors, parseAnchors } from './anchor-view.ts'
import type { AnchorView } from './anchor-view.ts'
import { formatChain, parseChain } from './chain-view.ts'
import type { ChainView } from './chain-view.ts'

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
  /** Only goals whose year is over. */
  readonly past: boolean
  /** How binding, or the governing word as written; null for any. */
  readonly force: string | null
  /** Region of a document that sets it; null for any. */
  readonly region: string | null
  readonly order: (typeof GOAL_ORDERS)[number]
}

export const MARKS = ['all', 'goals', 'off'] as const

export type Route =
  | { readonly page: 'home' }
  | { readonly page: 'trace'; readonly id: string | null; readonly trace: TraceView }
  | { readonly page: 'chain'; readonly id: string | null; readonly chain: ChainView }
  | { readonly page: 'anchors'; readonly view: AnchorView }
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

export const PLAIN_LIST: GoalListView = {
  kind: 'measured',
  missing: [],
  past: false,
  force: null,
  region: null,
  order: 'text',
}
export const PLAIN_TRACE: TraceView = {
  inherited: true,
  cooperators: true,
  view: 'both',
  selected: null,
  list: PLAIN_LIST,
}

const oneOf = <const T extends string>(all: readonly T[], value: string | null, plain: T): T =>
  all.find((one) => one === value) ?? plain

export type PageName = Exclude<Route['page'], 'missing'>
export type RouteOf<Page extends Route['page']> = Extract<Route, { readonly page: Page }>

/** How a page stands in the address; `:id` is there, `:id?` may be. */
interface PageAddress<R extends Route> {
  readonly path: string
  /** What a matching address asks for, null where it is none of this page. */
  read(id: string | null, query: URLSearchParams, hash: string): R | null
  /** Puts what is not as usual into the query, and gives the fragment. */
  write?(route: R, query: URLSearchParams): string | void
}

const PAGES: { readonly [Page in PageName]: PageAddress<RouteOf<Page>> } = {
  home: { path: '/', read: () => ({ page: 'home' }) },
  trace: {
    path: '/trace/:id?',
    read: (id, query) => ({ page: 'trace', id, trace: parseTrace(query) }),
    write: ({ trace }, query) => formatTrace(trace, query),
  },
  chain: {
    path: '/chain/:id?',
    read: (id, query) => ({ page: 'chain', id, chain: parseChain(query) }),
    write: ({ chain }, query) => formatChain(chain, query),
  },
  anchors: {
    path: '/anchors',
    read: (_, query) => ({ page: 'anchors', view: parseAnchors(query) }),
    write: ({ view }, query) => formatAnchors(view, query),
  },
  documents: { path: '/docs', read: () => ({ page: 'documents' }) },
  reader: {
    path: '/docs/:id',
    read: (id, query, hash) =>
      id === null
        ? null
        : {
            page: 'reader',
            id,
            range: parseRange(hash),
            marks: oneOf(MARKS, query.get('marks'), 'all'),
          },
    write: ({ range, marks }, query) => {
      if (marks !== 'all') query.set('marks', marks)
      return range ? `#s=${range[0]}-${range[1]}` : ''
    },
  },
  entity: { path: '/entity/:id', read: (id) => (id === null ? null : { page: 'entity', id }) },
}

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
  const [name = '', raw, ...more] = path.split('/').filter(Boolean)
  const id = raw === undefined ? null : decode(raw)
  for (const page of Object.values(PAGES)) {
    const [own = '', place] = page.path.split('/').filter(Boolean)
    const fits = own === name && (id === null ? place !== ':id' : place !== undefined)
    const route = fits && more.length === 0 ? page.read(id, query, hash) : null
    if (route) return route
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
      past: query.get('due') === 'past',
      force: query.get('force') || null,
      region: query.get('region') || null,
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

/** A page as it is first shown, where it needs no id. */
export const startOf = (page: PageName): Route =>
  parseAddress(PAGES[page].path.replace('/:id?', '')).route

/** The shortest address of a place: what is as usual does not stand in it. */
export function formatAddress({ route, lang }: Address): string {
  const query = new URLSearchParams()
  const [path, hash] = route.page === 'missing' ? [route.path, ''] : formatPage(route, query)
  if (lang !== null) query.set('lang', lang)
  const search = query.toString()
  return path + (search && `?${search}`) + hash
}

function formatPage(
  route: Exclude<Route, { page: 'missing' }>,
  query: URLSearchParams,
): [path: string, hash: string] {
  const page = PAGES[route.page] as PageAddress<Route>
  const id = 'id' in route ? route.id : null
  const path = page.path.replace(/\/:id\??/, id === null ? '' : `/${encodeURIComponent(id)}`)
  return [path, page.write?.(route, query) ?? '']
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
  if (list.past) query.set('due', 'past')
  if (list.force !== null) query.set('force', list.force)
  if (list.region !== null) query.set('region', list.region)
  if (list.order !== PLAIN_LIST.order) query.set('sort', list.order)
}
