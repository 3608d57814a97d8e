import { createHash } from 'node:crypto'
import type { EntityId } from '../server/domain/entity.ts'
import { claimId, decisionId, mentionId, passageId } from '../server/domain/ids.ts'
import { compareKeys } from '../server/domain/order.ts'
import type {
  ClaimRecord,
  DecisionRecord,
  DescriptionRecord,
  MentionRecord,
  PassageRecord,
  SourceRecords,
} from '../server/domain/records.ts'
import type { Span } from './bundle.ts'
import { bundleIds, type BundleIds } from './bundle-ids.ts'
import { exportBundle } from './export.ts'
import { entityFacets, issuedOn, plainNumber, targetFacets } from './facets.ts'
import { type FaultList, relationItem } from './fault.ts'
import { placeFinder } from './places.ts'
import { documentAt, passageAt, type ResolvedBundle, type ResolvedRelation } from './resolved.ts'

/**
 * What a checked bundle puts into a graph. Notes items that turn out to be the same thing, and
 * claims that are made twice, as faults; the records may be used only where there is none.
 */
export function bundleRecords(bundle: ResolvedBundle, list: FaultList): SourceRecords {
  const ids = bundleIds(bundle, list)
  const passages = passageRecords(bundle, ids)
  const relations = [...bundle.relations, ...subjects(bundle)]
  const unhashed: SourceRecords = {
    source: {
      key: bundle.key,
      hash: '',
      title: bundle.title,
      text: bundle.text,
      truncatedAt: bundle.truncatedAt,
      url: bundle.url,
      note: bundle.note,
      issuedOn: issuedOn(bundle),
    },
    descriptions: descriptionRecords(bundle, ids, relations),
    passages,
    mentions: mentionRecords(bundle, ids, passages),
    claims: claimRecords(bundle, ids, relations, passages, list),
    decisions: decisionRecords(bundle, ids),
  }
  if (list.faults.length > 0) return unhashed
  const hash = createHash('sha256').update(exportBundle(unhashed)).digest('hex')
  return { ...unhashed, source: { ...unhashed.source, hash } }
}

/** The ABOUT relations that targets imply by naming their subject. */
function subjects({ targets, relations }: ResolvedBundle): ResolvedRelation[] {
  const said = new Set(
    relations.filter(({ type }) => type === 'ABOUT').map(({ from, to }) => `${from}\n${to}`),
  )
  return targets.flatMap(({ key, subject, evidence, status }) =>
    subject == null || said.has(`${key}\n${subject}`)
      ? []
      : [{ from: key, type: 'ABOUT' as const, to: subject, evidence: [evidence], status }],
  )
}

function descriptionRecords(
  bundle: ResolvedBundle,
  ids: BundleIds,
  relations: readonly ResolvedRelation[],
): DescriptionRecord[] {
  const first = firstOffsets(bundle, relations)
  const offset = (key: string) => first.get(key) ?? 0
  const record = (
    key: string,
    kind: DescriptionRecord['kind'],
    facets: DescriptionRecord['facets'],
  ) => ({
    source: bundle.key,
    entity: ids.idOf.get(key)!,
    kind,
    facets,
  })
  return [
    ...bundle.entities.map((entity) =>
      record(entity.key, entity.kind, entityFacets(entity, bundle, offset(entity.key))),
    ),
    ...bundle.targets.map((target) =>
      record(target.key, 'GOAL', targetFacets(target, bundle, offset(target.key), ids)),
    ),
  ].sort((a, b) => compareKeys([a.entity], [b.entity]))
}

/** Where each item first stands: by its mentions; else by what is said of it, or by its text. */
function firstOffsets(
  { entities, targets, documents }: ResolvedBundle,
  relations: readonly ResolvedRelation[],
): Map<string, number> {
  const mentioned = new Map<string, number>()
  const related = new Map<string, number>()
  const note = (map: Map<string, number>, key: string, spans: readonly Span[]) => {
    for (const { start } of spans) map.set(key, Math.min(start, map.get(key) ?? start))
  }
  for (const { key, mentions } of entities) note(mentioned, key, mentions)
  for (const { key, evidence } of targets) note(mentioned, key, [evidence])
  for (const { from, to, evidence } of relations)
    for (const key of [from, to]) note(related, key, evidence)
  for (const document of documents) note(related, document.key, [document])
  return new Map([...related, ...mentioned])
}

function passageRecords(bundle: ResolvedBundle, { idOf }: BundleIds): PassageRecord[] {
  const counts = new Map<string, number>()
  const ids = bundle.passages.map(({ number, start, end }) => {
    const document = idOf.get(documentAt(bundle.documents, start).key)!
    const words = bundle.text.slice(start, end)
    const idAt = (ordinal: number) => passageId(bundle.key, document, number, words, ordinal)
    const ordinal = (counts.get(idAt(1)) ?? 0) + 1
    counts.set(idAt(1), ordinal)
    return { id: idAt(ordinal), document }
  })
  return bundle.passages.map(({ number, heading, role, start, end, parent }, i) => ({
    ...ids[i]!,
    source: bundle.key,
    number,
    heading,
    role,
    start,
    end,
    parent: parent === null ? null : ids[parent]!.id,
  }))
}

/** A quote with its count among the equal ones: what stays when other parts of the text change. */
function quoting(text: string): (span: Span) => { quote: string; nth: number } {
  const finder = placeFinder(text)
  return ({ start, end }) => {
    const quote = text.slice(start, end)
    return { quote, nth: finder.occurrences(quote).findIndex((span) => span.start === start) + 1 }
  }
}

function mentionRecords(
  bundle: ResolvedBundle,
  { idOf }: BundleIds,
  passages: readonly PassageRecord[],
): MentionRecord[] {
  const quoted = quoting(bundle.text)
  const mentioned = [
    ...bundle.entities,
    ...bundle.targets.map(({ key, evidence }) => ({ key, mentions: [evidence] })),
  ]
  return mentioned
    .flatMap(({ key, mentions }) =>
      mentions.map((span, i) => {
        const entity = idOf.get(key)!
        const { quote, nth } = quoted(span)
        return {
          id: mentionId(bundle.key, entity, quote, nth),
          source: bundle.key,
          entity,
          passage: passages[passageAt(passages, span.start)]?.id ?? '',
          start: span.start,
          end: span.end,
          order: i + 1,
        }
      }),
    )
    .sort((a, b) => compareKeys([a.start, a.end, a.entity], [b.start, b.end, b.entity]))
}

function claimRecords(
  bundle: ResolvedBundle,
  { idOf }: BundleIds,
  relations: readonly ResolvedRelation[],
  passages: readonly PassageRecord[],
  list: FaultList,
): ClaimRecord[] {
  const quoted = quoting(bundle.text)
  const seen = new Set<string>()
  const claims = relations.flatMap((relation) =>
    relation.evidence.map((span): ClaimRecord => {
      const [from, to] = [idOf.get(relation.from), idOf.get(relation.to)] as [EntityId, EntityId]
      const { type, status } = relation
      const { quote, nth } = quoted(span)
      const id = claimId({ type, from, to, source: bundle.key, quote, nth })
      if (seen.has(id))
        list.add(relationItem(relation), `claims twice at ${span.start}–${span.end}; leave one`)
      seen.add(id)
      return {
        claimId: id,
        source: bundle.key,
        type,
        from,
        to,
        status,
        rule: relation.rule ?? null,
        wording: relation.wording ?? null,
        order: relation.order ?? null,
        openEnded: relation.openEnded === true,
        share: plainNumber(relation.share),
        weight: plainNumber(relation.weight),
        note: relation.note ?? null,
        place: {
          kind: 'quotation',
          source: bundle.key,
          document: idOf.get(documentAt(bundle.documents, span.start).key)!,
          passage: passages[passageAt(passages, span.start)]?.id ?? '',
          start: span.start,
          end: span.end,
          quote,
        },
      }
    }),
  )
  return claims.sort((a, b) => compareKeys([a.claimId], [b.claimId]))
}

const decisionRecords = (bundle: ResolvedBundle, { idOf }: BundleIds): DecisionRecord[] =>
  bundle.decisions
    .map(({ verdict, reason, ...ends }) => {
      const [keeper, other] = [ends.keeper, ends.other].map(
        (end) => idOf.get(end) ?? (end as EntityId),
      ) as [EntityId, EntityId]
      const id = decisionId(keeper, other, bundle.key)
      return { id, verdict, keeper, other, reason: reason ?? null, source: bundle.key }
    })
    .sort((a, b) => compareKeys([a.id], [b.id]))
