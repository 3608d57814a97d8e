import type { Page, Route } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { newReader, settled, useBrowser } from '../support/browser.ts'
import { chainPath, idOf } from '../support/site.ts'

useBrowser()

const main = (page: Page) => page.locator('main').innerText()
const table = (page: Page) => page.getByRole('region', { name: '产业链表' })

/** Puts another answer in the place of the server's for the chain. */
const answer = (page: Page, act: (route: Route) => Promise<void>) =>
  page.route('**/graphql', (route) =>
    (route.request().postDataJSON() as { query: string }).query.includes('query Chain(')
      ? act(route)
      : route.continue(),
  )

const refuse = (route: Route) =>
  route.fulfill({
    json: { data: null, errors: [{ message: 'no', extensions: { code: 'QUERY_TOO_COMPLEX' } }] },
  })

describe('when a chain is not as usual, the page says what and what to do', () => {
  it('an error names its code, and a second try brings the answer', async () => {
    const { page, open } = await newReader()
    await answer(page, refuse)
    await open(await chainPath('电子信息'))
    expect(await page.getByRole('alert').innerText()).toContain('QUERY_TOO_COMPLEX')
    await page.unroute('**/graphql')
    await page.getByRole('button', { name: '重试' }).click()
    await table(page).waitFor()
    await settled(page)
  })

  it('an error after an answer leaves the old answer, marked as old', async () => {
    const { page, open } = await newReader({ site: 'chain' })
    await open(await chainPath('封测', 'chainSite'))
    await answer(page, refuse)
    await page.getByLabel('最低权重').selectOption('3')
    await page.getByRole('alert').waitFor()
    expect(await main(page)).toContain('旧数据')
    expect(await main(page)).toContain('硅料')
    await page.unroute('**/graphql')
    await page.getByRole('button', { name: '重试' }).click()
    await expect.poll(() => page.getByRole('alert').count()).toBe(0)
    await settled(page)
  })

  it('a slow answer is awaited in the shape of what will come', async () => {
    const { page, site } = await newReader()
    let release = () => {}
    const held = new Promise<void>((resolve) => (release = resolve))
    await answer(page, async (route) => {
      await held
      await route.continue()
    })
    await page.goto(site + (await chainPath('电子信息')))
    const waiting = page.locator('.chain-page .skeleton')
    await expect.poll(() => waiting.locator('span').count()).toBeGreaterThan(2)
    release()
    await table(page).waitFor()
    await settled(page)
  })

  it('a cut answer says that it is cut, and how much is missing', async () => {
    const { page, open } = await newReader()
    await answer(page, async (route) => {
      const response = await route.fetch()
      const json = await response.json()
      Object.assign(json.data.industryChain, { truncated: true })
      Object.assign(json.data.industryChain.omitted, { backings: 12, segments: 3 })
      await route.fulfill({ response, json })
    })
    await open(await chainPath('电子信息'))
    const text = await main(page)
    expect(text).toContain('只画出、列出前一部分')
    expect(text).toContain('文件点名的还有12个，未列出')
    expect(text).toContain('还有3个，未列出')
  })

  it('a picture that fails leaves the table', async () => {
    const { page, open } = await newReader({ expects: /trace-canvas|Failed to load resource/ })
    await page.route('**/trace-canvas*.js', (route) => route.abort())
    await open(await chainPath('电子信息'))
    expect(await main(page)).toContain('画不出图')
    expect(await table(page).innerText()).toContain('华天电子集团')
  })

  it('in forced colours what is missing keeps a border of its own', async () => {
    const { page, open } = await newReader({ forcedColors: 'active' })
    await open(await chainPath('电子信息'))
    const look = (selector: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((one) => getComputedStyle(one).borderTopStyle)
    expect(await look('.chain-table .chip[data-tone=STATED]')).toBe('solid')
    expect(await look('.chain-table .chip-unstated')).toBe('dashed')
  })
})

describe('an address of a chain that leads nowhere', () => {
  it('says what is wrong and offers another industry', async () => {
    const { page, open } = await newReader()
    await open('/chain/industry-none?depth=99&weight=x&sel=none')
    expect(await main(page)).toContain('图里没有这个编号')
    await open(`/chain/${await idOf('AGENCY', '区工信局')}`)
    expect(await main(page)).toContain('这不是一个产业')
    expect(await page.getByRole('combobox', { name: '选一个产业' }).isVisible()).toBe(true)
  })

  it('shows the chain where only the rest of the address is nonsense', async () => {
    const { page, open } = await newReader()
    await open(`${await chainPath('电子信息')}?depth=-3&weight=many&with=none&sel=none&view=3d`)
    expect(await table(page).innerText()).toContain('华天电子集团')
  })

  it('without an industry lists those that documents develop; without any says so', async () => {
    const { page, open } = await newReader()
    await open('/chain')
    expect(await main(page)).toMatch(/任务标题写到的产业[\s\S]*现代农业\s*所在任务未设目标/)
    await page.getByRole('link', { name: /电子信息/ }).click()
    await table(page).waitFor()
    await settled(page)
    const empty = await newReader({ site: 'empty' })
    await empty.open('/chain')
    expect(await main(empty.page)).toContain('没有产业')
  })
})
