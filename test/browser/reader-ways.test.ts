import { describe, expect, it } from 'vitest'
import { NARROW, newReader, settled, useBrowser } from '../support/browser.ts'
import { documentPath, markedText } from '../support/document-site.ts'

useBrowser()

const PLAN = '秦州区加快推进县域经济高质量发展实施方案'
const NOTICE = '天水市秦州区人民政府关于印发'

const focused = '*:focus'

describe('by keyboard alone', () => {
  it('goes through the contents by arrows, and to an item by Enter', async () => {
    const { page, open } = await newReader()
    await open(await documentPath(PLAN))
    await page.locator('.skip').focus()
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    expect(await page.locator(focused).innerText()).toContain('总体要求')
    await page.keyboard.press('End')
    await page.keyboard.press('ArrowUp')
    expect(await page.locator(focused).innerText()).toContain('积极培育数字经济')
    await page.keyboard.press('Enter')
    const current = page.locator('.outline [aria-current=location]')
    await expect.poll(() => current.innerText()).toContain('积极培育数字经济')
    await expect.poll(() => page.locator(focused).innerText()).toContain('积极培育数字经济')
  })

  it('asks for the result of a passage in the margin, and hears of it', async () => {
    const { page, open } = await newReader()
    await open(await documentPath(PLAN))
    const button = page.getByRole('button', { name: /^二\(一\)2 · 二是写到任务、/ })
    await button.focus()
    await page.keyboard.press('Enter')
    await expect
      .poll(() => page.locator('.reader-results .chip-name').first().innerText())
      .toBe('打造电工电器产业集群')
    await expect.poll(() => page.locator('#announcer').innerText()).toContain('二(一)2 · 二是')
    expect(await button.evaluate((one) => one === document.activeElement)).toBe(true)
  })

  it('takes the mark away by Escape', async () => {
    const { page, open } = await newReader()
    await open(await documentPath(PLAN, '#s=2455-2472'))
    await page.keyboard.press('Escape')
    await expect.poll(() => page.locator('mark').count()).toBe(0)
    expect(new URL(page.url()).hash).toBe('')
  })
})

describe('what is known of the document', () => {
  it('lies over the text only until Escape, or until the reader turns to the text', async () => {
    const { page, open } = await newReader()
    await open(await documentPath(PLAN))
    const unfold = page.locator('summary', { hasText: '文件信息' })
    const region = page.getByText('甘肃省天水市秦州区', { exact: true })
    await unfold.press('Enter')
    await region.click()
    await page.keyboard.press('Escape')
    await region.waitFor({ state: 'hidden' })
    expect(await unfold.evaluate((one) => one === document.activeElement)).toBe(true)
    await unfold.click()
    await region.waitFor()
    await page.locator('[data-block]').nth(2).click()
    await region.waitFor({ state: 'hidden' })
  })
})

describe('for a screen reader', () => {
  it('has landmarks, one title, and a heading for every item', async () => {
    const { page, open } = await newReader()
    await open(await documentPath(PLAN))
    expect(await page.getByRole('heading', { level: 1 }).allInnerTexts()).toEqual([PLAN])
    for (const landmark of ['navigation', 'region', 'complementary'] as const) {
      const name = { navigation: '目录', region: '文件正文', complementary: '本条结构化结果' }
      expect(await page.getByRole(landmark, { name: name[landmark] }).count()).toBe(1)
    }
    const text = page.getByRole('region', { name: '文件正文' })
    const items = await page.locator('.outline .outline-heading').allInnerTexts()
    for (const item of items)
      expect(await text.getByRole('heading', { name: item }).count()).toBeGreaterThan(0)
  })
})

describe('in a wide window', () => {
  it.each(['zh', 'en'])('a past deadline and the bracket take one line each (%s)', async (lang) => {
    const { page, open } = await newReader()
    await open(await documentPath(PLAN, `?lang=${lang}#s=2455-2472`))
    const badge = (await page.locator('.reader-results .fact .badge').first().boundingBox())!
    const words = (await page.locator('.bracket-words').boundingBox())!
    expect([badge.height, words.height].every((height) => height < 30)).toBe(true)
  })
})

describe.each([
  ['a phone', NARROW],
  ['1280 px at 400 %', { width: 320, height: 256 }],
] as const)('on %s', (_, viewport) => {
  it.each(['zh', 'en'])('nothing is wider than the window (%s)', async (lang) => {
    const { page, open } = await newReader({ viewport })
    for (const path of [
      `/docs?lang=${lang}`,
      await documentPath(PLAN, `?lang=${lang}#s=2455-2472`),
      await documentPath(NOTICE, `?lang=${lang}`),
    ]) {
      await open(path)
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
      ).toBeLessThanOrEqual(0)
    }
  })

  it('contents and results come on sheets, and the focus goes back', async () => {
    const { page, open } = await newReader({ viewport })
    await open(await documentPath(PLAN, '#s=2455-2472'))
    const opener = page.getByRole('button', { name: '本条结果' })
    await opener.click()
    const sheet = page.getByRole('dialog', { name: '本条结构化结果' })
    await expect.poll(() => sheet.locator('.chip-name').first().innerText()).toBeTruthy()
    await page.keyboard.press('Escape')
    await expect.poll(() => sheet.isVisible()).toBe(false)
    expect(await opener.evaluate((one) => one === document.activeElement)).toBe(true)
    await page.getByRole('button', { name: '目录' }).click()
    await page
      .getByRole('dialog', { name: '目录' })
      .getByRole('link', { name: /打造新型建材产业集群/ })
      .click()
    await expect
      .poll(() => page.locator('.block[data-asked] .block-heading').innerText())
      .toContain('打造新型建材产业集群')
  })
})

it('marks the quoted words also in forced colours', async () => {
  const { page, open } = await newReader({ forcedColors: 'active' })
  await open(await documentPath(PLAN, '#s=2455-2472'))
  const [mark, text] = await page.evaluate(() =>
    ['.quoted', '.block-text'].map(
      (one) => getComputedStyle(document.querySelector(one)!).backgroundColor,
    ),
  )
  expect(mark).not.toBe(text)
  expect(await markedText(page)).not.toBe('')
})

it('keeps what is shown when the server cannot be reached, and reads on when it can', async () => {
  const { page, open } = await newReader({ expects: /Failed to load resource/ })
  const path = await documentPath(PLAN)
  let broken = true
  await page.route('**/graphql', (route) => (broken ? route.abort() : route.continue()))
  await page.goto((await newReader()).site + path)
  await page.getByRole('alert').waitFor({ timeout: 20_000 })
  expect(await page.getByRole('alert').innerText()).toContain('OFFLINE')
  broken = false
  await page.getByRole('button', { name: '重试' }).click()
  await page.locator('h1', { hasText: PLAN }).waitFor()
  await settled(page)
  await open(path)
})
