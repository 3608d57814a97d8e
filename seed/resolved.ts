import type { PassageRole } from '../server/domain/records.ts'
import type { RelationType } from '../server/domain/relation.ts'
import type { Kind } from '../server/domain/kind.ts'
import type { Bundle, Span } from './bundle.ts'

/** A bundle with every quote turned into the span that it stands for, and every default filled in. */
export interface ResolvedBundle {
  readonly key: string
  readonly title: string
  readonly text: string
  readonly url: string | null
  readonly note: string | null
  readonly truncatedAt: number | null
  /** Full name of the region that scopes regional names. */
  readonly region: string | null
  /** At least one, in the order of the text. */
  readonly documents: readonly ResolvedDocument[]
  /** Key of the document that the head is about. */
  readonly main: string
  /** In the order of the text. */
  readonly passages: readonly ResolvedPassage[]
  readonly entities: readonly ResolvedEntity[]
  readonly targets: readonly ResolvedTarget[]
  /** Without inherited ones. */
  readonly relations: readonly ResolvedRelation[]
  readonly decisions: readonly Decision[]
}

export type BundleEntity = Bundle['entities'][number]
export type BundleTarget = Bundle['targets'][number]
export type BundleRelation = Bundle['relations'][number]
export type Decision = NonNullable<Bundle['decisions']>[number]

export interface DocumentFacts {
  readonly docNumber: string | null
  readonly issuers: readonly string[]
  readonly publisher: string | null
  readonly issuedOn: string | null
  readonly indexNumber: string | null
  readonly region: string | null
  readonly sourceUrl: string | null
  readonly validity: string | null
}

export interface ResolvedDocument extends Span {
  /** Key of its entity. */
  readonly key: string
  readonly facts: DocumentFacts
}

export interface ResolvedPassage extends Span {
  readonly number: string
  readonly heading: string | null
  readonly role: PassageRole
  /** Index of the passage above it. */
  readonly parent: number | null
}

export type ResolvedEntity = Omit<BundleEntity, 'mentions' | 'kind'> & {
  readonly kind: Kind
  readonly mentions: readonly Span[]
}

export type ResolvedTarget = Omit<BundleTarget, 'evidence'> & { readonly evidence: Span }

export type ResolvedRelation = Omit<BundleRelation, 'evidence' | 'type'> & {
  readonly type: RelationType
  readonly evidence: readonly Span[]
}

/** The document whose range holds the offset; else the one before it, or the first. */
export function documentAt<D extends Span>(documents: readonly D[], offset: number): D {
  return documents.findLast(({ start }) => start <= offset) ?? documents[0]!
}

/** The index of the passage that holds the offset; -1 in a gap between passages. */
export function passageAt(passages: readonly Span[], offset: number): number {
  let [low, high] = [0, passages.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (passages[middle]!.start <= offset) low = middle + 1
    else high = middle
  }
  const found = passages[low - 1]
  return found !== undefined && offset < found.end ? low - 1 : -1
}
