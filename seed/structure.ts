import { identifyingName } from '../server/domain/identity.ts'
import { sourceKey } from '../server/domain/ids.ts'
import type { Bundle, Place } from './bundle.ts'
import { type FaultList, passageItem } from './fault.ts'
import { type PlaceFinder, resolvePlace } from './places.ts'
import {
  type BundleEntity,
  documentAt,
  type DocumentFacts,
  type ResolvedDocument,
  type ResolvedPassage,
} from './resolved.ts'

type Facts = Partial<{ [K in keyof DocumentFacts]: DocumentFacts[K] | null | undefined }>

/** The source's own key, or one made from what the head says of the document. */
export const keyOf = ({ source, document }: Bundle): string =>
  source?.key ?? sourceKey(document.title, document.docNumber ?? null, document.issuedOn ?? null)

/** Where the stored text breaks off: given as an offset, or by the last words before it. */
export function truncation(
  { source }: Bundle,
  finder: PlaceFinder,
  textLength: number,
  list: FaultList,
): number | null {
  const at = source?.truncatedAt ?? null
  if (at === null) return null
  if (typeof at !== 'number') return placeOf(at, 'source', 'truncatedAt', finder, list)?.end ?? null
  if (at > 0 && at <= textLength) return at
  list.add('source', `truncatedAt ${at} is not inside the text, whose length is ${textLength}`)
  return null
}

function placeOf(
  at: Exclude<Place, { start: number }>,
  item: string,
  field: string,
  finder: PlaceFinder,
  list: FaultList,
) {
  const found = resolvePlace(at, finder)
  if ('spans' in found) return found.spans[0]!
  list.add(item, `${field}: ${found.reason}`)
  return null
}

/**
 * The documents that the source holds, in the order of the text. A bundle that names none holds
 * one over the whole text; an entity is made for it where none bears its title.
 */
export function resolveDocuments(
  bundle: Bundle,
  finder: PlaceFinder,
  textLength: number,
  list: FaultList,
): { documents: ResolvedDocument[]; added: BundleEntity[] } {
  const head = bundle.document
  if (!bundle.documents?.length) {
    const entity = titled(bundle) ?? newDocument(bundle)
    const whole = { key: entity.key, start: 0, end: textLength }
    return {
      documents: [{ ...whole, facts: factsOf({ ...head, sourceUrl: bundle.source?.url }) }],
      added: bundle.entities.includes(entity) ? [] : [entity],
    }
  }
  const starts = bundle.documents.map((document) => {
    const item = `document ${document.key}`
    if (typeof document.start === 'number') return document.start
    return placeOf(document.start, item, 'start', finder, list)?.start ?? null
  })
  const sorted = starts.flatMap((start) => start ?? []).sort((a, b) => a - b)
  const documents = bundle.documents.flatMap((document, i) => {
    const start = starts[i]
    if (start == null) return []
    const next = sorted.find((other) => other > start)
    const facts = factsOf({ sourceUrl: bundle.source?.url, ...dropNulls(document) })
    return [{ key: document.key, start, end: document.end ?? next ?? textLength, facts }]
  })
  return { documents: documents.sort((a, b) => a.start - b.start), added: [] }
}

const dropNulls = (facts: Facts): Facts =>
  Object.fromEntries(Object.entries(facts).filter(([, value]) => value != null))

const factsOf = (facts: Facts): DocumentFacts => ({
  docNumber: facts.docNumber ?? null,
  issuers: facts.issuers ?? [],
  publisher: facts.publisher ?? null,
  issuedOn: facts.issuedOn ?? null,
  indexNumber: facts.indexNumber ?? null,
  region: facts.region ?? null,
  sourceUrl: facts.sourceUrl ?? null,
  validity: facts.validity ?? null,
})

const titled = ({ entities, document }: Bundle): BundleEntity | undefined => {
  const title = identifyingName(document.title)
  const named = (names: readonly string[]) => names.some((name) => identifyingName(name) === title)
  const documents = entities.filter(({ kind }) => kind === 'Document')
  return (
    documents.find(({ name }) => named([name])) ??
    documents.find(({ aliases }) => named(aliases ?? []))
  )
}

function newDocument({ entities, targets, document }: Bundle): BundleEntity {
  const keys = new Set([...entities, ...targets].map(({ key }) => key))
  let key = 'document'
  while (keys.has(key)) key += '-'
  return { key, kind: 'Document', name: document.title, status: 'CONFIRMED' }
}

/** The document that the head is about: the one that bears its title, or else the first. */
export function mainDocument<D extends { readonly key: string }>(
  title: string,
  documents: readonly D[],
  nameOf: (key: string) => string | undefined,
): D {
  const bears = ({ key }: D) => identifyingName(nameOf(key) ?? '') === identifyingName(title)
  return documents.find(bears) ?? documents[0]!
}

/** The passages in the order of the text; where the bundle gives none, one for each line. */
export function resolvePassages(
  bundle: Bundle,
  text: string,
  documents: readonly ResolvedDocument[],
  finder: PlaceFinder,
  list: FaultList,
): ResolvedPassage[] {
  const given = bundle.passages ?? []
  if (given.length === 0) return lines(text, documents)
  const placed = given.flatMap((passage, i) => {
    const item = passageItem(i, passage)
    const at = passage.start
    const start = typeof at === 'number' ? at : placeOf(at, item, 'start', finder, list)?.start
    return start === undefined ? [] : [{ passage, item, start }]
  })
  placed.sort((a, b) => a.start - b.start)
  return placed.map(({ passage, item, start }, i) => {
    const { number, role, heading = null } = passage
    const end = passage.end ?? placed[i + 1]?.start ?? text.length
    const document = documents.length > 0 ? documentAt(documents, start) : null
    const parent = passage.parent
      ? placed.findIndex(
          (other) =>
            other.passage.number === passage.parent &&
            (document === null || documentAt(documents, other.start) === document),
        )
      : -1
    if (passage.parent && (parent < 0 || parent >= i))
      list.add(item, `no passage ${passage.parent} stands before it in its document; mend parent`)
    return { number, role, heading, start, end, parent: parent < 0 ? null : parent }
  })
}

/**
 * One passage for each line with words, with the blank ones after it; those before the first line
 * belong to it, but not where a document begins with that line. A document that begins inside of a
 * line cuts it.
 */
function lines(text: string, documents: readonly ResolvedDocument[]): ResolvedPassage[] {
  const begins = documents.map(({ start }) => start).filter((at) => at > 0 && at < text.length)
  const worded = [...text.matchAll(/^.*\S.*$/gm)].map(({ index }) => index)
  const cuts = [...new Set([...worded, ...begins])].sort((a, b) => a - b)
  const starts = begins.includes(cuts[0]!) ? [0, ...cuts] : cuts
  return starts.map((start, i) => ({
    number: '',
    heading: null,
    role: 'BODY',
    start: i === 0 ? 0 : start,
    end: starts[i + 1] ?? text.length,
    parent: null,
  }))
}
