import { describe, expect, it } from 'vitest'
import { newReader, settled, useBrowser } from '../support/browser.ts'
import { clickAt, drawnCards } from '../support/drawing.ts'
import { idOf, tracePath } from '../support/site.ts'
import { visibleState } from '../support/visible.ts'

useBrowser()

const CHOSEN = 'inh=0&view=both&goals=all&missing=enterprise&sort=gaps&lang=en'

describe('the address', () => {
  it('holds all that is shown: reloaded or copied to another browser it shows the same', async () => {
    const { page, open } = await newReader()
    const selected = await idOf('ENTERPRISE', '华天电子集团')
    await open(`${await tracePath('GOAL', '达到200亿元')}?${CHOSEN}&sel=${selected}`)
    const state = await visibleState(page)
    expect(state.drawn).toContainEqual([selected, true])
    await page.reload()
    expect(await visibleState(page)).toEqual(state)
    const other = await newReader()
    await other.open(new URL(state.address).pathname + new URL(state.address).search)
    expect(await visibleState(other.page)).toEqual(state)
  })

  it('is led back and forward through what was shown', async () => {
    const { page, open } = await newReader()
    await open('/')
    const steps = [await visibleState(page)]
    await page.getByRole('navigation').getByRole('link', { name: '目标追溯' }).click()
    steps.push(await visibleState(page))
    await page.locator('.goal-row', { hasText: '200亿元' }).click()
    await settled(page)
    const huatian = await idOf('ENTERPRISE', '华天电子集团')
    await clickAt(
      page,
      (await drawnCards(page)).find(({ entity }) => entity === huatian)!,
    )
    await page.locator('.evidence').first().waitFor()
    steps.push(await visibleState(page))
    await page.locator('.evidence footer a').click()
    await page.locator('.reader-text mark').first().waitFor()
    const reader = await visibleState(page)
    for (const step of steps.toReversed()) {
      await page.goBack()
      expect(await visibleState(page)).toEqual(step)
    }
    for (let nth = 0; nth < steps.length; nth++) await page.goForward()
    expect((await visibleState(page)).address).toBe(reader.address)
  })

  it('with stale or senseless parts shows what it can', async () => {
    const { page, open } = await newReader()
    const path = await tracePath('GOAL', '达到200亿元')
    await open(`${path}?inh=maybe&view=cube&sel=gone&goals=%00&missing=,x,&sort=9&lang=fr&x=1`)
    expect(await page.locator('h1').innerText()).toContain('达到200亿元')
    expect(await page.getByRole('checkbox', { name: '继承的责任' }).isChecked()).toBe(true)
    await open('/docs?lang=%E0%A4%A')
    expect(await page.locator('h1').innerText()).toContain('文件')
    await open('/no/such/page')
    expect(await page.locator('main').innerText()).toContain('没有这个页面')
  })
})
