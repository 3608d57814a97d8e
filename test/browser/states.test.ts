import type { Page, Route } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { newReader, settled, useBrowser } from '../support/browser.ts'
import { tracePath } from '../support/site.ts'

useBrowser()

const REFUSED = /Failed to load resource/

/** Puts another answer in the place of the server's for one operation. */
const answer = (page: Page, operation: string, act: (route: Route) => Promise<void>) =>
  page.route('**/graphql', (route) =>
    (route.request().postDataJSON() as { query: string }).query.includes(`query ${operation}`)
      ? act(route)
      : route.continue(),
  )

const failWith = (code: string) => (route: Route) =>
  route.fulfill({ json: { data: null, errors: [{ message: 'no', extensions: { code } }] } })

/** The server's own answer with something changed in it. */
const changed =
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  (change: (data: any) => void) => async (route: Route) => {
    const response = await route.fetch()
    const json = await response.json()
    change(json.data)
    await route.fulfill({ response, json })
  }

const main = (page: Page) => page.locator('main').innerText()

describe('when something is not as usual, the page says what and what to do', () => {
  it('nothing found: repeats the words and offers other ways', async () => {
    const { page, open } = await newReader()
    await open('/')
    await page.keyboard.type('没有这样的词')
    await page.getByText('没有找到“没有这样的词”，原文中也没有').waitFor()
    await page.getByText('可以换个写法').waitFor()
  })

  it('a search that fails says so', async () => {
    const { page, open } = await newReader()
    await open('/')
    await answer(page, 'Search', failWith('INTERNAL_SERVER_ERROR'))
    await page.keyboard.type('ht')
    await page.getByText('搜索没有完成').waitFor()
  })

  it('a first page whose goals cannot be read says so, and shows them with the second try', async () => {
    const { page, open } = await newReader()
    await answer(page, 'GoalList', failWith('QUERY_TOO_COMPLEX'))
    await open('/')
    expect(await page.getByRole('alert').innerText()).toContain('QUERY_TOO_COMPLEX')
    expect(await page.locator('.task-card').count()).toBe(0)
    await page.unroute('**/graphql')
    await page.getByRole('button', { name: '重试' }).click()
    await page.locator('.task-answer h3').first().waitFor()
    expect(await page.getByRole('alert').count()).toBe(0)
    await settled(page)
  })

  it('an error names its code, and a second try brings the answer', async () => {
    const { page, open } = await newReader()
    await answer(page, 'Trace', failWith('QUERY_TOO_COMPLEX'))
    await open(await tracePath('GOAL', '达到200亿元'))
    expect(await page.getByRole('alert').innerText()).toContain('QUERY_TOO_COMPLEX')
    await page.unroute('**/graphql')
    await page.getByRole('button', { name: '重试' }).click()
    await page.locator('.trace-table').waitFor()
    expect(await page.getByRole('alert').count()).toBe(0)
    await settled(page)
  })

  it('an error after an answer leaves the old answer, marked as old', async () => {
    const { page, open } = await newReader()
    await open(await tracePath('GOAL', '达到200亿元'))
    await answer(page, 'Trace', failWith('QUERY_TOO_COMPLEX'))
    await page.getByText('继承的责任').click()
    await page.getByRole('alert').waitFor()
    expect(await page.locator('.trace-table').innerText()).toContain('华天电子集团')
    expect(await main(page)).toContain('旧数据')
    await page.unroute('**/graphql')
    await page.getByRole('button', { name: '重试' }).click()
    await expect.poll(() => page.getByRole('alert').count()).toBe(0)
    await settled(page)
  })

  it('a slow answer is awaited in the shape of what will come', async () => {
    const { page, site, open } = await newReader()
    let release = () => {}
    const held = new Promise<void>((resolve) => (release = resolve))
    await answer(page, 'Trace', async (route) => {
      await held
      await route.continue()
    })
    await page.goto(site + (await tracePath('GOAL', '达到200亿元')))
    const waiting = page.locator('.trace-main .skeleton')
    await expect.poll(() => waiting.locator('span').count()).toBeGreaterThan(2)
    expect(await waiting.getAttribute('aria-busy')).toBe('true')
    release()
    await page.locator('.trace-table').waitFor()
    await open('/docs')
  })

  it('a wait of 2 seconds can be stopped, and gone on with', async () => {
    const { page, site } = await newReader({ expects: REFUSED })
    let release = () => {}
    const held = new Promise<void>((resolve) => (release = resolve))
    await answer(page, 'Trace', async (route) => {
      await held
      await route.continue().catch(() => {})
    })
    await page.goto(site + (await tracePath('GOAL', '达到200亿元')))
    await page.locator('.trace-main').getByRole('button', { name: '取消' }).click()
    await page.getByText('已停止读取').waitFor()
    expect(await page.locator('.trace-main .skeleton').count()).toBe(0)
    release()
    await page.unroute('**/graphql')
    await page.locator('.trace-main').getByRole('button', { name: '重试' }).click()
    await page.locator('.trace-table').waitFor()
    await settled(page)
  })

  it('a cut list says that it is cut', async () => {
    const { page, open } = await newReader()
    await answer(
      page,
      'Trace',
      changed(({ trace }) => (trace.truncated = true)),
    )
    await open(await tracePath('GOAL', '达到200亿元'))
    expect(await main(page)).toContain('只列出前一部分')
  })

  it('without a server it says so, keeps what was read, and recovers', async () => {
    const { page, context, open } = await newReader({ expects: REFUSED })
    await open('/docs')
    const link = page.getByRole('navigation').getByRole('link', { name: '目标追溯' })
    const fetched = page.waitForResponse('**/trace-page*.js')
    await link.hover()
    await (await fetched).finished()
    await context.setOffline(true)
    await link.click()
    await expect.poll(() => main(page), { timeout: 10_000 }).toContain('连不上服务器')
    await context.setOffline(false)
    await page.getByRole('button', { name: '重试' }).first().click()
    await page.locator('.goal-row').first().waitFor()
  })

  it('a page whose code cannot be fetched says so, and comes with the second try', async () => {
    const { page, open } = await newReader({ expects: REFUSED })
    await page.route('**/documents-page*.js', (route) => route.abort())
    await open('/')
    await page.getByRole('navigation').getByRole('link', { name: '文件' }).click()
    await page.getByRole('alert').waitFor()
    expect(await page.locator('h1').innerText()).toBe('连不上服务器')
    expect(await page.getByRole('alert').innerText()).toContain('PAGE_NOT_FETCHED')
    await page.getByRole('button', { name: '重试' }).click()
    await page.getByRole('button', { name: '刷新页面' }).waitFor()
    await page.unroute('**/documents-page*.js')
    await page.getByRole('button', { name: '重试' }).click()
    await page.locator('.documents tbody tr').first().waitFor()
    expect(await page.title()).toBe('文件 · 政策知识图谱')
    await settled(page)
  })

  it('a page whose code could not be fetched comes by itself once there is a network', async () => {
    const { page, context, open } = await newReader({ expects: REFUSED })
    await open('/')
    await context.setOffline(true)
    await page.getByRole('navigation').getByRole('link', { name: '文件' }).click()
    await page.getByRole('alert').waitFor()
    await context.setOffline(false)
    await page.locator('.documents tbody tr').first().waitFor()
    await settled(page)
  })

  it('a page whose code is slow is awaited in its shape, under its name', async () => {
    const { page, site } = await newReader()
    let release = () => {}
    const held = new Promise<void>((resolve) => (release = resolve))
    await page.route('**/trace-page*.js', async (route) => {
      await held
      await route.continue()
    })
    await page.goto(site + (await tracePath('GOAL', '达到200亿元')))
    const waiting = page.locator('.trace-main .skeleton')
    await waiting.locator('span').first().waitFor()
    expect(await waiting.getAttribute('aria-busy')).toBe('true')
    expect(await page.title()).toBe('目标追溯 · 政策知识图谱')
    const place = await page.locator('.trace-main').boundingBox()
    release()
    await page.locator('.trace-table').waitFor()
    expect(await page.locator('.trace-main').boundingBox()).toEqual(place)
    await settled(page)
  })

  it('the code of a page is there before its link is followed', async () => {
    const { page, open } = await newReader()
    await open('/')
    const asked = page.waitForRequest('**/documents-page*.js')
    await page.getByRole('navigation').getByRole('link', { name: '文件' }).hover()
    await asked
    await settled(page)
  })

  it('an id that nothing has leads to the search', async () => {
    const { page, open } = await newReader()
    for (const path of ['/trace/goal-none', '/entity/product-none', '/docs/document-none']) {
      await open(path)
      expect(await main(page), path).toMatch(/没有这个编号|没有这份文件|不是文件/)
      // Each page has its place in the navigation.
      expect(await page.locator('.top-nav [aria-current]').count(), path).toBe(1)
    }
    expect(await page.getByRole('combobox').first().isVisible()).toBe(true)
  })

  it('an empty graph shows the command that fills it', async () => {
    const { page, open } = await newReader({ site: 'empty' })
    await open('/')
    expect(await main(page)).toContain('尚未导入文件')
    expect(await page.locator('main code').innerText()).toMatch(/^npm run load -- \S+$/)
    await open('/trace')
    expect(await main(page)).toContain('没有目标')
    await open('/docs')
    expect(await page.locator('main code').innerText()).toMatch(/^npm run load -- \S+$/)
  })

  it('filters that leave nothing are told apart from an empty graph, and cleared by one button', async () => {
    const { page, open } = await newReader()
    await open('/trace?missing=unit,year')
    const list = page.getByRole('complementary', { name: '目标列表' })
    expect(await list.innerText()).toMatch(/\d+个目标都被筛选条件隐藏/)
    await page.getByRole('button', { name: '清除筛选' }).click()
    await page.locator('.goal-row').first().waitFor()
  })

  it('a picture that fails leaves the table', async () => {
    const { page, open } = await newReader({ expects: /trace-canvas|Failed to load resource/ })
    await page.route('**/trace-canvas*.js', (route) => route.abort())
    await open(await tracePath('GOAL', '达到200亿元'))
    expect(await main(page)).toContain('画不出图')
    expect(await page.locator('.trace-table').innerText()).toContain('华天电子集团')
  })
})
