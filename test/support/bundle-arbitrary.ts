import fc from 'fast-check'
import type { Bundle, Span } from '../../seed/bundle.ts'
import { KIND_NAMES, KINDS, type Kind } from '../../server/domain/kind.ts'
import { BINDINGS, COMPARATORS, PERIODS } from '../../server/domain/measure.ts'
import { CLAIM_STATUSES } from '../../server/domain/claim.ts'
import { PASSAGE_ROLES, VERDICTS } from '../../server/domain/records.ts'
import { RELATION_TYPES, RELATIONS, type RelationType } from '../../server/domain/relation.ts'

/** Draws from a seeded stream: short code for things that hang on each other. */
type Draw = fc.GeneratorValue

const LINE = fc.array(
  fc.constantFrom('区工信局', '电子信息', '到2025年', '200亿元', '𠮷', '😀', 'Ａ', ' ', '“', '、'),
  { minLength: 2, maxLength: 8 },
)
const NAMES: Partial<Record<Kind, readonly string[]>> = {
  AGENCY: ['区工信局', '市发展和改革委员会', '各镇', '甘肃省天水市秦州区政府办'],
  ENTERPRISE: ['天水供电', '华天科技股份有限公司', '中节能'],
  STRATEGY: ['“工业强区”战略', '乡村振兴战略'],
  PLACE: ['城关镇', '长三角'],
  DOCUMENT: ['秦州区实施方案', '“十四五”规划'],
}
const NUMBERS = ['', '一', '一(一)', '二(一)2.一是']

/**
 * Sound bundles of every form: with and without source, documents and passages of their own, all
 * kinds and relation types, repeated words, characters beyond the basic plane.
 * @param key of the source; null for the core form, which has none
 */
export const bundleArbitrary = (key: string | null = 'generated'): fc.Arbitrary<Bundle> =>
  fc.gen().map((draw) => generate(draw, key))

function generate(draw: Draw, key: string | null): Bundle {
  const lines = draw(fc.array, LINE, { minLength: 2, maxLength: 6 }).map((parts) => parts.join(''))
  const text = lines.map((line) => `${line}\n`).join('')
  const starts = lines.map((_, i) => lines.slice(0, i).join('').length + i)
  const region = draw(fc.constantFrom, null, '甘肃省天水市秦州区', '上海市')
  const documents = key === null ? [] : documentsOf(draw, starts)
  const ranges = documents.map(({ start }, i) => ({
    start,
    end: documents[i + 1]?.start ?? text.length,
  }))
  const within = (): Span => spanOf(draw, text, lines, starts)
  const inDocument = (): Span => {
    const first = ranges[0]?.start ?? 0
    const span = within()
    return span.start >= first ? span : { start: first, end: first + charAt(text, first).length }
  }
  const entities = [
    ...documents.map(({ key }, i) => entityOf(draw, key, 'DOCUMENT', i, within)),
    ...draw(fc.array, fc.constantFrom(...KIND_NAMES), { maxLength: 9 }).map((kind, i) =>
      entityOf(draw, `e${i}`, kind, documents.length + i, within),
    ),
  ]
  const subjects = entities.filter(({ kind }) => kindIn(kind, RELATIONS.ABOUT.to))
  const targets = draw(fc.array, fc.constant(null), { maxLength: 4 }).map((_, i) =>
    targetOf(draw, `t${i}`, subjects, inDocument),
  )
  const relations = relationsOf(draw, { entities, targets }, inDocument)
  const head = {
    title: '秦州区实施方案',
    region,
    ...(key === null ? { docNumber: '〔2021〕1号', issuedOn: '2021-06-24' } : {}),
    text,
  }
  const bundle: Bundle = { format: 'policy-bundle/1', document: head, entities, targets, relations }
  if (key === null) return bundle
  return {
    ...bundle,
    source: { key, url: null, truncatedAt: draw(fc.constantFrom, null, text.length - 1) },
    documents,
    passages: draw(fc.boolean) ? passagesOf(draw, starts) : null,
    decisions: decisionsOf(draw, entities),
  }
}

const charAt = (text: string, at: number): string => String.fromCodePoint(text.codePointAt(at)!)

/** A span inside one line that cuts no character. */
function spanOf(
  draw: Draw,
  text: string,
  lines: readonly string[],
  starts: readonly number[],
): Span {
  const line = draw(fc.nat, { max: lines.length - 1 })
  const characters = [...lines[line]!]
  const from = draw(fc.nat, { max: characters.length - 1 })
  const to = draw(fc.integer, { min: from + 1, max: characters.length })
  const start = starts[line]! + characters.slice(0, from).join('').length
  return { start, end: start + characters.slice(from, to).join('').length }
}

type PlacedDocument = NonNullable<Bundle['documents']>[number] & { readonly start: number }

function documentsOf(draw: Draw, starts: readonly number[]): PlacedDocument[] {
  const second = draw(fc.boolean) ? [starts.at(-1)!] : []
  return [draw(fc.constantFrom, 0, starts[1]!), ...second]
    .filter((start, i, all) => all.indexOf(start) === i)
    .map((start, i) => ({
      key: `d${i}`,
      start,
      docNumber: draw(fc.constantFrom, null, '〔2021〕1号'),
      issuers: draw(fc.constantFrom, null, [], ['秦州区政府']),
      issuedOn: draw(fc.constantFrom, null, '2021-06-24', '2019-01-01'),
    }))
}

function passagesOf(draw: Draw, starts: readonly number[]): NonNullable<Bundle['passages']> {
  const numbers = starts.map(() => draw(fc.constantFrom, ...NUMBERS))
  return starts.map((start, i) => ({
    number: numbers[i]!,
    role: draw(fc.constantFrom, ...PASSAGE_ROLES),
    heading: draw(fc.constantFrom, null, '总体要求'),
    start,
    parent: null,
  }))
}

const status = (draw: Draw) => draw(fc.constantFrom, ...CLAIM_STATUSES)
const kindIn = (label: string, kinds: readonly Kind[]): boolean =>
  kinds.some((kind) => KINDS[kind].label === label)

function entityOf(
  draw: Draw,
  key: string,
  kind: Kind,
  index: number,
  within: () => Span,
): Bundle['entities'][number] {
  // The index keeps names apart: two items of one id are refused.
  const stem = draw(fc.constantFrom, ...(NAMES[kind] ?? ['名称', 'Ａ名 称']))
  return {
    key,
    kind: KINDS[kind].label,
    name: `${stem}${index}`,
    aliases: draw(fc.constantFrom, null, [], ['别名', '别名', '又名']),
    generic: draw(fc.constantFrom, null, false, true),
    mentions: [within(), ...(draw(fc.boolean) ? [within()] : [])],
    status: status(draw),
    note: draw(fc.constantFrom, null, '注'),
    ...(kind === 'TASK' ? { number: draw(fc.constantFrom, null, ...NUMBERS) } : {}),
    ...(kind === 'GOAL' ? { raw: draw(fc.constantFrom, null, '力争'), ...goalFacts(draw) } : {}),
  }
}

const goalFacts = (draw: Draw) => ({
  targetYear: draw(fc.constantFrom, null, 2025),
  periodStart: draw(fc.constantFrom, null, 2021),
  period: draw(fc.constantFrom, ...PERIODS),
  modality: draw(fc.constantFrom, null, '达到', '力争'),
  binding: draw(fc.constantFrom, null, ...BINDINGS),
  condition: draw(fc.constantFrom, null, '正常年景下'),
})

function targetOf(
  draw: Draw,
  key: string,
  subjects: Bundle['entities'],
  within: () => Span,
): Bundle['targets'][number] {
  const comparator = draw(fc.constantFrom, ...COMPARATORS)
  const value = draw(fc.double, { noNaN: true, min: -1e9, max: 1e9 })
  return {
    key,
    subject: draw(fc.constantFrom, null, ...subjects.map((entity) => entity.key)),
    subjectText: draw(fc.constantFrom, null, '粮食'),
    metric: draw(fc.constantFrom, '总产量', '产值'),
    comparator,
    value,
    valueMax: comparator === 'RANGE' ? value + 1 : null,
    unit: draw(fc.constantFrom, null, '亿元', '%'),
    evidence: within(),
    status: status(draw),
    ...goalFacts(draw),
    note: draw(fc.constantFrom, null, '注'),
  }
}

function relationsOf(
  draw: Draw,
  { entities, targets }: Pick<Bundle, 'entities' | 'targets'>,
  within: () => Span,
): Bundle['relations'] {
  const claims = new Set<string>()
  const children = new Set<string>()
  const order = new Map(entities.map(({ key }, i) => [key, i]))
  const wanted = draw(fc.array, fc.constantFrom(...RELATION_TYPES), { maxLength: 12 })
  return wanted.flatMap((type: RelationType) => {
    const { from: starts, to: ends } = RELATIONS[type]
    const goals = type === 'ABOUT' ? targets.map(({ key }) => key) : []
    const keysOf = (kinds: readonly Kind[]) =>
      entities.filter(({ kind }) => kindIn(kind, kinds)).map(({ key }) => key)
    const froms = [...keysOf(starts), ...goals]
    const tos = type === 'HAS_TARGET' ? targets.map(({ key }) => key) : keysOf(ends)
    if (froms.length === 0 || tos.length === 0) return []
    const [from, to] = [draw(fc.constantFrom, ...froms), draw(fc.constantFrom, ...tos)]
    if (from === to) return []
    if (type === 'SUBTASK_OF') {
      if (order.get(from)! < order.get(to)! || children.has(from)) return []
      children.add(from)
    }
    const evidence = [within(), within()].filter(({ start, end }) => {
      const claim = JSON.stringify([type, from, to, start, end])
      return !claims.has(claim) && claims.add(claim)
    })
    if (evidence.length === 0) return []
    return [
      {
        from,
        type,
        to,
        evidence,
        inherited: draw(fc.constantFrom, null, false, false, true),
        status: status(draw),
        rule: draw(fc.constantFrom, null, 'bracket'),
        wording: draw(fc.constantFrom, null, '依托'),
        order: draw(fc.constantFrom, null, 1, 2),
        openEnded: draw(fc.constantFrom, null, true, false),
        share: draw(fc.constantFrom, null, 0.5, -0),
        weight: null,
      },
    ]
  })
}

function decisionsOf(draw: Draw, entities: Bundle['entities']): Bundle['decisions'] {
  const industries = entities.filter(({ kind }) => kind === 'Industry').map(({ key }) => key)
  const [keeper, other] = industries
  return keeper === undefined || other === undefined
    ? null
    : [{ verdict: draw(fc.constantFrom, ...VERDICTS), keeper, other, reason: null }]
}
