import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { accessibilityFaults } from '../support/axe.ts'
import { NARROW, newReader, settled, useBrowser, WIDE } from '../support/browser.ts'
import { everyRoute } from '../support/routes.ts'

useBrowser()

const withLanguage = (path: string, lang: string) => path.replace(/(?=#|$)/, `?lang=${lang}`)

describe.each([
  ['wide', WIDE],
  ['narrow', NARROW],
] as const)('axe-core finds nothing in a %s window', (_, viewport) => {
  it.each(['zh', 'en'])('in %s, light and dark', async (lang) => {
    const { page, open } = await newReader({ viewport })
    const faults: string[] = []
    for (const [name, path] of Object.entries(await everyRoute())) {
      await open(withLanguage(path, lang))
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme })
        await settled(page)
        const found = await accessibilityFaults(page)
        faults.push(...found.map((fault) => `${name}, ${colorScheme}: ${fault}`))
      }
    }
    expect(faults).toEqual([])
  })
})

const OPENED: readonly [string, (page: Page) => Promise<void>][] = [
  [
    'results of a search',
    async (page) => {
      await page.keyboard.press('/')
      await page.keyboard.type('ht')
      await page.locator('.search-item').first().waitFor()
    },
  ],
  [
    'a search without a result',
    async (page) => {
      await page.keyboard.press('/')
      await page.keyboard.type('没有这样的词')
      await page.getByText('没有找到').waitFor()
    },
  ],
  ['the sheet of keys', (page) => page.keyboard.press('?')],
  ['the menu of themes', (page) => page.getByRole('button', { name: '外观' }).click()],
  ['the menu of exports', (page) => page.getByRole('button', { name: '导出' }).click()],
  ['the query of the page', (page) => page.getByRole('button', { name: '查询语句' }).click()],
]

describe('axe-core finds nothing in what opens', () => {
  it.each(OPENED)('%s', async (_, openIt) => {
    const { page, open } = await newReader()
    const { goal } = await everyRoute()
    await open(goal!)
    await openIt(page)
    expect(await accessibilityFaults(page)).toEqual([])
  })
})
