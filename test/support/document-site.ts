import type { Page } from 'playwright-core'
import type { Kind } from '../../server/domain/kind.ts'
import { askSite, idOf } from './site.ts'

/** The address of a document of the seed; `more` is its query and fragment. */
export const documentPath = async (title: string, more = ''): Promise<string> =>
  `/docs/${encodeURIComponent(await idOf('DOCUMENT', title))}${more}`

/** The words that are marked, put together where they stand in several pieces. */
export const markedText = async (page: Page): Promise<string> =>
  (await page.locator('.reader-text mark').allTextContents()).join('')

interface Quote {
  readonly path: string
  readonly quote: string
}

const QUOTES = `query Quotes($id: ID!) { trace(from: $id) { graph { relations { evidence {
  ... on Quotation { start end quote document { id } } } } } } }`

/** The pieces of evidence behind some traces, each once, with the address of its words. */
export async function quotesOf(starts: readonly (readonly [Kind, string])[]): Promise<Quote[]> {
  const quotes = new Map<string, Quote>()
  for (const [kind, name] of starts) {
    const { trace } = await askSite<{
      trace: {
        graph: {
          relations: {
            evidence: {
              start: number
              end: number
              quote: string
              document: { id: string }
            }[]
          }[]
        }
      }
    }>(QUOTES, { id: await idOf(kind, name) })
    for (const { start, end, quote, document } of trace.graph.relations.flatMap(
      ({ evidence }) => evidence,
    )) {
      const path = `/docs/${document.id}#s=${start}-${end}`
      quotes.set(path, { path, quote })
    }
  }
  return [...quotes.values()]
}
