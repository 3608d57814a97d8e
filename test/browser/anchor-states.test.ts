import { describe, expect, it } from 'vitest'
import { answerInstead, firmsShown, sliderOf } from '../support/anchors.ts'
import { newReader, settled, useBrowser } from '../support/browser.ts'
import { idOf } from '../support/site.ts'

useBrowser()

describe('when the ranking is not as usual', () => {
  it('an error names its code; a second try brings the rows', async () => {
    const { page, open } = await newReader()
    await answerInstead(page, 'AnchorFirms', (route) =>
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
    await answerInstead(page, 'AnchorFirms', (route) =>
      route.fulfill({
        json: {
          data: null,
          errors: [{ message: 'no', extensions: { code: 'QUERY_TOO_COMPLEX' } }],
        },
      }),
    )
    await sliderOf(page, '企业规模').focus()
    await page.keyboard.press('End')
    await page.getByRole('alert').waitFor()
    expect(await firmsShown(page)).toContain('华天电子集团')
    expect(await page.locator('main').innerText()).toContain('旧数据')
    await page.unroute('**/graphql')
    await page.getByRole('button', { name: '重试' }).click()
    await expect.poll(() => page.getByRole('alert').count()).toBe(0)
    await settled(page)
  })

  it('shows the companies of one industry while those of another are still read', async () => {
    const { page, site } = await newReader()
    const first = await idOf('INDUSTRY', '电子信息')
    let release = () => {}
    const held = new Promise<void>((resolve) => (release = resolve))
    await answerInstead(page, 'AnchorFirms', async (route) => {
      const { industry } = route.request().postDataJSON().variables as { industry: string }
      if (industry !== first) await held
      await route.continue()
    })
    await page.goto(`${site}/anchors`)
    await page.locator('.anchor-row').first().waitFor()
    expect(await firmsShown(page)).toEqual(['华天电子集团', '天光半导体公司'])
    expect(await page.locator('.anchors-main').getAttribute('aria-busy')).toBe('true')
    expect(await page.getByRole('button', { name: /电工电器\s*2/ }).count()).toBe(1)
    release()
    await settled(page)
    expect(await firmsShown(page)).toContain('西电合金公司')
  })

  it('a wait of 2 seconds can be stopped, and gone on with', async () => {
    const { page, site } = await newReader()
    await answerInstead(page, 'AnchorFirms', () => new Promise(() => {}))
    await page.goto(`${site}/anchors`)
    await page.getByRole('button', { name: '取消' }).click()
    await page.getByText('已停止读取').waitFor()
    await page.unroute('**/graphql')
    await page.getByRole('button', { name: '重试' }).click()
    await page.locator('.anchor-row').first().waitFor()
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
    await answerInstead(page, 'AnchorFirms', async (route) => {
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
    expect((await firmsShown(page)).length).toBe(20)
    expect(await page.locator('.anchor-foot').innerText()).toContain('显示前20家，共50家')
    await page.getByRole('button', { name: '再显示20家' }).click()
    await settled(page)
    expect((await firmsShown(page)).length).toBe(40)
    await page.getByRole('button', { name: '再显示10家' }).click()
    await settled(page)
    expect((await firmsShown(page)).length).toBe(50)
    expect(await page.locator('.anchor-foot').count()).toBe(0)
  })
})
