import { describe, expect, it } from 'vitest'
import { newReader, settled, useBrowser } from '../support/browser.ts'
import { askSite, idOf } from '../support/site.ts'

useBrowser()

describe('what follows from a trace', () => {
  it('a company: whether goals hang on it alone, and its score by industry', async () => {
    const { page, open } = await newReader()
    const id = await idOf('ENTERPRISE', '西电合金')
    await open(`/trace/${id}`)
    expect(await page.locator('main').innerText()).toContain('没有目标只靠它一家')
    const standings = page.locator('.anchor-standings > li')
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
})
