import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { newReader, NARROW, settled, useBrowser, WIDE } from '../support/browser.ts'
import { tracePath } from '../support/site.ts'

useBrowser()

const rows = (page: Page) => page.locator('.goal-row').count()
const countIn = (words: string | null) => Number(/(\d+)\s*$/.exec(words ?? '')![1])

describe('the filters of the goals', () => {
  it('show as many goals as they tell, and stand in the address', async () => {
    const { page, open } = await newReader()
    await open('/trace?goals=all')
    const past = page.getByRole('button', { name: /期限已过/ }).first()
    const told = countIn(await past.textContent())
    await past.focus()
    await page.keyboard.press('Space')
    await expect.poll(() => rows(page)).toBe(told)
    expect(new URL(page.url()).searchParams.get('due')).toBe('past')
    const force = page.getByRole('combobox', { name: '力度' })
    const options = await force.locator('option:not([disabled])').evaluateAll((all) =>
      all.map((one) => ({
        value: (one as HTMLOptionElement).value,
        label: (one as HTMLOptionElement).label,
      })),
    )
    expect(options.length).toBeGreaterThan(2)
    for (const { value, label } of options) {
      await force.selectOption(value)
      await expect.poll(() => rows(page), { message: label }).toBe(countIn(label))
      expect(new URL(page.url()).searchParams.get('force') ?? '').toBe(value)
    }
    await page.reload()
    await settled(page)
    expect(await rows(page)).toBe(countIn(options.at(-1)!.label))
  })

  it('pass over a word and a region that no goal has, and ask for no region where there is one', async () => {
    const { page, open } = await newReader()
    await open('/trace?goals=all')
    const all = await rows(page)
    expect(await page.getByRole('combobox', { name: '文件地区' }).count()).toBe(0)
    await open('/trace?goals=all&force=%E5%A4%A7%E6%A6%82&region=x&due=soon')
    expect(await rows(page)).toBe(all)
  })
})

describe('before a goal is chosen', () => {
  it('a goal to begin with, what is missing and the sections lead on', async () => {
    const { page, open } = await newReader()
    await open('/trace')
    const main = page.locator('.trace-start')
    const lacks = main.getByRole('link', { name: /缺企业/ })
    const told = countIn(await lacks.textContent())
    await lacks.click()
    await expect.poll(() => rows(page)).toBe(told)
    await main.getByRole('link', { name: /从一个目标开始/ }).click()
    await expect.poll(() => new URL(page.url()).pathname).toMatch(/^\/trace\/goal-/)
    expect(new URL(page.url()).searchParams.get('missing')).toBe('enterprise')
  })
})

describe('a goal that a document sets as a whole', () => {
  it('bears the words that give its year, tells where the text ends, and lists the tasks around', async () => {
    const { page, open } = await newReader()
    await open(await tracePath('GOAL', '达到300亿元以上'))
    const marks = await page.locator('.detail mark').allInnerTexts()
    expect(marks.join('|').replace(/\s/g, '')).toContain('到“十四五”末')
    expect(await page.locator('.notice').innerText()).toContain('“积极对接成渝地区”处截断')
    expect(await page.getByRole('checkbox', { name: '继承的责任' }).count()).toBe(0)
    await page.setViewportSize({ width: 1024, height: 768 })
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBe(768)
    await page.setViewportSize(WIDE)
    const tasks = page.locator('.context tbody tr')
    expect(await tasks.count()).toBe(4)
    expect(await tasks.last().innerText()).toContain('原文截断')
    const why = page.locator('.why')
    expect(await why.innerText()).toContain('在任务“着力培育壮大现代服务业”中途截断')
    expect(await why.getByRole('link', { name: '看截断处' }).getAttribute('href')).toBe(
      await page.locator('.notice').getByRole('link').getAttribute('href'),
    )
    expect(await page.locator('.facts').innerText()).toMatch(/力度\s+未标 · 原词“达到”/)
    const quotes = await page.locator('.trace-table td:last-child').innerText()
    expect(countIn(quotes.replace('处', ''))).toBe(await page.locator('.detail .evidence').count())
  })

  it('can be reported as wrong: the report is copied, and that is said', async () => {
    const { page, open, context } = await newReader({ viewport: NARROW })
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await open(await tracePath('GOAL', '达到300亿元以上'))
    await page.getByRole('button', { name: '报告问题' }).press('Enter')
    await expect.poll(() => page.locator('#announcer').innerText()).toContain('问题报告已复制')
    const report = await page.evaluate(() => navigator.clipboard.readText())
    expect(report).toContain('目标：秦州区 经济总量达到300亿元以上（2025）')
    expect(report).toContain(`页面：${page.url()}`)
    expect(report).toMatch(/数据版本：[0-9a-f]{64}/)
  })

  it('shows its sentences on a narrow screen too', async () => {
    const { page, open } = await newReader({ viewport: NARROW })
    await open(await tracePath('GOAL', '达到300亿元以上'))
    expect(await page.locator('.evidence blockquote').count()).toBe(2)
    const name = await page.locator('.context tbody td:nth-child(2)').first().boundingBox()
    const way = await page.locator('.context tbody td:last-child').first().boundingBox()
    expect(way!.y).toBeGreaterThanOrEqual(name!.y + name!.height)
    expect(await page.locator('.answer').innerText()).toContain('（原文截断）。')
  })
})

it('a quotation is copied with title, number, place and a link that leads to its words', async () => {
  const { page, open, context } = await newReader()
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await open(await tracePath('GOAL', '达到200亿元'))
  const card = page.locator('.evidence', { hasText: '责任单位' })
  await card.getByRole('button', { name: '复制带出处的引用' }).press('Enter')
  await expect.poll(() => card.getByRole('button', { name: '已复制' }).count()).toBe(1)
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  const [quote, source, link] = copied.split('\n')
  expect(quote).toContain('牵头单位:区工信局、暖和湾园区、区发改局')
  expect(source).toMatch(/^——《.+》（天秦区委发〔2021〕11号，2021-\d\d-\d\d），二\(一\)2 段末$/)
  await page.goto(link!)
  await settled(page)
  const marked = (await page.locator('.reader-text mark').allInnerTexts()).join('')
  expect(quote).toContain(marked.replace(/\s/g, ''))
})

describe('the picture', () => {
  it.each([1024, 1180, 1440])('fits a window of %i px', async (width) => {
    const { page, open } = await newReader({ viewport: { width, height: 768 } })
    for (const [kind, name] of [
      ['GOAL', '达到200亿元'],
      ['GOAL', '达到300亿元以上'],
    ] as const) {
      await open(await tracePath(kind, name))
      expect(await page.locator('.canvas-hint').count()).toBe(0)
    }
  })

  it('says so where it is wider than the window', async () => {
    const { page, open } = await newReader({ viewport: NARROW })
    await open(await tracePath('GOAL', '达到200亿元'))
    await page.getByRole('button', { name: '看图' }).click()
    await expect.poll(() => page.locator('.canvas-hint').count()).toBe(1)
  })
})
