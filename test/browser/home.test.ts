import { expect, it } from 'vitest'
import { NARROW, newReader, useBrowser, WIDE } from '../support/browser.ts'
import { documentPath } from '../support/document-site.ts'

useBrowser()

const PLAN = '秦州区加快推进县域经济高质量发展实施方案'

it('the home page marks every segment that no firm is listed for, and fits the window', async () => {
  const { page, open } = await newReader({ viewport: WIDE })
  for (const [lang, words] of [
    ['zh', '未列企业'],
    ['en', 'no firm'],
  ]) {
    await open(`/?lang=${lang}`)
    const segments = page.locator('.answer-item:has(.chip[data-kind=INDUSTRY])')
    const texts = await segments.allInnerTexts()
    expect(texts.length).toBeGreaterThan(1)
    for (const text of texts) expect(text).toContain(words)
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBe(900)
  }
})

it.each([1024, 390])('at %i px what is said of a segment stands beside its name', async (width) => {
  const { page, open } = await newReader({ viewport: { width, height: 900 } })
  for (const lang of ['zh', 'en']) {
    await open(`/?lang=${lang}`)
    const segments = await page.locator('.answer-item:has(.chip-unstated)').all()
    expect(segments.length).toBeGreaterThan(1)
    for (const segment of segments) {
      const name = (await segment.locator('.chip').boundingBox())!
      const said = (await segment.locator('.chip-unstated').boundingBox())!
      expect(said.x).toBeGreaterThan(name.x + name.width)
      expect(said.y).toBeLessThan(name.y + name.height)
    }
  }
})

it('the foot of the home page stands below its panels and counts as many relations', async () => {
  const { page, open } = await newReader({ viewport: WIDE })
  await open('/')
  const told = await page.locator('.strip > :last-child .strip-note').innerText()
  expect(told).toMatch(/^关系\d+条$/)
  expect(await page.locator('.foot').innerText()).toContain(told)
  const strip = (await page.locator('.strip').boundingBox())!
  const first = (await page.locator('.foot > :first-child').boundingBox())!
  const last = (await page.locator('.foot-version').boundingBox())!
  expect(first.x).toBeCloseTo(strip.x, 0)
  expect(last.x + last.width).toBeCloseTo(strip.x + strip.width, 0)
})

it('on a telephone no key is hinted at, and a document ends with the foot of the page', async () => {
  const { page, open } = await newReader({ viewport: NARROW })
  await open('/')
  expect(await page.locator('.search kbd:visible').count()).toBe(0)
  await open(await documentPath(PLAN))
  await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight))
  const words = (await page.locator('.foot-version').boundingBox())!
  const bar = (await page.locator('.reader-actions').boundingBox())!
  expect(words.y + words.height).toBeLessThanOrEqual(bar.y)
})
