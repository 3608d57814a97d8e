import fc from 'fast-check'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from 'vitest'
import type { Bundle, Span } from '../../seed/bundle.ts'
import { recordsOf, recordsOfText } from '../../seed/records-of-text.ts'
import { bundleArbitrary } from '../support/bundle-arbitrary.ts'
import { isSharedMissing, SHARED_DIR } from '../support/shared.ts'
import { changed, type Change, vegetables } from '../support/vegetables.ts'

const recordsAfter = (change?: Change) => recordsOf(changed(change))
const described = (records: ReturnType<typeof recordsAfter>, name: RegExp) =>
  records.descriptions.find(({ facets }) => name.test(String(facets['name'])))!

test('every claim quotes its sentence, its passage and its document', () => {
  const records = recordsAfter()
  const { text } = records.source
  const document = described(records, /方案/).entity
  for (const { place } of records.claims) {
    if (place.kind !== 'quotation') throw new Error('a bundle has quotations only')
    const passage = records.passages.find(({ id }) => id === place.passage)!
    expect(text.slice(place.start, place.end)).toBe(place.quote)
    expect(place.start).toBeGreaterThanOrEqual(passage.start)
    expect(place.start).toBeLessThan(passage.end)
    expect(place.document).toBe(document)
  }
})

test('a target that names its subject is about it, by the same sentence', () => {
  const about = recordsAfter().claims.filter(({ type }) => type === 'ABOUT')
  expect(about).toHaveLength(1)
  expect(about[0]).toMatchObject({ status: 'CONFIRMED', place: { quote: '总产量达到45万吨' } })
  const said = recordsAfter(({ relations }) =>
    relations.push({
      from: 't1',
      type: 'ABOUT',
      to: 'vegetables',
      evidence: ['蔬菜产业。总产量'],
      status: 'REJECTED',
    }),
  )
  expect(said.claims.filter(({ type }) => type === 'ABOUT')).toMatchObject([{ status: 'REJECTED' }])
})

test('a measured goal is named by its figure and keeps its id when that is corrected', () => {
  const goal = described(recordsAfter(), /总产量/)
  expect(goal.facets).toMatchObject({
    name: '蔬菜 总产量 达到45万吨',
    canonicalValue: 450_000,
    canonicalUnit: '吨',
    raw: '总产量达到45万吨',
    textCut: false,
  })
  const corrected = described(
    recordsAfter(({ targets }) => (targets[0]!.value = 46)),
    /总产量/,
  )
  expect(corrected.entity).toBe(goal.entity)
})

test('two goals that are alike but for their sentence are two, in the order of the text', () => {
  const twice: Change = ({ document, targets, relations }) => {
    document.text = document.text!.replace('二、保障措施', '二、保障措施,总产量达到50万吨')
    targets.unshift({ ...targets[0]!, key: 't2', value: 50, evidence: '总产量达到50万吨' })
    relations.push({
      from: 'task',
      type: 'HAS_TARGET',
      to: 't2',
      evidence: ['总产量达到50万吨'],
      status: 'CONFIRMED',
    })
  }
  const [alone, both] = [recordsAfter(), recordsAfter(twice)]
  expect(described(both, /45万吨/).entity).toBe(described(alone, /总产量/).entity)
  expect(described(both, /50万吨/).facets['ordinal']).toBe(2)
})

test('what a bundle marks as taken over from a task above makes no claim', () => {
  const more: Change = ({ relations }) =>
    relations.push({ ...relations[0]!, type: 'COOPERATES', inherited: true, evidence: [] })
  expect(recordsAfter(more)).toEqual(recordsAfter())
})

test('a task is numbered as its heading’s passage is, and starts with its heading', () => {
  expect(described(recordsAfter(), /^发展蔬菜产业/).facets).toMatchObject({
    number: '一',
    heading: '发展蔬菜产业',
    headingSource: 'vegetables',
    headingStart: 11,
    headingEnd: 17,
    sectionCut: false,
  })
})

test.each([
  ['发展蔬菜产业', '总产量', true],
  ['发展蔬菜产业', '保障', false],
])('the section of %s, the text cut after %s, is cut: %s', (name, last, cut) => {
  const records = recordsAfter(({ source }) => (source!.truncatedAt = last))
  expect(described(records, new RegExp(`^${name}`)).facets['sectionCut']).toBe(cut)
  expect(described(records, /45万吨/).facets['textCut']).toBe(true)
})

test('a section reaches to the end of all that stands below it', () => {
  const records = recordsAfter(({ source, passages }) => {
    passages![2]!.parent = '一'
    source!.truncatedAt = '保障'
  })
  expect(described(records, /^发展蔬菜产业/).facets['sectionCut']).toBe(true)
})

test('two items that are one thing are refused, and both are named', () => {
  const twin: Change = ({ entities }) =>
    entities.push({ ...entities[2]!, key: 'twin', name: '某省某市某县农业农村局' })
  expect(() => recordsAfter(twin)).toThrow(
    /entity twin “某省某市某县农业农村局”: is the same thing as entity bureau “县农业农村局”/,
  )
})

test('a sentence that is quoted twice for one relation is refused', () => {
  expect(() =>
    recordsAfter(({ relations }) => relations.push({ ...relations[0]!, wording: '牵头' })),
  ).toThrow(/relation bureau LEADS task: claims twice/)
})

test('a bundle of the core form holds one document over the whole text, and a passage a line', () => {
  const { source: _, documents: __, passages: ___, ...core } = vegetables
  const entities = core.entities
    .filter(({ key }) => key !== 'plan')
    .map((entity) => ({ ...entity, mentions: [{ quote: entity.name, nth: 1 }] }))
  const records = recordsOfText(JSON.stringify({ ...core, entities }), 'core.json')
  expect(records.source.key).toMatch(/^src-[a-z2-7]{16}$/)
  expect(records.passages).toHaveLength(4)
  expect(described(records, /方案/)).toMatchObject({
    kind: 'DOCUMENT',
    facets: { start: 0, end: records.source.text.length, region: '某省某市某县' },
  })
})

test('a document may begin after a blank line of a text that is not yet cut into passages', () => {
  const records = recordsAfter((bundle) => {
    bundle.document.text = `  \n${bundle.document.text}`
    bundle.documents![0]!.start = 3
    bundle.passages = null
    for (const entity of bundle.entities) entity.mentions = [{ quote: entity.name, nth: 1 }]
  })
  expect(records.passages.map(({ start }) => start).slice(0, 2)).toEqual([0, 3])
  expect(described(records, /方案/).facets).toMatchObject({ start: 3 })
})

test.skipIf(isSharedMissing).each(['seed', '01', '04', '06'])(
  'the bundle that the scorer makes of annotation %s loads without a fault',
  async (name) => {
    const scorer = pathToFileURL(join(SHARED_DIR, 'score/gold-to-bundle.mjs')).href
    const { goldToBundle } = await import(/* @vite-ignore */ scorer)
    const read = (path: string) => readFileSync(join(SHARED_DIR, 'data/policies', path), 'utf8')
    const gold = JSON.parse(read(`gold/${name}.json`))
    const text = read(`documents/${name}.txt`).replace(/^# SOURCE.*\n/, '')
    const { bundle } = goldToBundle(gold, text)
    const records = recordsOfText(JSON.stringify(bundle), `${name}.json`)
    const { entities, targets } = bundle as Bundle
    expect(records.descriptions.length).toBeGreaterThanOrEqual(entities.length + targets.length)
  },
)

test('a paragraph that is put before the text changes no id of an entity, claim or mention', () => {
  const paragraph = '§\n'
  const moved = <S extends Span>(span: S): S => ({
    ...span,
    start: span.start + paragraph.length,
    end: span.end + paragraph.length,
  })
  const shift = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(shift)
    if (typeof value !== 'object' || value === null) return value
    if ('start' in value && 'end' in value) return moved(value as Span)
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, shift(item)]))
  }
  fc.assert(
    fc.property(bundleArbitrary(null), (bundle) => {
      const { document, entities, targets, relations } = bundle
      const later = {
        ...bundle,
        document: { ...document, text: paragraph + document.text },
        entities: shift(entities),
        targets: shift(targets),
        relations: shift(relations),
      }
      const [one, other] = [bundle, later].map((item) =>
        recordsOfText(JSON.stringify(item), 'b.json'),
      )
      const ids = (records: typeof one) => [
        records!.descriptions.map(({ entity }) => entity),
        records!.claims.map(({ claimId }) => claimId),
        records!.mentions.map(({ id }) => id),
      ]
      expect(ids(other)).toEqual(ids(one))
    }),
    { numRuns: 60 },
  )
})
