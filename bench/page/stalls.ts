import type { Browser, Page } from 'playwright-core'
import { type Figure, median } from '../support/figures.ts'
import { drawnCards, unfoldOne } from './canvas.ts'
import { longestTask, type LongestTask } from './tasks.ts'
import { settled, visit } from './visit.ts'

const RUNS = 5
const BAR_MS = 200
const MOST_CARDS = 800
const SCREENS = 40

/** What readers do with a large picture, in this order. */
const ACTS = {
  open: async (page: Page, address: string) => void (await page.goto(address)),
  'scroll to its end': scroll,
  'unfold lanes': unfold,
  'select a card': (page: Page) =>
    page.locator('.element-list [role=option]').last().dispatchEvent('click'),
  'hide cooperating units': (page: Page) =>
    page.locator('.toolbar input[type=checkbox]').last().dispatchEvent('click'),
} as const

/** The longest task of the main thread at each act on the trace of a large plan, CPU time in ms. */
export async function stalls(
  browser: Browser,
  starts: Readonly<Record<string, string>>,
): Promise<Figure[]> {
  const figures: Figure[] = []
  for (const [start, address] of Object.entries(starts)) {
    const found = new Map<string, LongestTask[]>()
    const cards: number[] = []
    for (let run = 0; run < RUNS; run += 1)
      await visit(browser, async (page) => {
        for (const [name, act] of Object.entries(ACTS)) {
          const longest = await longestTask(browser, page, async () => {
            await act(page, address)
            await settled(page)
          })
          found.set(name, [...(found.get(name) ?? []), longest])
          cards.push(await drawnCards(page))
        }
      })
    for (const [act, tasks] of found)
      figures.push({
        id: 'P10',
        what: `longest task, ${start}: ${act}`,
        unit: 'ms',
        bar: BAR_MS,
        values: tasks.map(({ cpu }) => cpu),
        note: `by the clock ${median(tasks.map(({ wall }) => wall)).toFixed(0)} ms`,
      })
    const what = `most cards drawn at a time, ${start}`
    figures.push({ id: 'P10', what, unit: '', bar: MOST_CARDS, values: [Math.max(...cards)] })
  }
  return figures
}

async function scroll(page: Page): Promise<void> {
  await page.locator('.trace-main').hover()
  for (let nth = 0; nth < SCREENS; nth += 1) {
    await page.mouse.wheel(0, 900)
    await page.waitForTimeout(50)
  }
}

/** As many as are in sight, 还有 n 个 after 还有 n 个. */
async function unfold(page: Page): Promise<void> {
  for (let nth = 0; nth < 10 && (await unfoldOne(page)); nth += 1) await settled(page)
}
