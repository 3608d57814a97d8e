import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { DRAWN_WHOLE } from '../../client/graph/picture-window.ts'
import { newReader, settled, useBrowser } from '../support/browser.ts'
import { tracePath } from '../support/site.ts'

useBrowser()

/** What the browser does around printing, as far as a page sees of it. */
async function onPaper(page: Page): Promise<void> {
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
  await page.emulateMedia({ media: 'print' })
}
async function offPaper(page: Page): Promise<void> {
  await page.emulateMedia({ media: 'screen' })
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')))
}

const space = (page: Page) => page.locator('.canvas-space')
const printed = (page: Page) => page.locator('.canvas-printed')
/** Width over height. */
const shape = ({ w, h }: { readonly w: number; readonly h: number }) => w / h

describe('on paper', () => {
  it('a picture higher than the canvas is there as a whole, and only then', async () => {
    const { page, open } = await newReader({ viewport: { width: 740, height: 900 } })
    await open(await tracePath('AGENCY', '各镇'))
    const whole = await space(page).evaluate(({ clientHeight: h }) => h)
    expect(whole).toBeGreaterThan(DRAWN_WHOLE)
    expect(await page.locator('.canvas').evaluate((one) => one.clientHeight)).toBeLessThan(whole)
    expect(await printed(page).count()).toBe(0)
    const drawn = await page.locator('.canvas').evaluate(({ clientWidth }) => clientWidth)
    await onPaper(page)
    await printed(page).waitFor()
    expect(await space(page).isVisible()).toBe(false)
    const image = await printed(page).evaluate(async (one: HTMLImageElement) => {
      await one.decode()
      return { w: one.naturalWidth, h: one.naturalHeight }
    })
    expect(shape(image)).toBeLessThan(drawn / DRAWN_WHOLE)
    expect(image.h).toBeGreaterThan(DRAWN_WHOLE * 0.9)
    await offPaper(page)
    await expect.poll(() => printed(page).count()).toBe(0)
    expect(await space(page).isVisible()).toBe(true)
  })

  it('nothing scrolls within the page, and controls are left out', async () => {
    const { page, open } = await newReader()
    await open(await tracePath('AGENCY', '区工信局'))
    await onPaper(page)
    await settled(page)
    const hidden = await page
      .locator('.trace-main, .detail, .trace')
      .evaluateAll((parts) => parts.filter((one) => one.scrollHeight > one.clientHeight + 1).length)
    expect(hidden).toBe(0)
    for (const control of ['.top', '.toolbar', '.picture-tools'])
      expect(await page.locator(control).first().isVisible(), control).toBe(false)
    expect(await page.locator('.matrix tbody tr').first().isVisible()).toBe(true)
  })
})
