import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { bytesOf, NARROW, newReader, settled, useBrowser } from '../support/browser.ts'
import { answeredIds, drawnIds } from '../support/drawing.ts'
import { chainPath, idOf } from '../support/site.ts'

useBrowser()

const main = (page: Page) => page.locator('main').innerText()
const table = (page: Page) => page.getByRole('region', { name: '产业链表' })
const panel = (page: Page) => page.getByRole('complementary', { name: '原文与数据依据' })

describe('what a reader can do with a chain', () => {
  it('only gaps: segments without a firm and who leads there, no firm or goal beside them; their number is said; cleared where there are none', async () => {
    const { page, open } = await newReader()
    await open(await chainPath('电子信息'))
    await page.getByRole('checkbox', { name: '只看空白' }).setChecked(true, { force: true })
    await settled(page)
    expect(new URL(page.url()).searchParams.get('empty')).toBe('1')
    const shown = await table(page).innerText()
    expect(shown).toMatch(/集成电路设计和芯片制造产业[\s\S]*区工信局[\s\S]*软件和信息技术服务业/)
    expect(shown).not.toMatch(/华天电子集团|达到200亿元|整个产业/)
    // No column of what the note above says is not listed.
    expect(await table(page).getByRole('columnheader').allInnerTexts()).toEqual([
      '产业',
      '细分领域',
      '招商空白',
      '牵头单位',
      '依据',
    ])
    await expect.poll(() => page.locator('#announcer').innerText()).toContain('只看招商空白2个')
    expect(await main(page)).toContain('只看招商空白2个')
    expect(await answeredIds(page)).toEqual(await drawnIds(page))
    await open(`${await chainPath('食品医药')}?empty=1`)
    expect(await main(page)).toContain('没有招商空白')
    await page.getByRole('button', { name: '显示全部' }).click()
    await table(page).waitFor()
    await settled(page)
  })

  it('another industry, by typing; nothing is asked while an input method composes', async () => {
    const { page, open } = await newReader()
    await open(await chainPath('电子信息'))
    const asked: string[] = []
    page.on('request', (request) => {
      const body = request.postData() ?? ''
      if (body.includes('IndustriesFor')) asked.push(body)
    })
    await page.getByRole('button', { name: '换一个产业' }).click()
    const field = page.getByRole('combobox', { name: '换一个产业' })
    await field.dispatchEvent('compositionstart')
    await field.pressSequentially('dian')
    await page.waitForTimeout(400)
    expect(asked).toEqual([])
    await field.dispatchEvent('compositionend')
    await field.fill('电工')
    await page.getByRole('option', { name: '电工电器', exact: true }).click()
    await expect.poll(() => page.locator('h1').innerText()).toContain('电工电器')
    await settled(page)
  })

  it('two industries side by side, by a link that says which', async () => {
    const { page, open } = await newReader()
    await open(`${await chainPath('电工电器')}?with=${await idOf('INDUSTRY', '新材料')}`)
    const compared = page.getByRole('region', { name: '并排比较表' })
    expect(await compared.innerText()).toMatch(/共有1\s+企\s+企业，\s+西电合金公司/)
    const leads = compared.getByRole('row', { name: /^牵头单位/ })
    expect(await leads.locator('.chip[data-tone=STATED]').count()).toBe(0)
    expect(await leads.getByRole('link', { name: /首位.*继承/ }).count()).toBe(2)
    await page.getByRole('button', { name: '结束比较' }).click()
    await expect.poll(() => compared.count()).toBe(0)
  })

  it('a table file that spreadsheets read', async () => {
    const { page, open } = await newReader()
    await open(await chainPath('电子信息'))
    await page.getByRole('button', { name: '导出' }).click()
    const download = page.waitForEvent('download')
    await page.getByRole('menuitem', { name: '导出表格（CSV）' }).click()
    const file = await download
    expect(file.suggestedFilename()).toMatch(/^政策知识图谱_产业链_电子信息_\d{4}-\d\d-\d\d\.csv$/)
    const text = (await bytesOf(file)).toString('utf8')
    expect(text.startsWith('\uFEFF产业,')).toBe(true)
    expect(text.trimEnd().split('\r\n').length).toBeGreaterThanOrEqual(4)
    expect(text).toContain('以华天电子集团和天光半导体公司为主')
  })

  it('on a narrow screen: cards, and the picture only when asked for', async () => {
    const { page, open } = await newReader({ viewport: NARROW })
    await open(await chainPath('电子信息'))
    expect(await page.locator('canvas').count()).toBe(0)
    expect(await main(page)).toContain('招商空白：原文未列企业')
    expect(await main(page)).toMatch(/原文：以…为主\s+园区\s+未载明/)
    await page.getByRole('button', { name: '5处' }).click()
    expect(await panel(page).locator('.evidence').count()).toBeGreaterThan(2)
    await page.keyboard.press('Escape')
    await expect.poll(() => panel(page).count()).toBe(0)
    expect(await page.locator(':focus').innerText()).toContain('5处')
    await page.getByRole('button', { name: '看图' }).click()
    await settled(page)
    expect(await answeredIds(page)).toEqual(await drawnIds(page))
  })

  it('takes a brief along for a segment without a firm', async () => {
    const { page, open } = await newReader()
    await open(await chainPath('电子信息'))
    const link = table(page).getByRole('link', { name: /招商简报（Word） 软件和信息技术服务业/ })
    const download = page.waitForEvent('download')
    await link.click()
    const bytes = await bytesOf(await download)
    expect(bytes.subarray(0, 2).toString('latin1')).toBe('PK')
  })
})
