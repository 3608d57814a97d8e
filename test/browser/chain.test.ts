import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { newReader, settled, useBrowser } from '../support/browser.ts'
import {
  answeredIds,
  clickAt,
  drawnCards,
  drawnIds,
  expandAll,
  shownPicture,
  smallestLabel,
} from '../support/drawing.ts'
import { chainPath, idOf } from '../support/site.ts'

useBrowser()

const main = (page: Page) => page.locator('main').innerText()
const table = (page: Page) => page.getByRole('region', { name: '产业链表' })
const panel = (page: Page) => page.getByRole('complementary', { name: '原文与数据依据' })
const list = (page: Page) => page.getByRole('listbox', { name: '图中元素' })
const said = (page: Page) => page.locator('#announcer').innerText()

describe('the chain of 电子信息', () => {
  it('answers first, then draws, and says what the text does not divide', async () => {
    const { page, open } = await newReader()
    await open(await chainPath('电子信息'))
    const text = await main(page)
    expect(text).toContain('点名企业2家，细分领域2个；两个细分领域原文均未列企业')
    expect(text).toMatch(/达到200亿元（2025）\s*期限已过，完成情况未载明/)
    expect(text).toContain('原文未区分上游、中游、下游，本页不作划分')
    expect(text).not.toContain('链主')
    expect(await table(page).innerText()).toContain('招商空白：原文未列企业')
    // The text was looked through for a park of each segment, too.
    expect(await table(page).locator('tr[data-part] td:nth-child(4)').allInnerTexts()).toEqual([
      '未载明',
      '未载明',
    ])
    expect(await page.title()).toContain('电子信息 产业链')
  })

  it('names in its table what it draws, in both themes, opened or not', async () => {
    const { page, open } = await newReader()
    for (const name of ['电子信息', '电工电器', '新材料', '食品医药']) {
      await open(await chainPath(name))
      await expandAll(page)
      const drawn = await drawnIds(page)
      expect(await answeredIds(page), name).toEqual(drawn)
      await page.emulateMedia({ colorScheme: 'dark' })
      await settled(page)
      expect(await drawnIds(page), name).toEqual(drawn)
      await page.emulateMedia({ colorScheme: 'light' })
    }
  })

  it('says the wording of the text, and shows a firm of two clusters in both', async () => {
    const { page, open } = await newReader()
    await open(await chainPath('电工电器'))
    expect(await table(page).innerText()).toMatch(/二一三电器[\s\S]*西电合金公司[\s\S]*骨干企业/)
    await open(await chainPath('新材料'))
    expect(await table(page).innerText()).toContain('西电合金公司')
  })
})

describe('the picture of a chain', () => {
  it('selects what is clicked, says so, and shows its sentence, which leads to its words', async () => {
    const { page, open } = await newReader()
    await open(await chainPath('电子信息'))
    const huatian = await idOf('ENTERPRISE', '华天电子集团')
    await clickAt(
      page,
      (await drawnCards(page)).find(({ entity }) => entity === huatian)!,
    )
    await expect.poll(() => said(page)).toBe('已选中 华天电子集团')
    expect(new URL(page.url()).searchParams.get('sel')).toBe(huatian)
    const card = panel(page).locator('.evidence')
    expect(await card.count()).toBe(1)
    expect(await card.locator('mark').innerText()).toBe('以华天电子集团和天光半导体公司为主')
    await card.getByRole('link', { name: '在文件中打开' }).click()
    await expect
      .poll(() => page.locator('.reader-text mark').first().innerText())
      .toContain('以华天电子集团和天光半导体公司为主')
    await settled(page)
    await page.goBack()
    await settled(page)
    expect(await card.count()).toBe(1)
    await panel(page).getByRole('button', { name: '关闭' }).click()
    await expect.poll(() => panel(page).count()).toBe(0)
  })

  it('is walked, selected and cleared by keys alone; T puts the table in its place', async () => {
    const { page, open } = await newReader()
    await open(await chainPath('电子信息'))
    await list(page).focus()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await expect.poll(() => said(page)).toMatch(/^已选中 /)
    const chosen = (await drawnCards(page)).filter(({ selected }) => selected)
    expect(chosen).toHaveLength(1)
    await page.keyboard.press('Alt+ArrowRight')
    await page.keyboard.press('Escape')
    await expect.poll(() => said(page)).toBe('已取消选中')
    await page.locator('.canvas-frame').focus()
    await page.keyboard.press('t')
    await expect.poll(() => page.locator('.canvas').count()).toBe(0)
    expect(new URL(page.url()).searchParams.get('view')).toBe('table')
    await page.getByRole('button', { name: '表+图' }).click()
    await page.locator('.canvas').waitFor()
    await settled(page)
  })

  it.each([1440, 1280, 1024])(
    'at %i px keeps its labels large and inside their cards',
    async (width) => {
      const { page, open } = await newReader({ viewport: { width, height: 900 } })
      for (const name of ['电子信息', '电工电器']) {
        await open(await chainPath(name))
        expect(await smallestLabel(page), name).toBeGreaterThanOrEqual(11.5)
        const { cards, labels } = await shownPicture(page)
        const spilled = labels.filter(({ of, x, w }) => {
          const card = cards.find(({ key }) => key === of)!
          return x < card.x || x + w > card.x + card.w
        })
        expect(spilled, name).toEqual([])
      }
    },
  )

  it('opens the chain of an industry that is clicked twice', async () => {
    const { page, open } = await newReader()
    await open(await chainPath('电子信息'))
    const software = await idOf('INDUSTRY', '软件和信息技术服务业')
    const { x, y } = (await drawnCards(page)).find(({ entity }) => entity === software)!
    await page.mouse.dblclick(x, y)
    await expect.poll(() => page.locator('h1').innerText()).toContain('软件和信息技术服务业')
    await settled(page)
  })
})

describe('beside a table of companies', () => {
  const CHAIN = { site: 'chain' } as const
  const path = (name: string) => chainPath(name, 'chainSite')

  it('keeps firms of documents and of data sets apart, shares doubtful or not with their rows', async () => {
    const { page, open } = await newReader(CHAIN)
    await open(await path('电子信息'))
    const national = page.getByRole('region', { name: '数据集中的企业' })
    const text = await national.innerText()
    expect(text).toContain('华芯')
    expect(text).toMatch(/芯片\s+80%/)
    expect(text).toMatch(/硅片\s+-59\.02\s+数据存疑/)
    expect(text).toMatch(/small-chain · operates\.csv · 第\d+行/)
    expect(text).not.toContain('华天电子集团')
    expect(await table(page).innerText()).toContain('数据集1家')
    expect(await main(page)).toContain('理由：两者都指半导体')
  })

  it('tells of a product that only a table names in which row it stands', async () => {
    const { page, open } = await newReader(CHAIN)
    await open(`/entity/${await idOf('PRODUCT', '芯片', 'chainSite')}`)
    const text = await main(page)
    expect(text).toMatch(/提到它的地方\s+1\s+small-chain · products\.csv 第\d+行/)
    expect(text).not.toContain('没有。')
  })

  it('draws what is upstream, with weight and mutual mark, and its row as evidence', async () => {
    const { page, open } = await newReader(CHAIN)
    await open(await path('封测'))
    const flow = page.getByRole('region', { name: '上下游' })
    expect(await flow.innerText()).toMatch(/上游 · 第1层\s+产?\s*产业，?\s*硅料|硅料/)
    expect(await flow.innerText()).toContain('互为上下游')
    expect(await main(page)).not.toContain('本页不作划分')
    expect(await answeredIds(page)).toEqual(await drawnIds(page))
    await flow.getByRole('button', { name: /依据 硅料/ }).click()
    expect(await panel(page).innerText()).toMatch(/small-chain · upstream\.csv · 第\d+行/)
    await page.getByLabel('最低权重').selectOption('5')
    await expect.poll(() => main(page)).toContain('权重低于5，未列出')
    expect(new URL(page.url()).searchParams.get('weight')).toBe('5')
    await settled(page)
  })
})
