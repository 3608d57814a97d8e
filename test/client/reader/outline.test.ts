import { describe, expect, it } from 'vitest'
import { bracketOf, outlineOf } from '../../../client/views/reader/outline.ts'

const passage = (
  id: string,
  number: string,
  heading: string | null,
  parent: string | null,
  role = 'BODY',
) => ({ id, number, heading, role, parent: parent === null ? null : { id: parent } })

const two = passage('2', '二(一)2', '着力促进工业集聚发展', '1')
const first = passage('2a', '二(一)2.一是', '打造电子信息产业集群', '2')
const bracket = passage('2b', '', null, '2', 'RESPONSIBILITY')
const three = passage('3', '二(一)3', '着力培育壮大现代服务业', '1')
const passages = [
  passage('t', '', '实施方案', null, 'HEADING'),
  passage('0', '二', '重点任务', null, 'HEADING'),
  passage('1', '二(一)', '培育壮大特色优势产业', '0', 'HEADING'),
  two,
  first,
  bracket,
  three,
]

describe('the contents', () => {
  it('list numbered headings by depth, each with what its number adds', () => {
    expect(outlineOf(passages).map(({ level, ownNumber }) => `${level} ${ownNumber}`)).toEqual([
      '1 二',
      '2 (一)',
      '3 2',
      '4 一是',
      '3 3',
    ])
  })

  it('end also where passages stand above each other in a ring', () => {
    const ring = [passage('a', '一', '甲', 'b'), passage('b', '二', '乙', 'a')]
    expect(outlineOf(ring)).toHaveLength(2)
  })
})

describe('the bracket of an item', () => {
  it('is that of the nearest item above which has one', () => {
    expect(bracketOf(passages, first)).toBe(bracket)
    expect(bracketOf(passages, two)).toBe(bracket)
    expect(bracketOf(passages, bracket)).toBe(bracket)
  })

  it('is none where no item above has one', () => {
    expect(bracketOf(passages, three)).toBeNull()
  })
})
