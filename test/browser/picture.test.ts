import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import type { Picture } from '../../client/graph/picture.ts'
import { newReader, settled, useBrowser } from '../support/browser.ts'
import { clickAt, drawnCards, shownPicture, smallestLabel } from '../support/drawing.ts'
import { crossings, linesUnderCards, overlaps } from '../support/picture-faults.ts'
import { idOf, tracePath } from '../support/site.ts'

useBrowser()

const said = (page: Page) => page.locator('#announcer').innerText()
const list = (page: Page) => page.getByRole('listbox', { name: '图中元素' })
const options = (page: Page) => list(page).getByRole('option')
const selectedOption = (page: Page) =>
  list(page).getByRole('option', { selected: true }).getAttribute('data-entity')
const selectedCards = async (page: Page) =>
  (await drawnCards(page)).filter(({ selected }) => selected).map(({ entity }) => entity)

describe('the picture of a trace', () => {
  it('selects the card that is clicked, shows its sentences only, and says so', async () => {
    const { page, open } = await newReader()
    await open(await tracePath('GOAL', '达到200亿元'))
    const huatian = await idOf('ENTERPRISE', '华天电子集团')
    const card = (await drawnCards(page)).find(({ entity }) => entity === huatian)!
    await clickAt(page, card)
    await expect.poll(() => said(page)).toBe('已选中 华天电子集团')
    expect(await selectedCards(page)).toEqual([huatian])
    expect(await selectedOption(page)).toBe(huatian)
    expect(new URL(page.url()).searchParams.get('sel')).toBe(huatian)
    expect(await page.locator('.evidence').allInnerTexts()).toHaveLength(1)
    expect(await page.locator('.evidence mark').innerText()).toBe(
      '以华天电子集团和天光半导体公司为主',
    )
  })

  it('is walked, selected and cleared by keys alone', async () => {
    const { page, open } = await newReader()
    await open(await tracePath('GOAL', '达到200亿元'))
    await list(page).focus()
    const names = await options(page).allInnerTexts()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await expect.poll(() => said(page)).toMatch(/^已选中 /)
    const chosen = await selectedOption(page)
    expect(await selectedCards(page)).toEqual([chosen])
    expect(names[1]).toContain((await said(page)).replace('已选中 ', ''))
    await page.keyboard.press('Alt+ArrowRight')
    await page.keyboard.press('Space')
    await expect.poll(() => selectedOption(page)).not.toBe(chosen)
    await page.keyboard.press('Escape')
    await expect.poll(() => said(page)).toBe('已取消选中')
    expect(await selectedCards(page)).toEqual([])
  })

  it('tells of each drawn element its kind, name, relations and how certain it is', async () => {
    const { page, open } = await newReader()
    await open(await tracePath('GOAL', '达到200亿元'))
    const names = await options(page).allInnerTexts()
    expect(names).toContain('企业 华天电子集团，1条关系')
    expect(names).toContain('单位 区工信局，1条关系，首位，继承自上级任务')
    expect(names).toHaveLength((await drawnCards(page)).length)
  })

  it('opens what is clicked twice', async () => {
    const { page, open } = await newReader()
    await open(await tracePath('GOAL', '达到200亿元'))
    const huatian = await idOf('ENTERPRISE', '华天电子集团')
    const { x, y } = (await drawnCards(page)).find(({ entity }) => entity === huatian)!
    await page.mouse.dblclick(x, y)
    await expect.poll(() => page.locator('h1').innerText()).toContain('华天电子集团')
    await settled(page)
  })
})

const STARTS = [
  ['GOAL', '达到200亿元'],
  ['GOAL', '综合实力和整体竞争力明显增强'],
  ['TASK', '着力提升现代农业发展水平'],
  ['AGENCY', '区工信局'],
  ['ENTERPRISE', '西电合金公司'],
  ['PARK', '暖和湾园区'],
  ['STRATEGY', '“工业强区”战略'],
  ['INDUSTRY', '新材料'],
] as const

/** What is wrong with a picture as it is shown, in words. */
async function faultsOf(page: Page): Promise<string[]> {
  const { cards, labels, lines } = await shownPicture(page)
  const picture = { cards, lines, lanes: [], blanks: [] } as unknown as Picture
  const smallest = await smallestLabel(page)
  const spilled = labels.filter(({ of, x, y, w, h }) => {
    const card = cards.find(({ key }) => key === of)!
    return x < card.x || y < card.y || x + w > card.x + card.w || y + h > card.y + card.h
  })
  return [
    ...(smallest < 11.5 ? [`a label of ${smallest} px`] : []),
    ...spilled.map(({ key }) => `${key} spills out of its card`),
    ...overlaps(picture),
    ...linesUnderCards(picture),
    ...crossings(picture).map((pair) => `${pair} cross`),
  ]
}

/** Changes the width of the window and waits until the canvas has taken it. */
async function widen(page: Page, width: number): Promise<void> {
  await page.setViewportSize({ width, height: 900 })
  await page.waitForFunction(() => {
    const element = document.querySelector<HTMLElement>('.canvas')!
    return element._cyreg.cy.width() === element.clientWidth
  })
  await settled(page)
}

describe('from any start and at any width', () => {
  it.each(STARTS)(
    '%s %s: labels are large enough and inside their cards, nothing overlaps or crosses',
    async (kind, name) => {
      const { page, open } = await newReader()
      await open(await tracePath(kind, name))
      for (const width of [1440, 1920, 1280]) {
        await widen(page, width)
        expect(await faultsOf(page), `${width}`).toEqual([])
      }
    },
  )
})
