import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { NARROW, newReader, settled, useBrowser } from '../support/browser.ts'
import { drawnCards } from '../support/drawing.ts'
import { chainPath, idOf } from '../support/site.ts'

useBrowser()

const panel = (page: Page) => page.getByRole('complementary', { name: '原文与数据依据' })
const compared = (page: Page) => page.getByRole('region', { name: '并排比较表' })
/** Pixels by which something is wider than the room that it has. */
const hiddenBeside = (page: Page, place: string) =>
  page.locator(place).evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)

describe('room on the page of a chain', () => {
  it.each([1440, 1280])('at %i px nothing lies under the open evidence', async (width) => {
    const { page, open } = await newReader({ viewport: { width, height: 900 } })
    await open(await chainPath('电子信息'))
    await page.getByRole('button', { name: '5处' }).click()
    const { x } = (await panel(page).boundingBox())!
    const right = async (place: string) => {
      const box = (await page.locator(place).boundingBox())!
      return box.x + box.width
    }
    await expect.poll(() => right('.chain-picture')).toBeLessThan(x)
    expect(await right('.chain-head')).toBeLessThan(x)
    await settled(page)
    expect(await page.locator('.canvas-hint').count()).toBe(0)
  })

  it('at 1024 px a card chosen low in the window stays above the evidence', async () => {
    const { page, open } = await newReader({ viewport: { width: 1024, height: 768 } })
    await open(await chainPath('电子信息'))
    const last = await idOf('AGENCY', '区发改局')
    const place = async () => (await drawnCards(page)).find(({ entity }) => entity === last)!
    const { x, y } = await place()
    await page.mouse.click(x, y)
    await panel(page).waitFor()
    await settled(page)
    const top = (await panel(page).boundingBox())!.y
    expect(y).toBeGreaterThan(top)
    await expect.poll(async () => (await place()).y).toBeLessThan(top)
    expect((await place()).selected).toBe(true)
  })

  it('a long list beside another is folded until it is asked for', async () => {
    const { page, open } = await newReader()
    await open(`${await chainPath('电子信息')}?with=${await idOf('INDUSTRY', '乡村旅游')}`)
    const goals = compared(page).getByRole('row', { name: /^目标/ }).getByRole('cell').last()
    expect(await goals.locator('.chip').count()).toBe(7)
    await goals.getByRole('button', { name: '还有2个' }).click()
    await expect.poll(() => goals.locator('.chip').count()).toBe(9)
  })

  it.each([1440, 1024])(
    'at %i px what two industries have in common stands side by side',
    async (width) => {
      const { page, open } = await newReader({ viewport: { width, height: 900 } })
      await open(`${await chainPath('电子信息')}?with=${await idOf('INDUSTRY', '电工电器')}`)
      const cells = compared(page).getByRole('row', { name: /^目标/ }).getByRole('cell')
      const tops = await cells
        .getByText('共有1', { exact: true })
        .evaluateAll((labels) => labels.map((label) => label.getBoundingClientRect().top))
      expect(tops.length).toBe(2)
      expect(tops[0]).toBe(tops[1])
    },
  )

  it('on a narrow screen two industries stand one below the other, each under its name', async () => {
    const { page, open } = await newReader({ viewport: NARROW })
    await open(`${await chainPath('电子信息')}?with=${await idOf('INDUSTRY', '电工电器')}`)
    expect(await hiddenBeside(page, '.trace-table:has(.chain-compare)')).toBe(0)
    expect(await compared(page).innerText()).toMatch(
      /企业\s+电子信息\s+独有2[^]*电工电器\s+独有2[^]*西电合金公司/,
    )
  })

  it('at 1024 px the whole table is seen, and a long goal takes few lines', async () => {
    const { page, open } = await newReader({ viewport: { width: 1024, height: 768 } })
    for (const lang of ['zh', 'en']) {
      await open(`${await chainPath('电子信息')}?lang=${lang}`)
      expect(await hiddenBeside(page, '.chain-table')).toBe(0)
      const goals = await page.locator('.chain-table [data-kind=GOAL].chip').all()
      const heights = await Promise.all(
        goals.map(async (chip) => (await chip.boundingBox())!.height),
      )
      expect(heights.length).toBe(2)
      expect(Math.max(...heights)).toBeLessThan(5 * 18 + 10)
    }
  })

  it('the page is as high as what it shows, and units that lead come first', async () => {
    const { page, open } = await newReader()
    await open(await chainPath('电子信息'))
    const matrix = page.getByRole('region', { name: '目标与责任单位' })
    const height = await page.locator('.matrix').evaluate((one) => one.clientHeight)
    expect(height).toBeLessThan(200)
    expect(await page.locator('.matrix-legend li').allInnerTexts()).toEqual([
      '牵头',
      '牵头，继承',
      '配合',
      '配合，继承',
    ])
    expect(await matrix.getByRole('columnheader').allInnerTexts()).toEqual([
      '目标',
      '区工信局首位',
      '暖和湾园区',
      '区发改局',
      '各镇',
      '区直相关部门',
    ])
    // Goals stand as in the table above: the industry's own before one that its task serves.
    expect(await matrix.getByRole('rowheader').allInnerTexts()).toEqual([
      expect.stringContaining('达到200亿元'),
      expect.stringContaining('全力构建'),
    ])
  })
})
