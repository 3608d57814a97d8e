import { expect, test } from 'vitest'
import { dueOf } from '../../server/domain/due.ts'

test('a goal of 2025 is open to the last day of 2025 and past from the next on', () => {
  expect(dueOf(2025, new Date(2025, 11, 31))).toBe('OPEN')
  expect(dueOf(2025, new Date(2026, 0, 1))).toBe('PAST')
  expect(dueOf(null, new Date())).toBe('UNDATED')
})
