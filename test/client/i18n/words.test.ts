import { describe, expect, it } from 'vitest'
import anchorsEn from '../../../client/i18n/anchors/en.json' with { type: 'json' }
import anchorsZh from '../../../client/i18n/anchors/zh-CN.json' with { type: 'json' }
import chainEn from '../../../client/i18n/chain/en.json' with { type: 'json' }
import chainZh from '../../../client/i18n/chain/zh-CN.json' with { type: 'json' }
import standingEn from '../../../client/i18n/standing/en.json' with { type: 'json' }
import standingZh from '../../../client/i18n/standing/zh-CN.json' with { type: 'json' }
import en from '../../../client/i18n/en.json' with { type: 'json' }
import zh from '../../../client/i18n/zh-CN.json' with { type: 'json' }
import { sources, textOf } from '../../support/sources.ts'

function flat(words: object, path = ''): Map<string, string> {
  return new Map(
    Object.entries(words).flatMap(([key, value]) =>
      typeof value === 'object'
        ? [...flat(value as object, `${path}${key}.`)]
        : [[path + key, String(value)]],
    ),
  )
}

const holes = (text: string) =>
  [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name).toSorted()

describe('the words of the interface', () => {
  // Words of one page come with its code; together they are one table.
  const chinese = new Map([zh, anchorsZh, chainZh, standingZh].flatMap((words) => [...flat(words)]))
  const english = new Map([en, anchorsEn, chainEn, standingEn].flatMap((words) => [...flat(words)]))

  it('are the same keys in both languages, but for English words about one of something', () => {
    const forOne = [...english.keys()].filter((key) => key.endsWith('_one'))
    expect([...english.keys()].filter((key) => !forOne.includes(key))).toEqual([...chinese.keys()])
    for (const key of forOne) {
      const many = key.replace(/_one$/, '')
      expect([key, holes(english.get(many)!)]).toEqual([key, expect.arrayContaining(['count'])])
    }
  })

  it('say one task, and more tasks', async () => {
    const { i18next } = await import('../../../client/i18n/i18n.ts')
    const inEnglish = i18next.getFixedT('en')
    expect(inEnglish('trace.unitTasks', { count: 1 })).toBe('1 task')
    expect(inEnglish('trace.unitTasks', { count: 2 })).toBe('2 tasks')
    expect(inEnglish('trace.contextNote', { count: 1 })).toMatch(/^1 top task, /)
    expect(inEnglish('reader.mention.count', { count: 1 })).toBe('Named once in this document')
    expect(i18next.getFixedT('zh')('trace.unitTasks', { count: 1 })).toBe('1项任务')
  })

  it('begin no line of the badge of a past deadline with its dot', () => {
    expect(english.get('due.PAST')).toMatch(/\S\u00a0· \S/)
  })

  it('take the same values in both languages', () => {
    for (const [key, text] of chinese)
      expect([key, holes(english.get(key)!)]).toEqual([key, holes(text)])
  })

  it('are never empty in Chinese, and use full-width marks there', () => {
    for (const [key, text] of chinese) {
      expect(`${key}: ${text}`).not.toMatch(/: $/)
      expect(`${key} ${text}`).not.toMatch(/\p{Script=Han}[,;!?]/u)
    }
  })

  it('are each used by the page', () => {
    const code = sources()
      .filter((file) => file.startsWith('client/'))
      .map(textOf)
      .join('\n')
    const stems = [...code.matchAll(/`([\w.]+)\.\$\{/g)].map(([, stem]) => `${stem}.`)
    const unused = [...chinese.keys()].filter(
      (key) =>
        !code.includes(`'${key}'`) &&
        !code.includes(`.${key.split('.').at(-1)}'`) &&
        !stems.some((stem) => key.startsWith(stem)) &&
        !new RegExp(`'${key.split('.').at(-1)}'`).test(code),
    )
    expect(unused).toEqual([])
  })
})
