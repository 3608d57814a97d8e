import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { newReader, settled, useBrowser } from '../support/browser.ts'
import { tabTo } from '../support/journey.ts'

useBrowser()

const heading = (page: Page) => page.locator('h1').first().innerText()
const marked = (page: Page) => page.locator('.reader-text mark').first().innerText()

describe('from the home page to the sentence and back', () => {
  it('by mouse', async () => {
    const { page, open } = await newReader()
    await open('/')
    await page.getByRole('combobox').click()
    await page.keyboard.type('电子信息')
    await page.getByRole('option', { name: '达到200亿元' }).click()
    await expect.poll(() => heading(page)).toContain('达到200亿元')
    await settled(page)
    await page.locator('.evidence', { hasText: '企业' }).first().getByRole('link').click()
    await expect.poll(() => marked(page)).toContain('华天电子集团')
    await page.goBack()
    await expect.poll(() => heading(page)).toContain('达到200亿元')
    await page.goBack()
    await expect.poll(() => page.getByRole('combobox').isVisible()).toBe(true)
    await settled(page)
  })

  it('by keyboard alone', async () => {
    const { page, open } = await newReader()
    await open('/')
    const { keyboard } = page
    await keyboard.type('电子信息')
    await page.getByRole('option', { name: '达到200亿元' }).waitFor()
    await keyboard.press('ArrowDown')
    const chosen = page.locator('[role=option][data-focused]')
    while (!(await chosen.innerText()).includes('达到200亿元')) await keyboard.press('ArrowDown')
    await keyboard.press('Enter')
    await expect.poll(() => heading(page)).toContain('达到200亿元')
    await settled(page)
    await tabTo(page, page.locator('.evidence footer a').first())
    await keyboard.press('Enter')
    await page.locator('.reader-text mark').first().waitFor()
    await settled(page)
    await tabTo(page, page.locator('.back-link'))
    await keyboard.press('Enter')
    await expect.poll(() => heading(page)).toContain('达到200亿元')
    await settled(page)
    await tabTo(page, page.locator('a.brand'))
    await keyboard.press('Enter')
    await expect.poll(() => new URL(page.url()).pathname).toBe('/')
    await settled(page)
  })

  it('every control that Tab reaches can be seen to have the focus', async () => {
    const { page, open } = await newReader()
    await open('/docs')
    const seen = new Set<string>()
    for (;;) {
      await page.keyboard.press('Tab')
      const focus = await page.evaluate(() => {
        const one = document.activeElement
        if (!one || one === document.body) return null
        const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(one)
        const ring =
          (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2) || boxShadow !== 'none'
        const field = one.closest('.search')
        const around = field ? getComputedStyle(field) : null
        return { what: one.outerHTML.slice(0, 200), ring: ring || around?.outlineStyle === 'solid' }
      })
      if (!focus || seen.has(focus.what)) break
      seen.add(focus.what)
      expect(focus).toMatchObject({ ring: true })
    }
    expect(seen.size).toBeGreaterThan(8)
  })
})
