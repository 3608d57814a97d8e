import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { NARROW, WIDE, newReader, useBrowser } from '../support/browser.ts'

useBrowser()

/** Words that the page asks the server to search for, as they are asked. */
function searches(page: Page): string[] {
  const asked: string[] = []
  page.on('request', (request) => {
    const { query, variables } = request.postDataJSON() ?? {}
    if (query?.includes('query Search')) asked.push(variables.text)
  })
  return asked
}

const box = (page: Page) => page.getByRole('combobox')
const results = (page: Page) => page.getByRole('option')

describe('the search', () => {
  it('finds 华天电子集团 first by its initials, and marks why', async () => {
    const { page, open } = await newReader()
    await open('/')
    await box(page).pressSequentially('ht')
    await expect.poll(() => results(page).first().innerText()).toMatch(/华天电子集团\s*拼音首字母/)
  })

  it('finds it by full pinyin, by part of its name, and within its kind', async () => {
    const { page, open } = await newReader()
    await open('/')
    for (const words of ['huatian', '华天', '企业:华天']) {
      await box(page).fill(words)
      await expect.poll(() => results(page).first().innerText()).toContain('华天电子集团')
    }
  })

  it('offers the places of the texts where nothing is called so, and leads to them', async () => {
    const { page, open } = await newReader()
    await open('/')
    await page.keyboard.type('主要抓手')
    await page.getByText('没有名为“主要抓手”的条目；原文中有1处').waitFor()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await page.locator('mark', { hasText: '主要抓手' }).waitFor()
    expect(new URL(page.url()).pathname).toMatch(/^\/docs\//)
  })

  it('finds goals by their figure', async () => {
    const { page, open } = await newReader()
    await open('/')
    await box(page).fill('200亿元')
    await expect.poll(() => results(page).first().innerText()).toContain('达到200亿元')
  })

  it('asks nothing while an input method composes, and once when it is done', async () => {
    const { page, context, open } = await newReader()
    const asked = searches(page)
    await page.clock.install()
    await open('/')
    await box(page).focus()
    const keys = await context.newCDPSession(page)
    for (const text of ['h', 'hua', "hua'tian"]) {
      await keys.send('Input.imeSetComposition', {
        text,
        selectionStart: text.length,
        selectionEnd: text.length,
      })
      await page.clock.runFor(1_000)
    }
    expect(asked).toEqual([])
    await keys.send('Input.insertText', { text: '华天' })
    await expect.poll(() => results(page).first().innerText()).toContain('华天电子集团')
    expect(asked).toEqual(['华天'])
  })

  it('asks once for words typed in one go', async () => {
    const { page, open } = await newReader()
    const asked = searches(page)
    await page.clock.install()
    await open('/')
    await page.clock.pauseAt(Date.now() + 60_000)
    await box(page).pressSequentially('华天电子')
    await page.clock.resume()
    await results(page).filter({ hasText: '华天电子集团' }).first().waitFor()
    expect(asked).toEqual(['华天电子'])
  })

  it('is reached by / and by Ctrl K, and left by Escape', async () => {
    const { page, open } = await newReader()
    await open('/docs')
    for (const key of ['/', 'Control+k']) {
      await page.keyboard.press(key)
      await expect
        .poll(() => box(page).evaluate((one) => one === document.activeElement))
        .toBe(true)
      await box(page).fill('ht')
      await results(page).first().waitFor()
      await page.keyboard.press('Escape')
      await expect.poll(() => results(page).count()).toBe(0)
      await box(page).fill('')
      await page.locator('body').click({ position: { x: 5, y: 500 } })
    }
  })

  it('unfolds in a narrow window, by key or by touch, ready to be typed into', async () => {
    const { page, open } = await newReader({ viewport: NARROW })
    const unfold = [
      () => page.keyboard.press('/'),
      () => page.getByRole('button', { name: '搜索' }).click(),
    ]
    for (const way of unfold) {
      await open('/docs')
      await way()
      await page.keyboard.type('ht')
      await results(page).filter({ hasText: '华天电子集团' }).waitFor()
    }
  })

  it('lists what it finds as wide as its box', async () => {
    for (const viewport of [WIDE, NARROW]) {
      const { page, open } = await newReader({ viewport })
      await open('/')
      await box(page).fill('ht')
      await results(page).first().waitFor()
      const field = (await page.locator('.search-large').boundingBox())!
      const list = (await page.locator('.search-popover').boundingBox())!
      expect(Math.abs(field.x - list.x)).toBeLessThanOrEqual(1)
      expect(Math.abs(field.width - list.width)).toBeLessThanOrEqual(1)
    }
  })
})
