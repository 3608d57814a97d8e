import { KINDS } from '../server/domain/kind.ts'
import { compareKeys } from '../server/domain/order.ts'
import type {
  DescriptionRecord,
  Facet,
  MentionRecord,
  PassageRecord,
  SourceRecords,
} from '../server/domain/records.ts'
import type { Bundle, Span } from './bundle.ts'
import { relationItems, subjectOf } from './export-claims.ts'
import { mainDocument } from './structure.ts'

/**
 * The canonical bundle of a source: keys are entity ids, places are offsets, and items, fields and
 * line ends have one order and form, so that equal records give equal bytes from every store.
 * Reading it gives the records again.
 */
export function exportBundle(records: SourceRecords): string {
  const { source, passages, claims } = records
  const mentions = mentionsByEntity(records.mentions)
  const spansOf = ({ entity }: DescriptionRecord) => mentions.get(entity) ?? []
  const described = records.descriptions
    .map((record) => ({ record, rank: rank(record, spansOf(record)) }))
    .sort((a, b) => compareKeys(a.rank, b.rank))
    .map(({ record }) => record)
  const held = described
    .filter(({ facets }) => facets['source'] != null)
    .sort((a, b) => Number(a.facets['start']) - Number(b.facets['start']))
  const { key, url, truncatedAt, note } = source
  const bundle: Bundle = {
    format: 'policy-bundle/1',
    source: { key, url, truncatedAt, note },
    document: { ...headFacts(source.title, held), text: source.text },
    documents: held.map(documentItem),
    passages: passageItems(passages),
    entities: described
      .filter((record) => !isMeasured(record))
      .map((record) => entityItem(record, spansOf(record))),
    targets: described
      .filter(isMeasured)
      .map((record) => targetItem(record, spansOf(record), subjectOf(record.entity, claims))),
    relations: relationItems(claims),
    decisions: records.decisions
      .toSorted((a, b) => compareKeys([a.id], [b.id]))
      .map(({ verdict, keeper, other, reason }) => ({ verdict, keeper, other, reason })),
  }
  return `${JSON.stringify(bundle, null, 1)}\n`
}

type Facets = DescriptionRecord['facets']

const isMeasured = ({ facets }: DescriptionRecord): boolean => facets['metric'] != null

/** Mentions in the order of trust. */
function mentionsByEntity(mentions: readonly MentionRecord[]): Map<string, Span[]> {
  const found = new Map<string, Span[]>()
  for (const { entity, start, end } of mentions.toSorted((a, b) => a.order - b.order))
    found.set(entity, [...(found.get(entity) ?? []), { start, end }])
  return found
}

const rank = ({ entity, facets }: DescriptionRecord, [first]: readonly Span[]) => [
  String(facets['position']),
  first?.end ?? 0,
  Number(facets['ordinal'] ?? 0),
  entity,
]

/** The facets of these names, null where one isn't said. */
const pick = <K extends string>(facets: Facets, ...keys: readonly K[]): Record<K, never> =>
  Object.fromEntries(keys.map((key) => [key, facets[key] ?? null])) as Record<K, never>

/** Those of them that are said. */
const pickSaid = <K extends string>(facets: Facets, ...keys: readonly K[]) =>
  Object.fromEntries(
    Object.entries<Facet>(pick(facets, ...keys)).filter(([, value]) => value !== null),
  ) as Partial<Record<K, never>>

const FACTS = ['docNumber', 'issuers', 'publisher', 'issuedOn', 'indexNumber', 'region'] as const

/** What the main document says of itself; where it is silent, what the first one says that does. */
function headFacts(title: string, held: readonly DescriptionRecord[]) {
  const keyed = held.map(({ entity, facets }) => ({ key: entity, facets }))
  const nameOf = (key: string) => String(keyed.find((other) => other.key === key)?.facets['name'])
  const main = mainDocument(title, keyed, nameOf)
  const said = [main, ...keyed].flatMap((document) => (document ? [document.facets] : []))
  const fact = (key: string) => said.find((facets) => facets[key] != null)?.[key] ?? null
  return {
    title,
    ...(Object.fromEntries(FACTS.map((key) => [key, fact(key)])) as Record<string, never>),
  }
}

const documentItem = ({ entity, facets }: DescriptionRecord) => ({
  key: entity,
  ...pick(facets, 'start', 'end', ...FACTS, 'sourceUrl', 'validity'),
})

function passageItems(passages: readonly PassageRecord[]): Bundle['passages'] {
  const numbers = new Map(passages.map(({ id, number }) => [id, number]))
  return passages
    .toSorted((a, b) => a.start - b.start)
    .map(({ number, heading, role, start, end, parent }) => ({
      number,
      heading,
      role,
      start,
      end,
      parent: parent === null ? null : (numbers.get(parent) ?? null),
    }))
}

const GOAL_FACTS = [
  'targetYear',
  'periodStart',
  'period',
  'modality',
  'binding',
  'condition',
] as const

const entityItem = ({ entity, kind, facets }: DescriptionRecord, mentions: Span[]) => ({
  key: entity,
  kind: KINDS[kind].label,
  ...pick(facets, 'name', 'aliases', 'generic'),
  mentions,
  ...pick(facets, 'status'),
  ...(kind === 'TASK' ? pick(facets, 'number', 'heading') : {}),
  ...(kind === 'GOAL' ? pick(facets, 'raw', ...GOAL_FACTS) : {}),
  ...pickSaid(facets, 'note'),
})

const targetItem = (
  { entity, facets }: DescriptionRecord,
  [evidence]: Span[],
  subject: string | null,
) => ({
  key: entity,
  subject,
  ...pick(facets, 'subjectText', 'metric', 'comparator', 'value', 'valueMax', 'unit'),
  ...pick(facets, ...GOAL_FACTS, 'note'),
  evidence: evidence!,
  ...pick(facets, 'status'),
})
