import type { Page, Route } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { accessibilityFaults } from '../support/axe.ts'
import { bytesOf, NARROW, newReader, settled, useBrowser } from '../support/browser.ts'
import { askSite, idOf } from '../support/site.ts'

useBrowser()

/** Companies in the order in which they stand, those of an industry alone where one is named. */
const firms = (page: Page) => page.locator('[data-firm] .chip-name').allInnerTexts()
const group = (page: Page, industry: string) =>
  page
    .locator('.anchor-table tbody')
    .filter({ has: page.getByRole('rowheader', { name: industry }) })
const row = (page: Page, firm: string) =>
  page.locator('.anchor-row').filter({ hasText: firm }).first()
const slider = (page: Page, name: string) =>
  page.getByRole('slider', { name: `${name}的权重`, exact: true })
const said = (page: Page) => page.locator('#announcer').innerText()

/** Puts another answer in the place of the server's for one operation. */
const answer = (page: Page, operation: string, act: (route: Route) => Promise<void>) =>
  page.route('**/graphql', (route) =>
    (route.request().postDataJSON() as { query: string }).query.includes(`query ${operation}(`)
      ? act(route)
      : route.continue(),
  )

describe('the page of anchor firms', () => {
  it('answers first: which industries have companies by a document, and what is unknown', async () => {
    const { page, open } = await newReader()
    await open('/anchors')
    const told = await page.locator('.anchors-answer').innerText()
    expect(told).toMatch(/电子信息.*电工电器.*企业由文件认定/s)
    expect(told).toMatch(/新型建材.*未列企业/s)
    expect(told).toContain('名次只作参考')
    expect(await page.locator('.weights-note').innerText()).toContain('文件没有认定任何“链主”')
    expect(await page.locator('.anchor-table').innerText()).not.toMatch(/链主|龙头/)
  })

  it('keeps the words of documents apart from what is computed', async () => {
    const { page, open } = await newReader()
    await open('/anchors')
    expect(await row(page, '二一三电器').locator('.designated').innerText()).toBe(
      '文件认定：骨干企业',
    )
    expect(await row(page, '华天电子集团').locator('.designated').innerText()).toBe(
      '文件认定：以…为主',
    )
    await row(page, '二一三电器').getByRole('button').click()
    const parts = page.locator('.part-list section')
    expect(await parts.nth(0).innerText()).toMatch(/^文件认定[\s\S]*骨干企业/)
    expect(await parts.nth(1).innerText()).toMatch(/^系统推断[\s\S]*目标覆盖/)
    await settled(page)
  })

  it('ranks anew when a slider is moved by keys, says so, and writes it into the address', async () => {
    const { page, open } = await newReader()
    await open('/anchors')
    const weight = slider(page, '目标覆盖')
    const before = await row(page, '汇能风电').locator('.number').first().innerText()
    await weight.focus()
    await page.keyboard.press('Home')
    await expect.poll(() => page.url()).toContain('w=G0')
    await settled(page)
    expect(await row(page, '汇能风电').locator('.number').first().innerText()).not.toBe(before)
    await expect.poll(() => said(page)).toContain('已按新权重重排')
    await page.reload()
    await settled(page)
    expect(await slider(page, '目标覆盖').inputValue()).toBe('0')
    await page.getByRole('button', { name: '还原' }).click()
    await expect.poll(() => page.url()).not.toContain('w=')
    await settled(page)
    expect(await row(page, '汇能风电').locator('.number').first().innerText()).toBe(before)
  })

  it('takes a weight typed as a number; without any weight it says so and keeps the ranking', async () => {
    const { page, open } = await newReader()
    await open('/anchors?w=D0,G0,C0,S0,L0,B0,V0,P0')
    const field = page.getByRole('spinbutton', { name: '创新资质的权重' })
    expect(await firms(page)).not.toEqual([])
    await field.fill('0')
    await page.getByRole('alert').filter({ hasText: '至少一项权重' }).waitFor()
    await field.fill('12.5')
    await expect.poll(() => page.url()).toContain('R12.5')
    await settled(page)
    expect(await page.getByRole('alert').count()).toBe(0)
    // All of that weight is unknown: too little evidence, and no rank.
    expect(await row(page, '华天电子集团').innerText()).toContain('证据不足')
  })

  it('survives any address', async () => {
    const { page, open } = await newReader()
    await open('/anchors?w=D-9,Q,G9999&ind=nowhere,%00&rows=a~b&open=~~&park=x&doc=y')
    expect(await page.locator('main').innerText()).toMatch(/都被筛选条件隐藏/)
    await page.getByRole('button', { name: '清除筛选' }).last().click()
    await page.locator('.anchor-row').first().waitFor()
    await settled(page)
  })

  it('is narrowed by its pills; industries without a company say so', async () => {
    const { page, open } = await newReader()
    await open('/anchors')
    const pills = page.getByRole('group', { name: '按产业筛选' })
    await pills.getByRole('button', { name: '电工电器' }).click()
    await settled(page)
    expect(await firms(page)).toEqual(['二一三电器', '西电合金公司'])
    await pills.getByRole('button', { name: '新型建材' }).click()
    await settled(page)
    expect(await group(page, '新型建材').innerText()).toContain('招商空白')
    expect(page.url()).toMatch(/ind=industry-\w+%2Cindustry-\w+/)
    await page.getByRole('button', { name: '清除筛选' }).click()
    await settled(page)
    expect((await firms(page)).length).toBe(8)
  })

  it('opens a row to its sentences, each of which leads to its place in the document', async () => {
    const { page, open } = await newReader()
    await open('/anchors')
    await row(page, '西电合金公司').getByRole('button', { name: '看依据' }).focus()
    await page.keyboard.press('Enter')
    await page.locator('.row-evidence .evidence').first().waitFor()
    await settled(page)
    const quote = await page.locator('.row-evidence mark').first().innerText()
    await page.locator('.row-evidence .evidence a').first().click()
    await page.waitForURL(/\/docs\/.*#s=/)
    await settled(page)
    const marked = (await page.locator('main mark').allInnerTexts()).join('')
    expect(marked.replace(/\s/g, '')).toContain(quote.replace(/\s/g, '').slice(0, 8))
    await page.goBack()
    await settled(page)
    expect(await page.locator('.row-evidence').count()).toBe(1)
  })

  it('explains each part of a score to keys and to screen readers', async () => {
    const { page, open } = await newReader()
    await open('/anchors')
    const bar = row(page, '华天电子集团').getByRole('listbox')
    await bar.focus()
    await page.keyboard.press('ArrowRight')
    const option = bar.getByRole('option', { selected: true })
    expect(await option.textContent()).toMatch(/目标覆盖：75%，权重20%，系统推断/)
    expect(await page.locator('.bar-why').innerText()).toMatch(/本产业有2个目标/)
    await page.keyboard.press('End')
    expect(await option.textContent()).toMatch(/创新资质：未知/)
    expect(await accessibilityFaults(page)).toEqual([])
    await page.keyboard.press('Enter')
    await page.locator('.row-evidence').waitFor()
    await settled(page)
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      expect(await accessibilityFaults(page), colorScheme).toEqual([])
    }
  })

  it('draws parts as wide as they weigh and fills them as far as their value', async () => {
    const { page, open } = await newReader()
    await open('/anchors')
    const parts = await row(page, '华天电子集团')
      .locator('.bar-part')
      .evaluateAll((all) =>
        all.map((one) => ({
          width: one.getBoundingClientRect().width,
          fill: one.querySelector('.bar-fill')!.getBoundingClientRect().width,
        })),
      )
    expect(parts.length).toBe(9)
    expect(parts[0]!.width / parts[5]!.width).toBeCloseTo(5, 0)
    expect(parts[0]!.fill / parts[0]!.width).toBeCloseTo(0.6, 1)
    expect(parts[3]!.fill).toBe(0)
  })

  it('gives the table as a file that spreadsheets read', async () => {
    const { page, open } = await newReader()
    await open('/anchors')
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'CSV' }).click(),
    ])
    expect(download.suggestedFilename()).toMatch(/^政策知识图谱_链主识别_\d{4}-\d\d-\d\d\.csv$/)
    const text = (await bytesOf(download)).toString('utf8')
    expect(text.startsWith('\uFEFF产业,名次,')).toBe(true)
    expect(text.split('\r\n').filter((line) => line.includes('anchor/1')).length).toBe(8)
    expect(text).toContain('骨干企业')
  })

  it('is laid out as cards on a narrow screen, with the weights behind a button', async () => {
    const { page, open } = await newReader({ viewport: NARROW })
    await open('/anchors')
    expect(await page.locator('.anchor-table').count()).toBe(0)
    expect((await firms(page)).length).toBe(8)
    expect(await page.getByRole('slider').count()).toBe(0)
    await page.getByRole('button', { name: '权重' }).click()
    expect(await page.getByRole('slider').count()).toBe(9)
    await page.locator('.anchor-card').first().getByRole('button', { name: '看依据' }).click()
    await page.locator('.row-evidence .evidence').first().waitFor()
    await settled(page)
    expect(await accessibilityFaults(page)).toEqual([])
  })

  it('in forced colours keeps parts and unknown parts apart', async () => {
    const { page, open } = await newReader({ forcedColors: 'active' })
    await open('/anchors')
    const borders = await row(page, '华天电子集团')
      .locator('.bar-part')
      .evaluateAll((all) => all.map((one) => getComputedStyle(one).borderTopStyle))
    expect(new Set(borders)).toEqual(new Set(['none', 'dashed']))
  })
})

describe('when the ranking is not as usual', () => {
  it('an error names its code; a second try brings the rows', async () => {
    const { page, open } = await newReader()
    await answer(page, 'AnchorFirms', (route) =>
      route.fulfill({
        json: {
          data: null,
          errors: [{ message: 'no', extensions: { code: 'QUERY_TOO_COMPLEX' } }],
        },
      }),
    )
    await open('/anchors')
    expect(await page.getByRole('alert').innerText()).toContain('QUERY_TOO_COMPLEX')
    await page.unroute('**/graphql')
    await page.getByRole('button', { name: '重试' }).click()
    await page.locator('.anchor-row').first().waitFor()
    await settled(page)
  })

  it('an error after an answer leaves the old rows, marked as old', async () => {
    const { page, open } = await newReader()
    await open('/anchors')
    await answer(page, 'AnchorFirms', (route) =>
      route.fulfill({
        json: {
          data: null,
          errors: [{ message: 'no', extensions: { code: 'QUERY_TOO_COMPLEX' } }],
        },
      }),
    )
    await slider(page, '企业规模').focus()
    await page.keyboard.press('End')
    await page.getByRole('alert').waitFor()
    expect(await firms(page)).toContain('华天电子集团')
    expect(await page.locator('main').innerText()).toContain('旧数据')
    await page.unroute('**/graphql')
    await page.getByRole('button', { name: '重试' }).click()
    await expect.poll(() => page.getByRole('alert').count()).toBe(0)
    await settled(page)
  })

  it('an empty graph says that there is nothing to rank', async () => {
    const { page, open } = await newReader({ site: 'empty' })
    await open('/anchors')
    expect(await page.locator('main').innerText()).toContain('没有文件部署的产业')
  })

  it('a long list says how much of it is shown, and shows more', async () => {
    const { page, open } = await newReader()
    const industry = await idOf('INDUSTRY', '新型能源')
    await answer(page, 'AnchorFirms', async (route) => {
      const response = await route.fetch()
      const json = await response.json()
      const { first } = route.request().postDataJSON().variables as { first: number }
      const { edges } = json.data.anchorFirms
      // As if there were fifty companies like the first.
      json.data.anchorFirms.totalCount = 50
      json.data.anchorFirms.edges = Array.from({ length: Math.min(first, 50) }, (_, nth) => ({
        cursor: `c${nth}`,
        node: {
          ...edges[0].node,
          enterprise: { ...edges[0].node.enterprise, id: `enterprise-${nth}`, name: `企业${nth}` },
        },
      }))
      await route.fulfill({ response, json })
    })
    await open(`/anchors?ind=${industry}`)
    expect((await firms(page)).length).toBe(20)
    expect(await page.locator('.anchor-foot').innerText()).toContain('显示前20家，共50家')
    await page.getByRole('button', { name: '再显示20家' }).click()
    await settled(page)
    expect((await firms(page)).length).toBe(40)
    await page.getByRole('button', { name: '再显示10家' }).click()
    await settled(page)
    expect((await firms(page)).length).toBe(50)
    expect(await page.locator('.anchor-foot').count()).toBe(0)
  })
})

describe('what follows from a trace', () => {
  it('a company: whether goals hang on it alone, and its score by industry', async () => {
    const { page, open } = await newReader()
    const id = await idOf('ENTERPRISE', '西电合金')
    await open(`/trace/${id}`)
    expect(await page.locator('main').innerText()).toContain('没有目标只靠它一家')
    const standings = page.locator('.anchor-standings > li')
    expect(await standings.locator('.chip-name').allInnerTexts()).toEqual(['电工电器', '新材料'])
    await standings.first().getByRole('link', { name: '看这个产业的排名' }).click()
    await page.locator('.row-evidence').waitFor()
    await settled(page)
    expect(page.url()).toContain(id)
  })

  it('a goal: its parts with figures, or why there are none', async () => {
    const { page, open } = await newReader()
    await open(`/trace/${await idOf('GOAL', '达到300亿元以上')}`)
    const ledger = page.locator('.standing').filter({ hasText: '总账' })
    expect(await ledger.innerText()).toContain('不能相加')
    await ledger.locator('summary').click()
    expect(await ledger.locator('tbody tr').count()).toBe(18)
  })

  it('a unit: its goals against industries, as the API tells them', async () => {
    const { page, open } = await newReader()
    const of = await idOf('AGENCY', '区工信局')
    const { goalMatrix } = await askSite<{ goalMatrix: { cells: unknown[]; goals: unknown[] } }>(
      'query ($of: ID!) { goalMatrix(columns: INDUSTRY, of: $of) { goals { id } cells { row } } }',
      { of },
    )
    await open(`/trace/${of}`)
    const matrix = page.locator('.goal-matrix')
    expect(await matrix.locator('tbody tr').count()).toBe(goalMatrix.goals.length)
    expect(await matrix.locator('tbody .cell-mark').count()).toBe(goalMatrix.cells.length)
    await page.getByRole('button', { name: '责任单位', exact: true }).click()
    await settled(page)
    expect(await matrix.locator('.duty').count()).toBeGreaterThan(0)
  })
})
