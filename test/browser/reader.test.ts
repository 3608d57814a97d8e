import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { newReader, settled, useBrowser } from '../support/browser.ts'
import { documentPath, markedText, quotesOf } from '../support/document-site.ts'
import { tracePath } from '../support/site.ts'

useBrowser()

const PLAN = '秦州区加快推进县域经济高质量发展实施方案'
const CLUSTER = '以华天电子集团和天光半导体公司为主'

const result = (page: Page, role: string) =>
  page
    .locator('.reader-results .fact-rows > div')
    .filter({ has: page.locator('dt', { hasText: new RegExp(`^${role}$`) }) })

describe('a link to quoted words', () => {
  it('leads from the trace to the words, which are marked, in view and focused', async () => {
    const { page, open } = await newReader()
    await open(await tracePath('GOAL', '达到200亿元'))
    const evidence = page.locator('.evidence').filter({ hasText: CLUSTER }).first()
    await evidence.getByRole('link', { name: '在文件中打开' }).click()
    await settled(page)
    expect(await markedText(page)).toBe(CLUSTER)
    const mark = page.locator('mark.quoted').first()
    await expect.poll(() => mark.evaluate((one) => one === document.activeElement)).toBe(true)
    const box = (await mark.boundingBox())!
    expect(box.y).toBeGreaterThan(52)
    expect(box.y + box.height).toBeLessThan(900)
  })

  it('goes back to where the reader came from, also after moving about in the document', async () => {
    const { page, open } = await newReader()
    await open(await tracePath('GOAL', '达到200亿元'))
    const start = page.url()
    await page.getByRole('link', { name: '在文件中打开' }).first().click()
    await settled(page)
    await page.locator('.outline a').nth(3).click()
    await page.getByRole('link', { name: '回到目标追溯' }).click()
    await settled(page)
    expect(page.url()).toBe(start)
  })

  it('contains its quote for every piece of evidence of four starts', async () => {
    const { page, open } = await newReader()
    const quotes = await quotesOf([
      ['ENTERPRISE', '西电合金公司'],
      ['AGENCY', '区农业农村局'],
      ['STRATEGY', '“工业强区”战略'],
      ['GOAL', '达到30亿元'],
    ])
    expect(quotes.length).toBeGreaterThan(20)
    for (const { path, quote } of quotes) {
      await open(path)
      expect(await markedText(page)).toBe(quote)
    }
  })

  it('shows the same when it is reloaded', async () => {
    const { page, open } = await newReader()
    await open(await documentPath(PLAN, '?marks=goals#s=2455-2472'))
    const seen = () => page.locator('.reader').innerText()
    const before = await seen()
    await page.reload()
    await settled(page)
    expect(await seen()).toBe(before)
  })
})

describe('a bad or stale link', () => {
  it.each([
    ['#s=10-400', '只标出在本文件内的部分', /县域经济是国民经济的基本单元/],
    ['#s=9000-9100', '不在本文件内', null],
    ['#s=99-3', '读不出来', null],
    ['#s=abc', '读不出来', null],
  ])('%s opens the document and says what is amiss', async (hash, said, marked) => {
    const { page, open } = await newReader()
    await open(await documentPath(PLAN, hash))
    expect(await page.locator('.reader-head .notice').first().innerText()).toContain(said)
    expect(await page.locator('h1').innerText()).toBe(PLAN)
    if (marked) expect(await markedText(page)).toMatch(marked)
    else expect(await page.locator('mark').count()).toBe(0)
  })

  it('to what is no document offers the documents', async () => {
    const { page, open } = await newReader()
    await open('/docs/document-of-nothing')
    expect(await page.getByRole('heading', { name: '这不是一份文件' }).isVisible()).toBe(true)
    await page.getByRole('link', { name: '全部文件' }).click()
    await settled(page)
    await page.getByRole('link', { name: PLAN, exact: true }).click()
    await settled(page)
    expect(await page.locator('h1').innerText()).toBe(PLAN)
  })

  it('into the furniture of the web page unfolds it', async () => {
    const { page, open } = await newReader()
    await open(await documentPath(PLAN))
    expect(await page.locator('.reader-noise').evaluate((one) => one.hasAttribute('open'))).toBe(
      false,
    )
    await open(await documentPath(PLAN, '#s=3112-3120'))
    await expect.poll(() => page.locator('mark').first().isVisible()).toBe(true)
  })
})

describe('the text', () => {
  it('tells where the copy breaks off, in the banner, the contents and the text', async () => {
    const { page, open } = await newReader()
    await open(await documentPath(PLAN))
    const banner = page.locator('.reader-cut-notice')
    expect(await banner.innerText()).toContain('积极对接成渝地区')
    expect(await page.locator('.outline li').last().innerText()).toBe('此后截断，未载明')
    await banner.getByRole('link').click()
    expect(await markedText(page)).toBe('积极对接成渝地区')
    expect(await page.locator('.reader-cut').isVisible()).toBe(true)
    await expect
      .poll(() => result(page, '牵头').innerText())
      .toContain('已存文本未载明（原文截断）')
  })

  it('underlines everything, goals only, or nothing, as the address says', async () => {
    const { page, open } = await newReader()
    await open(await documentPath(PLAN))
    const kinds = async () => [
      ...new Set(
        await page
          .locator('.reader-text .named')
          .evaluateAll((all) => all.map((one) => one.getAttribute('data-kind'))),
      ),
    ]
    expect(await kinds()).toEqual(expect.arrayContaining(['TASK', 'GOAL', 'ENTERPRISE', 'AGENCY']))
    await page.getByRole('button', { name: '仅目标' }).click()
    expect(await kinds()).toEqual(['GOAL'])
    expect(new URL(page.url()).searchParams.get('marks')).toBe('goals')
    await page.getByRole('button', { name: '关闭', exact: true }).click()
    expect(await kinds()).toEqual([])
  })

  it('keeps short names on one line, on a telephone too', async () => {
    const { page, open } = await newReader({ viewport: { width: 390, height: 844 } })
    await open(await documentPath(PLAN))
    const lines = await page
      .locator('.reader-text .named')
      .evaluateAll((all) =>
        all
          .filter(({ textContent }) => textContent!.length <= 8)
          .map((one) => [
            one.textContent,
            new Set([...one.getClientRects()].map((r) => r.top)).size,
          ]),
      )
    expect(lines.length).toBeGreaterThan(50)
    expect(lines.filter(([, count]) => count !== 1)).toEqual([])
  })

  it('repeats the bracket of the present item, and leads to it', async () => {
    const { page, open } = await newReader()
    await open(await documentPath(PLAN, '#s=2455-2472'))
    const foot = page
      .getByRole('contentinfo', { name: '本条责任' })
      .or(page.locator('.bracket-foot'))
    expect(await foot.first().innerText()).toContain('(牵头单位:区工信局、暖和湾园区、区发改局')
    await foot.first().getByRole('link', { name: '到段末' }).click()
    expect(await markedText(page)).toBe(
      '(牵头单位:区工信局、暖和湾园区、区发改局;配合单位:各镇、区直相关部门)',
    )
  })

  it('copies selected words with title, number, place and a link to exactly them', async () => {
    const { page, open, context, site } = await newReader()
    await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: site })
    await open(await documentPath(PLAN))
    await page.evaluate((words) => {
      const walker = document.createTreeWalker(
        document.querySelector('.reader-text')!,
        NodeFilter.SHOW_TEXT,
      )
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const at = node.textContent!.indexOf(words)
        if (at < 0) continue
        getSelection()!.setBaseAndExtent(node, at, node, at + words.length)
        node.parentElement!.scrollIntoView({ block: 'center' })
        return
      }
    }, '围绕强龙头、补链条、聚集群')
    await page.getByRole('button', { name: '复制带出处的引用' }).click()
    await page.getByRole('button', { name: '已复制，含出处' }).waitFor()
    const [quote, source, link] = (await page.evaluate(() => navigator.clipboard.readText())).split(
      '\n',
    )
    expect(quote).toBe('“围绕强龙头、补链条、聚集群”')
    expect(source).toBe(`——《${PLAN}》（天秦区委发〔2021〕11号，2021-06-24），二(一)2`)
    await page.goto(link!)
    await settled(page)
    expect(await markedText(page)).toBe('围绕强龙头、补链条、聚集群')
  })

  it('tells of words that are clicked on what they name, also of names within names', async () => {
    const { page, open } = await newReader()
    await open(await documentPath(PLAN, '#s=2455-2472'))
    await page.locator('.block[data-asked] .named .named').first().click()
    const card = page.getByRole('dialog', { name: '写到的内容' })
    expect(await card.locator('.chip-name').allInnerTexts()).toEqual([
      '电子信息',
      '打造电子信息产业集群',
    ])
    await page.keyboard.press('Escape')
    expect(await card.count()).toBe(0)
  })
})

describe('the result of an item', () => {
  it('names by role what the item says, and how each is known', async () => {
    const { page, open } = await newReader()
    await open(await documentPath(PLAN, '#s=2455-2472'))
    const chips = async (role: string) => ({
      names: await result(page, role).locator('.chip-name').allInnerTexts(),
      tones: await result(page, role)
        .locator('.chip')
        .evaluateAll((all) => [...new Set(all.map((one) => one.getAttribute('data-tone')))]),
    })
    await expect
      .poll(() => chips('企业'))
      .toEqual({
        names: ['华天电子集团', '天光半导体公司'],
        tones: ['STATED'],
      })
    expect(await chips('牵头')).toEqual({
      names: ['区工信局', '暖和湾园区', '区发改局'],
      tones: ['INHERITED'],
    })
    expect((await chips('战略')).tones).toEqual(['DERIVED'])
    expect(await result(page, '园区').innerText()).toContain('未载明')
    expect(await result(page, '目标').innerText()).toContain('期限已过，完成情况未载明')
  })

  it('counts what only subtasks say, and does not put it into the mouth of the item', async () => {
    const { page, open } = await newReader()
    await open(await documentPath(PLAN, '#s=2977-3014'))
    await expect.poll(() => result(page, '企业').innerText()).toContain('下级任务写到7个')
    expect(await result(page, '企业').locator('.chip').count()).toBe(0)
  })
})
