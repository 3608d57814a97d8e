import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { newReader, NARROW, useBrowser } from '../support/browser.ts'
import { inLanguage } from '../support/routes.ts'
import { tracePath } from '../support/site.ts'

useBrowser()

/** What follows a chip of an answer, or what unfolds more of them, and stands lower than it. */
const looseMarks = (page: Page) =>
  page.locator('.answer .held').evaluateAll((helds) =>
    helds.flatMap((held) => {
      const first = held.querySelector('.chip, .link-button')!
      const chip = first.getBoundingClientRect()
      const range = document.createRange()
      range.setStartAfter(first)
      range.setEndAfter(held.lastChild!)
      const mark = range.getBoundingClientRect()
      return mark.width > 0 && (mark.top > chip.bottom || mark.left < chip.right - 1)
        ? [held.textContent]
        : []
    }),
  )

describe('lines of a trace', () => {
  it('of an answer never begin with a mark, nor hold but 推定, however narrow the window', async () => {
    const { page, open } = await newReader()
    await open(await tracePath('TASK', '着力促进工业集聚发展'))
    expect(await page.locator('.answer .held').count()).toBeGreaterThan(5)
    const how = page.locator('.answer .held .how')
    expect(await how.allInnerTexts()).toEqual(['（推定），', '（其中4个推定）。'])
    for (let width = 1440; width >= 740; width -= 70) {
      await page.setViewportSize({ width, height: 900 })
      expect([width, await looseMarks(page)]).toEqual([width, []])
    }
  })

  it('of an English answer list what is folded away as words in a sentence', async () => {
    const { page, open } = await newReader()
    await open(inLanguage(await tracePath('STRATEGY', '“工业强区”战略'), 'en'))
    const fold = page.locator('.answer').getByRole('button', { name: 'more firms' })
    expect(await fold.innerText()).toBe('plus 2 more firms and 2 parks')
    const sentence = page.locator('.answer .clause', { hasText: 'Relies on' })
    expect(await sentence.innerText()).toMatch(/\n, plus 2 more firms and 2 parks \(derived\)\.$/)
    const goals = page.locator('[data-column=goals] .chip-line', {
      has: page.locator('[data-tone=DERIVED]'),
    })
    expect(await goals.count()).toBeGreaterThan(3)
    for (const goal of await goals.all()) expect(await goal.innerText()).toMatch(/· derived$/)
  })

  it('of a strategy never say that units lead it: they lead the task that carries it out', async () => {
    const { page, open } = await newReader()
    const path = await tracePath('STRATEGY', '“工业强区”战略')
    await open(inLanguage(path, 'zh'))
    const answer = page.locator('.answer')
    expect(await answer.innerText()).toMatch(/^相关任务由[\s\S]*区工信局[\s\S]*牵头，/)
    await page.setViewportSize(NARROW)
    await expect.poll(() => answer.innerText()).toMatch(/^相关任务由3个单位牵头，/)
    await open(inLanguage(path, 'en'))
    expect(await answer.innerText()).toMatch(/^Its task is led by 3 units/)
  })

  it('of the table hold whole words of names in a narrow window in English too', async () => {
    const { page, open } = await newReader({ viewport: { width: 1024, height: 768 } })
    await open(inLanguage(await tracePath('GOAL', '达到200亿元'), 'en'))
    const table = page.locator('.trace-table')
    expect(await table.evaluate((one) => one.scrollWidth - one.clientWidth)).toBe(0)
    const long = table.locator('.chip', { hasText: '集成电路设计和芯片制造产业' })
    expect((await long.boundingBox())!.height).toBeLessThan(50)
  })

  it('of a quotation keep the names of units whole', async () => {
    const { page, open } = await newReader()
    await open(await tracePath('GOAL', '达到200亿元'))
    const quote = page.locator('.evidence blockquote', { hasText: '牵头单位' }).first()
    const heights = await quote.evaluate((element) => {
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
      const found: number[] = []
      while (walker.nextNode()) {
        const node = walker.currentNode as Text
        const range = document.createRange()
        range.selectNodeContents(node)
        if (/区发改局|区直相关部门/.test(node.data)) found.push(range.getClientRects().length)
      }
      return found
    })
    expect(heights).toEqual([1, 1])
  })
})

describe('a task chosen in a trace', () => {
  it('shows the sentences that tie others to it', async () => {
    const { page, open } = await newReader()
    await open(await tracePath('GOAL', '达到200亿元'))
    const all = await page.locator('.detail .evidence').count()
    const list = page.locator('.element-list')
    await list.focus()
    for (const key of ['ArrowDown', 'ArrowDown', 'Enter']) await page.keyboard.press(key)
    await expect.poll(() => page.locator('.detail-chosen').innerText()).toContain('打造电子信息')
    const own = page.locator('.detail .evidence')
    expect(await own.count()).toBeGreaterThan(1)
    expect(await own.count()).toBeLessThan(all)
    expect(await own.allInnerTexts()).toContainEqual(expect.stringContaining('为主'))
  })
})

/** Where the content of an element ends at the right. */
const innerRight = (element: Element): number =>
  Math.round(
    element.getBoundingClientRect().right - parseFloat(getComputedStyle(element).paddingRight),
  )

describe('the table of a unit', () => {
  it('has low rows: what it holds stands on one line, or on a line to each goal', async () => {
    const { page, open } = await newReader()
    await open(await tracePath('AGENCY', '区工信局'))
    const rows = page.locator('.trace-table tbody tr')
    const tall = () =>
      rows.evaluateAll((all) =>
        all.filter((row) => row.getBoundingClientRect().height > 76).map((row) => row.textContent),
      )
    expect(await rows.count()).toBe(6)
    expect(await tall()).toEqual([])
    // Its last column ends where the line of buttons does.
    const [table, buttons] = await Promise.all([
      page.locator('.trace-table thead th').last().evaluate(innerRight),
      page.locator('.toolbar').evaluate(innerRight),
    ])
    expect(table).toBe(buttons)
    expect(await rows.first().innerText()).toContain('载明 · 首位')
    const goal = rows.first().locator('.chip', { hasText: '全力构建…现代产业体系' })
    expect(await goal.getAttribute('title')).toContain('装备制造')
    // What is folded away is counted once, and 等 ends the whole list.
    const places = rows.first().locator('[data-column=industriesParks]')
    expect(await places.innerText()).toMatch(/电子信息\s+还有5个$/)
    await places.locator('summary').click()
    expect(await places.innerText()).toMatch(/现代产业体系\s+等$/)
    await places.locator('summary').click()
    // A year that is over warns here as it does beside the table.
    const colour = (where: string) =>
      page
        .locator(`${where} .past`)
        .first()
        .evaluate((one) => getComputedStyle(one).color)
    expect(await colour('.trace-table')).toBe(await colour('.unit-panel'))
    // So it does in English and in a narrow window; who leads first is marked beside it, too.
    await open(inLanguage(await tracePath('PARK', '暖和湾园区'), 'en'))
    expect(await tall()).toEqual([])
    expect(await page.locator('.unit-panel .chip').allInnerTexts()).toContainEqual(
      expect.stringMatching(/区工信局.*Principal/s),
    )
    await page.setViewportSize({ width: 1024, height: 768 })
    await expect.poll(tall).toEqual([])
    const counts = page.locator('.unit-strip dt')
    const heights = counts.evaluateAll((all) =>
      all.map((one) => one.getBoundingClientRect().height),
    )
    expect(new Set(await heights).size, 'each count on one line').toBe(1)
  })
})

it('the picture of an industry is seen with its legend when its page opens', async () => {
  const { page, open } = await newReader()
  await open(await tracePath('INDUSTRY', '电子信息'))
  const [legend, pane] = await Promise.all(
    ['.legend', '.trace-main'].map(async (one) => (await page.locator(one).boundingBox())!),
  )
  expect(legend!.y + legend!.height).toBeLessThanOrEqual(pane!.y + pane!.height)
})

describe('on a telephone', () => {
  it('the page of goals tells what to choose, then lists all of them to its end', async () => {
    const { page, open } = await newReader({ viewport: NARROW })
    await open(inLanguage('/trace', 'zh'))
    const [start, first, last, foot] = await Promise.all(
      [
        page.locator('.trace-start'),
        page.locator('.goal-row').first(),
        page.locator('.goal-row').last(),
        page.locator('.foot'),
      ].map(async (one) => (await one.boundingBox())!),
    )
    expect(start!.y + start!.height).toBeLessThanOrEqual(first!.y)
    expect(last!.y + last!.height).toBeLessThanOrEqual(foot!.y)
  })

  it('who leads beside a unit is told to lead with it', async () => {
    const { page, open } = await newReader({ viewport: NARROW })
    await open(await tracePath('AGENCY', '区工信局'))
    expect(await page.locator('.backing-card h2').first().innerText()).toContain('共同牵头')
  })

  it('a firm of one task is told to have one, one of two to have two', async () => {
    const { page, open } = await newReader({ viewport: NARROW })
    const told = page.locator('.answer-counts')
    await open(inLanguage(await tracePath('ENTERPRISE', '华天电子集团'), 'en'))
    expect(await told.innerText()).toContain('its task is led by')
    await open(inLanguage(await tracePath('ENTERPRISE', '西电合金公司'), 'en'))
    expect(await told.innerText()).toContain('its tasks are led by')
  })

  it('each sentence behind the firms of a task is one press from them', async () => {
    const { page, open } = await newReader({ viewport: NARROW })
    await open(await tracePath('TASK', '着力促进工业集聚发展'))
    const firms = page.locator('.backing-card', {
      has: page.getByRole('heading', { name: '企业' }),
    })
    const quotes = firms.locator('blockquote:visible')
    expect(await quotes.count()).toBe(1)
    await firms.getByText('还有3处原文').click()
    expect(await quotes.count()).toBe(4)
    expect(await quotes.last().innerText()).toContain('汇能风电')
    // Under which of its tasks they stand is told as well.
    const subtasks = page.locator('.backing-rest > div', { has: page.getByText('子任务') })
    expect(await subtasks.locator('.chip').count()).toBe(5)
  })

  it('a firm tied with another is told its rank and of how many, in a phrase', async () => {
    const { page, open } = await newReader({ viewport: NARROW })
    const path = await tracePath('ENTERPRISE', '华天电子集团')
    const standing = page.locator('.anchor-standings > li')
    await open(inLanguage(path, 'zh'))
    expect(await standing.innerText()).toContain('并列第1，共2家')
    // The heads of its goals stand on one line, those out of sight as well.
    const head = (await page.locator('.goal-matrix thead').boundingBox())!
    expect(head.height).toBeLessThan(36)
    await open(inLanguage(path, 'en'))
    expect(await standing.innerText()).toContain('Rank 1 of 2 firms, tied')
  })

  it('the last words of the page stand above the bar at the bottom', async () => {
    const { page, open } = await newReader({ viewport: NARROW })
    await open(await tracePath('GOAL', '达到200亿元'))
    await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight))
    const words = (await page.locator('.foot-version').boundingBox())!
    const bar = (await page.locator('.bottom-bar').boundingBox())!
    expect(words.y + words.height).toBeLessThanOrEqual(bar.y)
  })
})
