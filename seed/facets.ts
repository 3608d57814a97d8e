import { canonicalMeasure } from '../server/domain/canonical-measure.ts'
import { goalName } from '../server/domain/goal-name.ts'
import type { Facet } from '../server/domain/records.ts'
import type { Span } from './bundle.ts'
import type { BundleIds } from './bundle-ids.ts'
import { taskNumber } from './bundle-ids.ts'
import {
  documentAt,
  passageAt,
  type ResolvedBundle,
  type ResolvedEntity,
  type ResolvedTarget,
} from './resolved.ts'

type Facets = Readonly<Record<string, Facet>>

/** What a bundle says of a thing itself, flat; nothing stands for what it doesn't say. */
export function entityFacets(
  entity: ResolvedEntity,
  bundle: ResolvedBundle,
  first: number,
): Facets {
  return withoutNulls({
    ...common(entity.name, entity, bundle, first),
    aliases: [...new Set(entity.aliases ?? [])],
    generic: entity.generic === true,
    note: entity.note ?? null,
    ...(entity.kind === 'GOAL' ? goalFacets(entity, bundle) : {}),
    ...(entity.kind === 'TASK' ? taskFacets(entity, bundle) : {}),
    ...(entity.kind === 'DOCUMENT' ? documentFacets(entity.key, bundle) : {}),
  })
}

/** The same for a goal with a measure, which is named by its figure. */
export function targetFacets(
  target: ResolvedTarget,
  bundle: ResolvedBundle,
  first: number,
  { ordinals }: BundleIds,
): Facets {
  const { metric, comparator, evidence } = target
  const value = plainNumber(target.value)!
  const [subjectText, valueMax, unit] = [
    target.subjectText ?? null,
    plainNumber(target.valueMax),
    target.unit ?? null,
  ]
  const raw = bundle.text.slice(evidence.start, evidence.end)
  const { targetYear = null, modality = null } = target
  const measure = { subjectText, metric, comparator, value, valueMax, unit }
  // One sentence may set several goals (10家、50家、20家): their figures stand in their order.
  const figure = first + Math.max(0, raw.indexOf(String(value)))
  return withoutNulls({
    ...common(goalName({ ...measure, targetYear, modality, raw }), target, bundle, figure),
    aliases: [],
    generic: false,
    ...measure,
    ...canonicalMeasure(value, unit),
    ...goalFacts(target),
    ordinal: ordinals.get(target.key)!,
    raw,
    textCut: isCut(evidence.start, bundle),
  })
}

function common(
  name: string,
  { status }: { readonly status: string },
  bundle: ResolvedBundle,
  first: number,
): Record<string, Facet> {
  return {
    name,
    status,
    position: `${issuedOn(bundle) ?? '9999-12-31'}|${bundle.key}|${pad(first)}`,
  }
}

const pad = (offset: number): string => String(offset).padStart(9, '0')

/** The date that orders the source: that of its earliest document. */
export const issuedOn = ({ documents }: ResolvedBundle): string | null =>
  documents.flatMap(({ facts }) => facts.issuedOn ?? []).sort()[0] ?? null

const goalFacts = (goal: ResolvedTarget | ResolvedEntity): Record<string, Facet> => ({
  targetYear: goal.targetYear ?? null,
  periodStart: goal.periodStart ?? null,
  period: goal.period ?? null,
  modality: goal.modality ?? null,
  binding: goal.binding ?? null,
  condition: goal.condition ?? null,
  note: goal.note ?? null,
})

function goalFacets(goal: ResolvedEntity, bundle: ResolvedBundle): Record<string, Facet> {
  const place = goal.mentions[0]
  const said = place && bundle.text.slice(place.start, place.end)
  return {
    ...goalFacts(goal),
    raw: goal.raw ?? said ?? goal.name,
    textCut: place !== undefined && isCut(place.start, bundle),
  }
}

function taskFacets(task: ResolvedEntity, bundle: ResolvedBundle): Record<string, Facet> {
  const heading = task.mentions[0]
  return {
    number: taskNumber(task, bundle),
    heading: task.heading ?? task.name,
    headingSource: heading ? bundle.key : null,
    headingStart: heading?.start ?? null,
    headingEnd: heading?.end ?? null,
    sectionCut: heading !== undefined && isSectionCut(heading, bundle),
  }
}

function documentFacets(key: string, bundle: ResolvedBundle): Record<string, Facet> {
  const held = bundle.documents.find((document) => document.key === key)
  if (held === undefined) return {}
  const { issuers, ...facts } = held.facts
  return {
    ...facts,
    issuers: issuers.length > 0 ? issuers : null,
    source: bundle.key,
    start: held.start,
    end: held.end,
    truncatedAt: truncationOf(held, bundle),
  }
}

const truncationOf = ({ start, end }: Span, { truncatedAt }: ResolvedBundle): number | null =>
  truncatedAt !== null && start < truncatedAt && truncatedAt <= end ? truncatedAt : null

/** Whether the stored text of the document at this offset breaks off. */
const isCut = (offset: number, bundle: ResolvedBundle): boolean =>
  truncationOf(documentAt(bundle.documents, offset), bundle) !== null

/** Whether the passage of a heading, with all that stands below it, reaches the break. */
function isSectionCut(heading: Span, bundle: ResolvedBundle): boolean {
  const { passages, truncatedAt } = bundle
  const top = passageAt(passages, heading.start)
  if (truncatedAt === null || top < 0) return false
  const section = new Set([top])
  // A passage stands after its parent, so one run meets all descendants.
  passages.forEach(({ parent }, i) => {
    if (parent !== null && section.has(parent)) section.add(i)
  })
  const end = Math.max(...[...section].map((i) => passages[i]!.end))
  return passages[top]!.start < truncatedAt && truncatedAt <= end
}

/** Zero is written without a sign. */
export const plainNumber = (value: number | null | undefined): number | null =>
  value == null ? null : value === 0 ? 0 : value

const withoutNulls = (facets: Facets): Facets =>
  Object.fromEntries(Object.entries(facets).filter(([, value]) => value !== null))
