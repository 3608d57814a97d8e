import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { newReader, settled, useBrowser } from '../support/browser.ts'
import { tracePath } from '../support/site.ts'

useBrowser()

const STARTS = [
  ['GOAL', '达到200亿元'],
  ['GOAL', '达到300亿元以上'],
  ['TASK', '着力提升现代农业发展水平'],
  ['TASK', '着力促进工业集聚发展'],
  ['AGENCY', '区农业农村局'],
  ['ENTERPRISE', '西电合金公司'],
  ['STRATEGY', '“工业强区”战略'],
  ['INDUSTRY', '新型建材'],
] as const

const plain = (words: readonly string[]) => words.join('').replace(/\s/g, '')

/** Addresses of the sentences beside a trace, each with the words that are marked in it there. */
const evidenceOf = (page: Page) =>
  page.locator('.evidence').evaluateAll((cards) =>
    cards.map((card) => ({
      href: card.querySelector('footer a')!.getAttribute('href')!,
      quotes: [...card.querySelectorAll('mark')].map(({ textContent }) => textContent),
    })),
  )

const marks = (page: Page) => page.locator('.reader-text mark')

describe('a link of evidence', () => {
  it('leads to its words, marked and in sight, wherever the trace starts', async () => {
    const { page, site, open } = await newReader()
    const evidence: Awaited<ReturnType<typeof evidenceOf>> = []
    for (const [kind, name] of STARTS) {
      await open(await tracePath(kind, name))
      evidence.push(...(await evidenceOf(page)))
    }
    const links = new Map(evidence.map(({ href, quotes }) => [href, plain(quotes)]))
    expect(links.size).toBeGreaterThan(30)
    for (const [href, quote] of links) {
      // A fragment alone does not load the page again.
      await page.goto(site + href)
      await settled(page)
      const found = async () => plain(await marks(page).allInnerTexts())
      await expect.poll(async () => quote.includes(await found()), { message: href }).toBe(true)
      await expect.poll(() => inSight(page), { message: href }).toBe(true)
    }
  }, 240_000)

  it('stands once beside a company, whatever its words are quoted for', async () => {
    const { page, open } = await newReader()
    await open(await tracePath('ENTERPRISE', '华天电子集团'))
    const shown = (await evidenceOf(page)).map(({ quotes }) => plain(quotes))
    expect(shown).toHaveLength(new Set(shown).size)
    const firms = page.locator('.evidence', { hasText: '以华天电子集团' })
    expect(await firms.locator('h4').allInnerTexts()).toEqual(['任务 · 企业'])
    const cell = page.locator('.trace-table').getByRole('link', { name: /^\d+处$/ })
    expect(await page.locator('.detail-sub').innerText()).toContain(await cell.innerText())
  })

  it('of a row of the table leads to marked words', async () => {
    const { page, open } = await newReader()
    await open(await tracePath('GOAL', '达到200亿元'))
    await page
      .locator('.trace-table')
      .getByRole('link', { name: /^\d+处$/ })
      .click()
    await expect.poll(() => marks(page).count()).toBeGreaterThan(0)
    expect(new URL(page.url()).hash).toMatch(/^#s=\d+-\d+$/)
    await settled(page)
  })
})

const inSight = (page: Page) =>
  marks(page)
    .first()
    .evaluate((mark) => {
      const { top, bottom } = mark.getBoundingClientRect()
      return top >= 0 && bottom <= window.innerHeight
    })
