import fc from 'fast-check'
import { expect, test } from 'vitest'
import { validateBundle } from '../../seed/validate.ts'
import { placeFinder, resolvePlace } from '../../seed/places.ts'
import { changed, faultsOf } from '../support/vegetables.ts'

const text = '区工信局、工信局。区工信局'

test('a quote that stands once needs no number', () => {
  expect(resolvePlace('、工信局', placeFinder(text))).toEqual({ spans: [{ start: 4, end: 8 }] })
})

test('a quote that is missing or stands in several places is refused, with their number', () => {
  const finder = placeFinder(text)
  expect(resolvePlace('区发改局', finder)).toEqual({
    reason: '“区发改局” is not in the text; quote it to the letter',
  })
  expect(resolvePlace('工信局', finder)).toEqual({
    reason: '“工信局” stands in 3 places; quote more, or say which with nth',
  })
  expect(resolvePlace({ quote: '工信局', nth: 4 }, finder)).toEqual({
    reason: '“工信局” has no place 4: it stands in 3',
  })
})

test('a place inside a longer mention of the same kind belongs to that one', () => {
  const found = resolvePlace('工信局', placeFinder(text), { every: true, longer: ['区工信局'] })
  expect(found).toEqual({ spans: [{ start: 5, end: 8 }] })
})

test('words in a footer count only where they stand nowhere else', () => {
  const finder = placeFinder(text, [{ start: 8, end: 13 }])
  expect(resolvePlace({ quote: '区工信局', nth: 'every' }, finder, { every: true })).toEqual({
    spans: [{ start: 0, end: 4 }],
  })
  expect(resolvePlace('。', finder)).toEqual({ spans: [{ start: 8, end: 9 }] })
})

test('only a mention may stand for every place', () => {
  expect(resolvePlace({ quote: '局', nth: 'every' }, placeFinder(text))).toEqual({
    reason: '“局”: "every" is for mentions; number the place',
  })
})

test('a short name inside the name of another kind is still a mention', () => {
  const { bundle, faults } = validateBundle(
    changed(({ entities }) => {
      entities[3]!.mentions = [{ quote: '蔬菜', nth: 'every' }]
    }),
  )
  expect(faults).toEqual([])
  expect(bundle.entities[3]!.mentions).toHaveLength(2)
})

test('a mention that only longer ones hold is refused', () => {
  const add = (name: string) => ({
    key: name,
    kind: 'Agency',
    name,
    mentions: [name],
    status: 'CONFIRMED' as const,
  })
  expect(faultsOf(({ entities }) => entities.push(add('农业农村局')))).toEqual([
    'entity 农业农村局 “农业农村局”: mention “农业农村局” stands only inside longer mentions of its kind; give offsets',
  ])
})

test('every resolved span reads as its quote, and none that counts is left out', () => {
  const words = fc.array(fc.constantFrom('甲', '乙', '甲乙', '😀'), { minLength: 1, maxLength: 20 })
  fc.assert(
    fc.property(words, fc.constantFrom('甲', '乙', '甲甲', '甲乙甲', '😀'), (parts, quote) => {
      const text = parts.join('')
      const found = resolvePlace({ quote, nth: 'every' }, placeFinder(text), { every: true })
      const count = [...text].filter((_, i, all) => all.slice(i).join('').startsWith(quote)).length
      const spans = 'spans' in found ? found.spans : []
      expect(spans).toHaveLength(count)
      for (const { start, end } of spans) expect(text.slice(start, end)).toBe(quote)
    }),
  )
})
