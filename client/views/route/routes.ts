import type { ComponentType } from 'react'
import type { PageName, Route, RouteOf } from '../../state/url.ts'
import { HomePage } from '../home/home-page.tsx'

type Page<Name extends PageName> = ComponentType<{ readonly route: RouteOf<Name> }>

/** A page: its address is declared in state/url.ts, all else here. */
interface RouteEntry<Name extends PageName> {
  readonly page: Name
  /** Key of its name: in the navigation, and of the window until the page has a better one. */
  readonly name:
    'app.name' | 'nav.trace' | 'nav.chain' | 'nav.anchors' | 'nav.documents' | 'entity.relations'
  /** Its own link in the navigation, or the page under whose link it stands. */
  readonly nav: 'link' | PageName | null
  /** Whether it fills the window with panes that scroll by themselves. */
  readonly panes: boolean
  /** The page itself where every reader needs it at once, else what fetches its code. */
  readonly load: Page<Name> | { readonly code: () => Promise<Page<Name>> }
}

export type AnyRouteEntry = { [Name in PageName]: RouteEntry<Name> }[PageName]

/** All pages, in the order of the navigation. Adding one is adding an entry, and its address. */
export const ROUTES: readonly AnyRouteEntry[] = [
  {
    page: 'home',
    name: 'app.name',
    nav: null,
    panes: false,
    load: HomePage,
  },
  {
    page: 'trace',
    name: 'nav.trace',
    nav: 'link',
    panes: true,
    load: { code: async () => (await import('../trace/trace-page.tsx')).TracePage },
  },
  {
    page: 'chain',
    name: 'nav.chain',
    nav: 'link',
    panes: false,
    load: { code: async () => (await import('../chain/chain-page.tsx')).ChainPage },
  },
  {
    page: 'anchors',
    name: 'nav.anchors',
    nav: 'link',
    panes: true,
    load: { code: async () => (await import('../anchors/anchors-page.tsx')).AnchorsPage },
  },
  {
    page: 'documents',
    name: 'nav.documents',
    nav: 'link',
    panes: false,
    load: { code: async () => (await import('../documents/documents-page.tsx')).DocumentsPage },
  },
  {
    page: 'reader',
    name: 'nav.documents',
    nav: 'documents',
    panes: true,
    load: { code: async () => (await import('../reader/reader-page.tsx')).ReaderPage },
  },
  {
    page: 'entity',
    name: 'entity.relations',
    nav: 'trace',
    panes: false,
    load: { code: async () => (await import('../entity/entity-page.tsx')).EntityPage },
  },
]

/** The entry of a page; undefined for an address that no page has. */
export const entryOf = (page: Route['page']): AnyRouteEntry | undefined =>
  ROUTES.find((entry) => entry.page === page)
