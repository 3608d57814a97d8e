import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { askedRange } from '../../../client/views/reader/asked-range.ts'
import { blocksOf } from '../../../client/views/reader/blocks.ts'
import { slicesOf } from '../../../client/views/reader/slices.ts'
import type { Span } from '../../../client/views/reader/spans.ts'
import { parseAddress } from '../../../client/state/url.ts'
import { readBundle } from '../../../seed/read.ts'
import { recordsOf } from '../../../seed/records-of-text.ts'

const BUNDLE = fileURLToPath(new URL('../../../seed/qinzhou-2021/bundle.json', import.meta.url))
const { source, descriptions, passages, claims, mentions } = recordsOf(readBundle(BUNDLE))

const documents = new Map(
  descriptions.flatMap(({ entity, kind, facets }) =>
    kind === 'DOCUMENT'
      ? [[entity, { start: Number(facets['start']), end: Number(facets['end']) }] as const]
      : [],
  ),
)

/** The words that a reader sees marked, where an address leads. */
function markedAt(address: string, document: Span): string {
  const { hash } = new URL(address, 'http://host')
  const { route } = parseAddress('/docs/any', '', hash)
  if (route.page !== 'reader') throw new Error(`${address} is no address of a document`)
  const { range, fault } = askedRange(route.range, hash, document)
  expect(fault).toBeNull()
  const words = { ...document, text: source.text.slice(document.start, document.end) }
  const own = passages.filter(({ start }) => document.start <= start && start < document.end)
  return blocksOf(words, own)
    .flatMap((block) => slicesOf(block, block.start, range))
    .filter(({ quoted }) => quoted)
    .map(({ start, end }) => source.text.slice(start, end))
    .join('')
}

const bare = (text: string) => text.replace(/\s+/g, '')

describe('every link of the example leads to its words', () => {
  const quotations = claims.flatMap(({ place }) => (place.kind === 'quotation' ? [place] : []))

  it('has quotations to follow', () => {
    expect(quotations.length).toBeGreaterThan(100)
    expect(quotations.every(({ document }) => documents.has(document))).toBe(true)
  })

  it('marks exactly the quoted words', () => {
    for (const { document, start, end, quote } of quotations) {
      const marked = markedAt(`/docs/${document}#s=${start}-${end}`, documents.get(document)!)
      expect(bare(marked)).toBe(bare(quote))
    }
  })

  it('marks exactly what is mentioned', () => {
    const byId = new Map(passages.map((passage) => [passage.id, passage]))
    for (const { passage, start, end } of mentions) {
      const document = byId.get(passage)!.document
      const marked = markedAt(`/docs/${document}#s=${start}-${end}`, documents.get(document)!)
      expect(bare(marked)).toBe(bare(source.text.slice(start, end)))
    }
  })
})
