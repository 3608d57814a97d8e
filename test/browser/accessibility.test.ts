import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { accessibilityFaults } from '../support/axe.ts'
import { NARROW, newReader, settled, useBrowser, WIDE } from '../support/browser.ts'
import { everyRoute, inLanguage } from '../support/routes.ts'

useBrowser()

/** Every route in one test: a slow machine needs longer than for others. */
const LONG = 180_000

type Viewport = typeof WIDE | typeof NARROW

/** Faults of every route in one language, each in both themes. */
async function faultsIn(lang: string, viewport: Viewport): Promise<string[]> {
  const { page, open } = await newReader({ viewport })
  const faults: string[] = []
  for (const [name, path] of Object.entries(await everyRoute())) {
    await open(inLanguage(path, lang))
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      await settled(page)
      const found = await accessibilityFaults(page)
      faults.push(...found.map((fault) => `${name}, ${lang}, ${colorScheme}: ${fault}`))
    }
  }
  return faults
}

describe('axe-core finds nothing on any route, in both languages and both themes', () => {
  it.each([
    ['wide', WIDE],
    ['narrow', NARROW],
  ] as const)(
    'in a %s window',
    async (_, viewport) => {
      const faults = await Promise.all(['zh', 'en'].map((lang) => faultsIn(lang, viewport)))
      expect(faults.flat()).toEqual([])
    },
    LONG,
  )
})

const OPENED: readonly [string, (page: Page) => Promise<void>][] = [
  ['the sheet of keys', (page) => page.keyboard.press('?')],
  ['the menu of themes', (page) => page.getByRole('button', { name: '外观' }).click()],
  ['the menu of exports', (page) => page.getByRole('button', { name: '导出' }).click()],
  ['the query of the page', (page) => page.getByRole('button', { name: '查询语句' }).click()],
]

const SEARCHES: readonly [string, string, string][] = [
  ['with results', 'ht', '.search-item'],
  ['without a result', '没有这样的词', '.search-none strong'],
  ['for words that only a text says', '主要抓手', '.search-item mark'],
]

// While its list is open the field hides the rest of the page from screen readers, as React Aria
// does, and the list stands at the end of the body: the field and its list are what is judged.
const FIELD = { include: ['.search', '.search-popover'], without: ['region'] }

describe('axe-core finds nothing in what opens', () => {
  it.each(SEARCHES)('a search %s', async (_, words, found) => {
    const { page, open } = await newReader()
    const { goal } = await everyRoute()
    await open(goal!)
    await page.keyboard.press('/')
    await page.keyboard.type(words)
    await page.locator(found).first().waitFor()
    expect(await accessibilityFaults(page, FIELD)).toEqual([])
  })

  it.each(OPENED)('%s', async (_, openIt) => {
    const { page, open } = await newReader()
    const { goal } = await everyRoute()
    await open(goal!)
    await openIt(page)
    expect(await accessibilityFaults(page)).toEqual([])
  })
})
