import { z } from 'zod'
import { CLAIM_STATUSES } from '../server/domain/claim.ts'
import { KIND_NAMES, KINDS } from '../server/domain/kind.ts'
import { BINDINGS, COMPARATORS, PERIODS } from '../server/domain/measure.ts'
import { PASSAGE_ROLES, VERDICTS } from '../server/domain/records.ts'
import { RELATION_TYPES } from '../server/domain/relation.ts'

/**
 * `policy-bundle/1`: what people curate, what an extractor writes, what the loader reads and what
 * the export gives. Specified for people in docs/bundle-format.md; this schema is the authority.
 * Offsets are UTF-16 code units into the text, end exclusive.
 */

const year = z.int().min(1900).max(2200)
const status = z.enum(CLAIM_STATUSES)
const text = z.string().min(1)

export const spanSchema = z.object({ start: z.int().min(0), end: z.int().min(1) })

/** A quote in place of offsets; `nth` counts from 1, 'every' (mentions only) stands for all of them. */
export const quoteSchema = z.union([
  text,
  z.object({ quote: text, nth: z.union([z.int().min(1), z.literal('every')]).optional() }),
])

/** A place in the text: offsets, or a quote that is resolved on reading. */
export const placeSchema = z.union([spanSchema, quoteSchema])

/** Where something begins: an offset, or the quote that it begins with. */
const startSchema = z.union([z.int().min(0), quoteSchema])

const documentFacts = {
  docNumber: text.nullish(),
  issuers: z.array(text).nullish(),
  publisher: text.nullish(),
  issuedOn: z.iso.date().nullish(),
  indexNumber: text.nullish(),
  region: text.nullish(),
}

const goalFacts = {
  targetYear: year.nullish(),
  periodStart: year.nullish(),
  modality: text.nullish(),
  binding: z.enum(BINDINGS).nullish(),
  condition: text.nullish(),
  note: text.nullish(),
}

/** The head of the bundle: the main document, and the text that all offsets count in. */
const headSchema = z.object({
  title: text,
  ...documentFacts,
  /** Exactly one of the two; `textFile` is a path beside the bundle. */
  text: z.string().optional(),
  textFile: text.optional(),
})

const sourceSchema = z.object({
  /** Names the source for good: lower-case letters, digits and hyphens. */
  key: z.string().regex(/^[a-z0-9][a-z0-9-]{0,63}$/),
  url: text.nullish(),
  /** Where the stored text breaks off: an offset, or the last words before it. */
  truncatedAt: startSchema.nullish(),
  note: text.nullish(),
})

/** A document that the source holds; `end` defaults to the next one's start, or the end of the text. */
const documentSchema = z.object({
  /** Key of its entity, of kind Document. */
  key: text,
  start: startSchema,
  end: z.int().min(1).optional(),
  ...documentFacts,
  sourceUrl: text.nullish(),
  validity: text.nullish(),
})

/** A heading, paragraph or list item; passages tile the text: `end` defaults to the next one's start. */
const passageSchema = z.object({
  /** Number path, 二(一)2.一是; '' where the text does not number it. */
  number: z.string(),
  heading: text.nullish(),
  role: z.enum(PASSAGE_ROLES),
  start: startSchema,
  end: z.int().min(1).optional(),
  /** Number path of the passage above it: the first one that bears it. */
  parent: text.nullish(),
})

const entitySchema = z.object({
  key: text,
  kind: z.enum(KIND_NAMES.map((kind) => KINDS[kind].label) as [string, ...string[]]),
  name: text,
  aliases: z.array(text).nullish(),
  generic: z.boolean().nullish(),
  /** In the order of trust; a task's first mention is its heading. */
  mentions: z.array(placeSchema).nullish(),
  status,
  /** Of a task: its number path, and its heading where that is not its name. */
  number: z.string().nullish(),
  heading: text.nullish(),
  /** Of a goal without a measure. */
  period: z.enum(PERIODS).nullish(),
  raw: text.nullish(),
  ...goalFacts,
})

/** A goal with a measure. */
const targetSchema = z.object({
  key: text,
  /** Key of the entity that the measure is about, or null. */
  subject: text.nullish(),
  subjectText: text.nullish(),
  metric: text,
  comparator: z.enum(COMPARATORS),
  value: z.number(),
  valueMax: z.number().nullish(),
  unit: text.nullish(),
  period: z.enum(PERIODS),
  evidence: placeSchema,
  status,
  ...goalFacts,
})

const relationSchema = z.object({
  from: text,
  type: z.enum(RELATION_TYPES as [string, ...string[]]),
  to: text,
  /** Each place is one claim. */
  evidence: z.array(placeSchema),
  /** Taken over from a task above: read, and not loaded. */
  inherited: z.boolean().nullish(),
  status,
  rule: text.nullish(),
  wording: text.nullish(),
  order: z.int().min(1).nullish(),
  openEnded: z.boolean().nullish(),
  share: z.number().nullish(),
  weight: z.number().nullish(),
  note: text.nullish(),
})

/** Keeper and other are keys of this bundle, or entity ids. */
const decisionSchema = z.object({
  verdict: z.enum(VERDICTS),
  keeper: text,
  other: text,
  reason: text.nullish(),
})

export const bundleSchema = z.object({
  format: z.literal('policy-bundle/1'),
  source: sourceSchema.nullish(),
  document: headSchema,
  documents: z.array(documentSchema).nullish(),
  passages: z.array(passageSchema).nullish(),
  entities: z.array(entitySchema),
  targets: z.array(targetSchema),
  relations: z.array(relationSchema),
  decisions: z.array(decisionSchema).nullish(),
})

export type Bundle = z.infer<typeof bundleSchema>
export type Place = z.infer<typeof placeSchema>
export type Span = z.infer<typeof spanSchema>
