import { expect, test } from 'vitest'
import { bestDesignation, designationOf } from '../../../server/domain/anchor/designation.ts'
import { claim } from '../../support/claims.ts'

test.each([
  ['链主企业', 'DOCUMENT_ANCHOR'],
  ['龙头', 'DOCUMENT_ANCHOR'],
  ['骨干龙头企业', 'DOCUMENT_ANCHOR'],
  ['骨干企业', 'DOCUMENT_KEY'],
  ['重点企业', 'DOCUMENT_KEY'],
  ['依托', 'DOCUMENT_KEY'],
  ['以…为主', 'DOCUMENT_KEY'],
  ['培育龙头企业', 'DOCUMENT_KEY'],
  ['争创链主', 'DOCUMENT_KEY'],
  ['支持', 'NONE'],
  [null, 'NONE'],
] as const)('a company that a document calls %j is %s', (wording, designation) => {
  expect(designationOf(wording)).toBe(designation)
})

test('of several wordings the strongest holds, with its words and its claims', () => {
  const key = claim('任务', 'RELIES_ON', '甲', { wording: '骨干企业' })
  const anchor = claim('任务', 'RELIES_ON', '甲', { wording: '链主企业' })
  const none = claim('任务', 'RELIES_ON', '甲', { wording: null })
  expect(bestDesignation([none, key, anchor])).toEqual({
    designation: 'DOCUMENT_ANCHOR',
    value: 1,
    wording: '链主企业',
    claims: [anchor],
  })
  expect(bestDesignation([none])).toMatchObject({ designation: 'NONE', value: 0, wording: null })
})
