import type { Locator, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { newReader, settled, useBrowser } from '../support/browser.ts'
import { askSite, idOf } from '../support/site.ts'

useBrowser()

describe('what follows from a trace', () => {
  it('a company: whether goals hang on it alone, and its score by industry', async () => {
    const { page, open } = await newReader({ expects: /net::ERR_FAILED/ })
    const id = await idOf('ENTERPRISE', '西电合金')
    await page.route('**/anchor-standings*.js', (route) => route.abort())
    await open(`/trace/${id}`)
    expect(await page.locator('main').innerText()).toContain('没有目标只靠它一家')
    await page.unroute('**/anchor-standings*.js')
    const unfetched = page.locator('.standing').filter({ hasText: 'PAGE_NOT_FETCHED' })
    await unfetched.getByRole('button', { name: '重试' }).click()
    const standings = page.locator('.anchor-standings > li')
    await standings.first().waitFor()
    expect(await standings.locator('.chip-name').allInnerTexts()).toEqual(['电工电器', '新材料'])
    await standings.first().getByRole('link', { name: '看这个产业的排名' }).click()
    await page.locator('.row-evidence').waitFor()
    await settled(page)
    expect(page.url()).toContain(id)
  })

  it('a goal: its parts with figures, or why there are none', async () => {
    const { page, open } = await newReader()
    await open(`/trace/${await idOf('GOAL', '达到300亿元以上')}`)
    const ledger = page.locator('.standing').filter({ hasText: '总账' })
    expect(await ledger.innerText()).toContain('不能相加')
    await ledger.locator('summary').click()
    expect(await ledger.locator('tbody tr').count()).toBe(18)
  })

  it('a unit: its goals against industries, as the API tells them', async () => {
    const { page, open } = await newReader()
    const of = await idOf('AGENCY', '区工信局')
    const { goalMatrix } = await askSite<{ goalMatrix: { cells: unknown[]; goals: unknown[] } }>(
      'query ($of: ID!) { goalMatrix(columns: INDUSTRY, of: $of) { goals { id } cells { row } } }',
      { of },
    )
    await open(`/trace/${of}`)
    const matrix = page.locator('.goal-matrix')
    expect(await matrix.locator('tbody tr').count()).toBe(goalMatrix.goals.length)
    expect(await matrix.locator('tbody .cell-mark').count()).toBe(goalMatrix.cells.length)
    await page.getByRole('button', { name: '责任单位', exact: true }).click()
    await settled(page)
    expect(await matrix.locator('.duty').count()).toBeGreaterThan(0)
  })

  const supply = (page: Page) => page.locator('.standing').filter({ hasText: '配套缺口' })
  const chips = (row: Locator) => row.locator('.chip-name').allInnerTexts()

  it('a unit, an industry and a company of the example: that nothing tells of supply gaps, in both languages', async () => {
    const { page, open } = await newReader()
    for (const [kind, name] of [
      ['AGENCY', '区工信局'],
      ['INDUSTRY', '电子信息'],
      ['ENTERPRISE', '华天电子集团'],
    ] as const) {
      await open(`/trace/${await idOf(kind, name)}`)
      expect(await supply(page).innerText(), name).toContain(
        '来源未载明有关产业链各环节的上下游关系',
      )
      expect(await supply(page).locator('table').count()).toBe(0)
    }
    await open(`/trace/${await idOf('AGENCY', '区工信局')}?lang=en`)
    // Its counts are lists of the same kind as in a sentence: no line of them ends with a dot.
    expect(await page.locator('.unit-strip').innerText()).toContain('1 stated, 5 inherited')
    const english = page.locator('.standing').filter({ hasText: 'Supply gaps' })
    expect(await english.innerText()).toContain('No source states upstream or downstream links')
    const marks = ['en', 'zh-CN'].map((lang) =>
      page.evaluate((to) => {
        const mark = document.createElement('span')
        mark.lang = to
        mark.textContent = '“'
        document.body.append(mark)
        const { width } = mark.getBoundingClientRect()
        mark.remove()
        return width
      }, lang),
    )
    const [latin, chinese] = await Promise.all(marks)
    expect(latin, 'quotation marks of English').toBeLessThan(chinese!)
  })

  it('an industry and a unit: the segment that is missing, and by key the row that says so', async () => {
    const { page, open } = await newReader({ site: 'chain' })
    for (const [kind, name] of [
      ['INDUSTRY', '电子信息'],
      ['AGENCY', '区工信局'],
    ] as const) {
      await open(`/trace/${await idOf(kind, name, 'chainSite')}`)
      const row = supply(page).locator('tbody tr')
      expect(await chips(row.first()), name).toEqual(['硅料', '封测', '华芯', '电子信息'])
      expect(await supply(page).innerText()).not.toContain('本企业')
      await row.getByRole('button', { name: '硅料的依据' }).focus()
      await page.keyboard.press('Enter')
      const evidence = supply(page).locator('.supply-evidence')
      await expect
        .poll(() => evidence.innerText())
        .toMatch(/硅料是封测的上游 · 权重3[\s\S]*small-chain[\s\S]*upstream\.csv 第1行/)
      await page.keyboard.press('Enter')
      await expect.poll(() => evidence.count()).toBe(0)
    }
    await supply(page).getByRole('link', { name: '电子信息' }).click()
    await expect.poll(() => new URL(page.url()).pathname).toMatch(/^\/chain\//)
    await settled(page)
  })

  it('a company: first the gaps of which it is itself the downstream, marked', async () => {
    const { page, open } = await newReader({ site: 'chain' })
    await open(`/trace/${await idOf('ENTERPRISE', '华芯', 'chainSite')}`)
    const row = supply(page).locator('tbody tr').first()
    expect(await chips(row)).toEqual(['硅料', '封测', '华芯', '半导体'])
    expect(await row.innerText()).toContain('本企业')
    await open(`/trace/${await idOf('ENTERPRISE', '华天电子集团', 'chainSite')}`)
    expect(await chips(row)).toEqual(['硅料', '封测', '华芯', '电子信息'])
    expect(await row.innerText()).not.toContain('本企业')
  })
})
