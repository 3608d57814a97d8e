import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { bytesOf, newReader, settled, useBrowser } from '../support/browser.ts'
import { stepsOf, tabTo } from '../support/journey.ts'

useBrowser()

const focusIs = (page: Page, selector: string) =>
  page.evaluate((one) => document.activeElement?.matches(one) ?? false, selector)

describe('from the home page, by keyboard', () => {
  it('who leads 电工电器 30亿元, and where it says so: at most 4 steps', async () => {
    const { page, open } = await newReader()
    await open('/')
    const steps = stepsOf(page)
    expect(await focusIs(page, '.search input')).toBe(true)
    await steps.search('电工电器 30亿元')
    await settled(page)
    expect(await page.locator('.answer').innerText()).toMatch(/区工信局.*牵头/s)
    await tabTo(
      page,
      page.locator('.evidence', { hasText: '责任单位' }).locator('footer a').first(),
    )
    await steps.press('Enter')
    await page.locator('.reader-text mark').first().waitFor()
    expect(await page.locator('.reader-text mark').allInnerTexts()).toContainEqual(
      expect.stringContaining('牵头单位:区工信局'),
    )
    expect(steps.count()).toBeLessThanOrEqual(4)
    await settled(page)
  })

  it('all that 区工信局 leads, as a file: at most 5 steps', async () => {
    const { page, open } = await newReader()
    await open('/')
    const steps = stepsOf(page)
    await steps.search('区工信局')
    await settled(page)
    await tabTo(page, page.getByRole('button', { name: '导出 CSV' }))
    const saved = page.waitForEvent('download')
    await steps.press('Enter')
    const file = await saved
    expect(file.suggestedFilename()).toMatch(/区工信局.*\.csv$/)
    const text = (await bytesOf(file)).toString('utf8')
    const rows = await page.locator('.trace-table tbody tr').count()
    expect(text.startsWith('\uFEFF')).toBe(true)
    expect(recordsOf(text)).toHaveLength(rows + 1)
    const tasks = await page.locator('.trace-table tbody th .chip-name').allInnerTexts()
    for (const task of tasks) expect(text).toContain(task)
    expect(text).toContain('(牵头单位:区工信局')
    expect(steps.count()).toBeLessThanOrEqual(5)
  })

  it('which goals name no company: at most 3 steps', async () => {
    const { page, open } = await newReader()
    await open('/')
    const steps = stepsOf(page)
    await tabTo(page, page.getByRole('link', { name: /缺企业/ }))
    await steps.press('Enter')
    await page.locator('.goal-row').first().waitFor()
    const rows = await page.locator('.goal-row').allInnerTexts()
    expect(rows.length).toBeGreaterThan(0)
    for (const row of rows) expect(row).toMatch(/企业\s*0/)
    expect(steps.count()).toBeLessThanOrEqual(3)
    await settled(page)
  })
})

/** Lines of a CSV file, those inside quotes not counted. */
const recordsOf = (text: string): string[] =>
  text
    .replace(/"(?:[^"]|"")*"/g, '""')
    .trimEnd()
    .split('\r\n')
