import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  nameLikeness,
  suggestCorrespondences,
  type Named,
} from '../../server/domain/suggest-correspondences.ts'

const name = fc.string({
  unit: fc.constantFrom('电', '子', '信', '息', '产', '业', '集', '群', 'Ⅱ'),
})
const named = (id: string, called: string): Named<string> => ({ id, name: called, aliases: [] })

test('a likeness lies between 0 and 1, is the same both ways, and 1 for a name and itself', () => {
  fc.assert(
    fc.property(name, name, (a, b) => {
      const score = nameLikeness(a, b)
      expect(score).toBeGreaterThanOrEqual(0)
      expect(score).toBeLessThanOrEqual(1)
      expect(nameLikeness(b, a)).toBe(score)
      if (a !== '') expect(nameLikeness(a, a)).toBe(1)
    }),
  )
})

test('words that all names of a kind bear make no two alike', () => {
  expect(nameLikeness('电子信息产业集群', '航空维修产业集群')).toBe(0)
  expect(nameLikeness('中药产业', '中药Ⅲ')).toBe(1)
  expect(nameLikeness('Ⅱ', 'Ⅱ')).toBe(1)
  expect(nameLikeness('华天电子集团', '华天科技')).toBeGreaterThan(0)
})

test('each is given at most three, best first, none that is known and none below the least', () => {
  const others = fc.array(name, { maxLength: 8 })
  fc.assert(
    fc.property(name, others, fc.double({ min: 0.1, max: 1, noNaN: true }), (one, names, least) => {
      const to = names.map((called, at) => named(`t${at}`, called))
      const found = suggestCorrespondences([named('f', one)], to, (_, id) => id === 't0', least)
      expect(found.length).toBeLessThanOrEqual(3)
      expect(found.map(({ score }) => score)).toEqual(
        found.map(({ score }) => score).toSorted((a, b) => b - a),
      )
      for (const { to: other, score } of found) {
        expect(other.id).not.toBe('t0')
        expect(score).toBeGreaterThanOrEqual(least)
        expect(score).toBe(nameLikeness(one, other.name))
      }
    }),
  )
})
