import { describe, expect, it } from 'vitest'
import { citation } from '../../../client/views/parts/citation.ts'
import { wordsBefore } from '../../../client/views/reader/cut-words.ts'

describe('a citation', () => {
  const notice = { docNumber: '天秦区委发〔2021〕11号', issuedOn: '2021-06-24' }
  const plan = { name: '实施方案', docNumber: null, issuedOn: null, publishedBy: notice }

  it('gives words, title, number of the notice, place and link', () => {
    expect(citation(plan, '以华天电子集团为主', '二(一)2.一是', 'http://host/docs/d#s=1-9')).toBe(
      [
        '“以华天电子集团为主”',
        '——《实施方案》（天秦区委发〔2021〕11号，2021-06-24），二(一)2 · 一是',
        'http://host/docs/d#s=1-9',
      ].join('\n'),
    )
  })

  it('leaves out what is not known, and does not put a title in brackets twice', () => {
    expect(citation({ name: '关于印发《实施方案》的通知' }, '现印发', '', 'link')).toBe(
      '“现印发”\n——关于印发《实施方案》的通知\nlink',
    )
  })
})

it('tells a cut by the last clause before it', () => {
  const text = '一是积极培育数字经济。积极对接成渝地区\n甘公网安备'
  expect(wordsBefore(text, text.indexOf('\n'))).toBe('积极对接成渝地区')
  expect(wordsBefore('产业。', 3)).toBe('产业。')
})
