import { useCallback, useEffect, useReducer, useState } from 'react'
import type { ComponentType } from 'react'
import { AskError } from '../../api/ask.ts'
import type { PageName, Route } from '../../state/url.ts'
import type { AnyRouteEntry } from './routes.ts'

type Page = ComponentType<{ readonly route: Route }>

const held = new Map<PageName, Page>()
const coming = new Map<PageName, Promise<void>>()

const pageOf = ({ page, load }: AnyRouteEntry): Page | undefined =>
  'code' in load ? held.get(page) : (load as Page)

/**
 * Fetches the code of a page, once; what failed may be asked for again.
 *
 * @throws AskError with PAGE_NOT_FETCHED.
 */
export function fetchPage({ page, load }: AnyRouteEntry): Promise<void> {
  if (!('code' in load) || held.has(page)) return Promise.resolve()
  const before = coming.get(page)
  if (before) return before
  const asked = load
    .code()
    .then((code) => void held.set(page, code as Page))
    .catch((error: unknown) => {
      throw new AskError('PAGE_NOT_FETCHED', String(error))
    })
    .finally(() => coming.delete(page))
  coming.set(page, asked)
  return asked
}

/** Fetches the code of a page that may be shown next; nothing is said where that fails. */
export const prefetchPage = (entry: AnyRouteEntry): void => void fetchPage(entry).catch(() => {})

export interface Failure {
  /** Which page it was. */
  readonly page: PageName
  readonly error: unknown
  /** How often it failed in a row. */
  readonly times: number
}

/** The page once its code is here; else why not, and a way to ask again. */
export function usePageCode(entry: AnyRouteEntry) {
  const [asked, ask] = useReducer((count: number) => count + 1, 0)
  const [, arrived] = useReducer((count: number) => count + 1, 0)
  const [last, setLast] = useState<Failure | null>(null)
  const Page = pageOf(entry)
  const failure = last?.page === entry.page && !Page ? last : null
  useEffect(() => {
    if (pageOf(entry)) return
    let left = false
    fetchPage(entry).then(
      () => left || arrived(),
      (error: unknown) => {
        if (left) return
        setLast((before) => ({
          page: entry.page,
          error,
          times: before?.page === entry.page ? before.times + 1 : 1,
        }))
      },
    )
    return () => void (left = true)
  }, [entry, asked])
  const failed = failure !== null
  useEffect(() => {
    if (!failed) return
    window.addEventListener('online', ask)
    return () => window.removeEventListener('online', ask)
  }, [failed])
  return { Page, failure, retry: useCallback(() => ask(), []) }
}
