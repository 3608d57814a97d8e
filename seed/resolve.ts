import { kindOfLabel } from '../server/domain/kind.ts'
import type { RelationType } from '../server/domain/relation.ts'
import type { Place, Span } from './bundle.ts'
import { entityItem, type FaultList, relationItem, targetItem } from './fault.ts'
import { isSpan, longerQuotes, placeFinder, quoteOf, resolvePlace } from './places.ts'
import type { ReadBundle } from './read.ts'
import type { BundleEntity, ResolvedBundle, ResolvedDocument } from './resolved.ts'
import { keyOf, mainDocument, resolveDocuments, resolvePassages, truncation } from './structure.ts'

/**
 * Turns quotes into spans and fills in what the bundle leaves out. What can't be resolved is noted
 * as a fault and left out, so that the rest can still be checked.
 */
export function resolveBundle({ bundle, text }: ReadBundle, list: FaultList): ResolvedBundle {
  const bare = placeFinder(text)
  const { documents: placed, added } = resolveDocuments(bundle, bare, text.length, list)
  const given = [...bundle.entities, ...added]
  const nameOf = (key: string) => given.find((entity) => entity.key === key)?.name
  const main = mainDocument(bundle.document.title, placed, nameOf) as ResolvedDocument | undefined
  const region = bundle.document.region ?? main?.facts.region ?? null
  const documents = placed.map(({ facts, ...document }) => ({
    ...document,
    facts: { ...facts, region: facts.region ?? region },
  }))
  const passages = resolvePassages(bundle, text, documents, bare, list)
  const noise = passages.filter(({ role }) => role === 'NOISE')
  const finder = placeFinder(text, noise)
  const quotes = mentionQuotes(given)

  const spansOf = (places: readonly Place[], item: string, field: string): Span[] =>
    places.flatMap((place) => {
      const found = resolvePlace(place, finder)
      if ('spans' in found) return found.spans
      list.add(item, `${field} ${found.reason}`)
      return []
    })
  const mentionsOf = (entity: BundleEntity): Span[] =>
    (entity.mentions ?? []).flatMap((place) => {
      const longer = isSpan(place)
        ? []
        : longerQuotes(quoteOf(place).quote, quotes.get(entity.kind)!)
      const found = resolvePlace(place, finder, { every: true, longer })
      if ('spans' in found) return found.spans
      list.add(entityItem(entity), `mention ${found.reason}`)
      return []
    })

  return {
    key: keyOf(bundle),
    title: bundle.document.title,
    text,
    url: bundle.source?.url ?? null,
    note: bundle.source?.note ?? null,
    truncatedAt: truncation(bundle, bare, text.length, list),
    region,
    documents,
    main: main?.key ?? '',
    passages,
    entities: given.map((entity) => ({
      ...entity,
      kind: kindOfLabel(entity.kind)!,
      mentions: distinct(mentionsOf(entity)),
    })),
    targets: bundle.targets.flatMap((target) => {
      const [evidence] = spansOf([target.evidence], targetItem(target), 'evidence')
      return evidence === undefined ? [] : [{ ...target, evidence }]
    }),
    relations: bundle.relations
      .filter(({ inherited }) => !inherited)
      .map((relation) => ({
        ...relation,
        type: relation.type as RelationType,
        evidence: spansOf(relation.evidence, relationItem(relation), 'evidence'),
      })),
    decisions: bundle.decisions ?? [],
  }
}

/** By kind, all quotes that stand for mentions. */
function mentionQuotes(entities: readonly BundleEntity[]): Map<string, Set<string>> {
  const quotes = new Map<string, Set<string>>()
  for (const { kind, mentions } of entities) {
    const ofKind = quotes.get(kind) ?? new Set()
    for (const place of mentions ?? []) if (!isSpan(place)) ofKind.add(quoteOf(place).quote)
    quotes.set(kind, ofKind)
  }
  return quotes
}

function distinct(spans: readonly Span[]): Span[] {
  const seen = new Set<string>()
  return spans.filter(({ start, end }) => {
    const place = `${start} ${end}`
    return !seen.has(place) && seen.add(place)
  })
}
