import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { newReader, settled, useBrowser } from '../support/browser.ts'
import { answeredIds, drawnIds, expandAll, moreCards } from '../support/drawing.ts'
import { tracePath } from '../support/site.ts'

useBrowser()

/** Entities in one column of the trace's table: their names, and all that a screen reader hears. */
async function column(page: Page, title: string) {
  const heads = await page.locator('.trace-table th[scope=col]').allInnerTexts()
  const nth = heads.findIndex((head) => head.startsWith(title)) + 1
  const chips = page.locator(`.trace-table tbody tr > :nth-child(${nth}) .chip`)
  return {
    names: await chips.locator('.chip-name').allInnerTexts(),
    said: (await chips.allTextContents()).map((one) => one.trim()),
  }
}

describe('the trace of 电子信息产业总产值达到200亿元', () => {
  it('names leads, cooperating units and firms, and tells that the units are inherited', async () => {
    const { page, open } = await newReader()
    await open(await tracePath('GOAL', '达到200亿元'))
    const leads = await column(page, '牵头单位')
    const cooperating = await column(page, '配合')
    const firms = await column(page, '企业')
    expect(leads.names).toEqual(['区工信局', '暖和湾园区', '区发改局'])
    expect(cooperating.names).toEqual(['各镇', '区直相关部门'])
    expect(new Set(firms.names)).toEqual(new Set(['华天电子集团', '天光半导体公司']))
    for (const said of [...leads.said, ...cooperating.said])
      expect(said).toContain('继承自上级任务')
    for (const said of firms.said) expect(said).not.toContain('继承')
    expect(leads.said[0]).toContain('首位')
  })

  it('has no unit and says so once what is inherited is left out', async () => {
    const { page, open } = await newReader()
    await open(await tracePath('GOAL', '达到200亿元'))
    await page.getByRole('checkbox', { name: '继承的责任' }).setChecked(false, { force: true })
    await expect.poll(async () => (await column(page, '牵头单位')).names).toEqual([])
    expect((await column(page, '配合')).names).toEqual([])
    expect(await page.locator('main').innerText()).toMatch(/原文未\S*单独指定单位/)
    expect(new URL(page.url()).searchParams.get('inh')).toBe('0')
    await settled(page)
    expect(others(page, await drawnIds(page))).toEqual(others(page, await answeredIds(page)))
  })

  it('has no cooperating unit once these are left out', async () => {
    const { page, open } = await newReader()
    await open(await tracePath('GOAL', '达到200亿元'))
    await page.getByRole('checkbox', { name: '配合单位' }).setChecked(false, { force: true })
    await expect.poll(() => answeredIds(page)).not.toContain('AGENCY')
    expect(await page.locator('.trace-table').innerText()).not.toContain('各镇')
  })
})

const STARTS = [
  ['GOAL', '达到200亿元'],
  ['GOAL', '综合实力和整体竞争力明显增强'],
  ['TASK', '着力促进工业集聚发展'],
  ['AGENCY', '区工信局'],
  ['ENTERPRISE', '华天电子集团'],
  ['PARK', '暖和湾园区'],
  ['STRATEGY', '“工业强区”战略'],
  ['INDUSTRY', '电子信息'],
] as const

describe('what is drawn is what the answer says', () => {
  it.each(STARTS)('from %s %s, in both themes', async (kind, name) => {
    const { page, open } = await newReader()
    await open(await tracePath(kind, name))
    const first = await drawnIds(page)
    const more = await moreCards(page)
    const hidden = more.reduce((sum, { label }) => sum + Number(/\d+/.exec(label)![0]), 0)
    await expandAll(page)
    const drawn = await drawnIds(page)
    expect(drawn.length - first.length).toBeLessThanOrEqual(hidden)
    expect(others(page, drawn)).toEqual(others(page, await answeredIds(page)))
    await page.emulateMedia({ colorScheme: 'dark' })
    await settled(page)
    expect(await drawnIds(page)).toEqual(drawn)
  })
})

/** All ids but that of the start, which the heading names. */
function others(page: Page, ids: readonly string[]): string[] {
  const start = new URL(page.url()).pathname.split('/')[2]
  return ids.filter((id) => id !== start)
}
