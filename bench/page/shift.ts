import type { Browser, Page } from 'playwright-core'
import type { Figure } from '../support/figures.ts'
import { NARROW, settled, visit, WIDE, type Places } from './visit.ts'

/** Answers come late, so that what stands in their place is seen and has to give way without a jump. */
const DELAY_MS = 300

/** Layout shift from the first paint until all is there, summed; wide and narrow. */
export async function shifts(browser: Browser, places: Places): Promise<Figure[]> {
  const figures: Figure[] = []
  for (const [name, address] of Object.entries(places))
    for (const viewport of [WIDE, NARROW]) {
      const { sum, moved } = await visit(browser, (page) => shiftOf(page, address), viewport)
      const what = `layout shift of ${name}, ${viewport.width} px wide`
      figures.push({ id: 'P9', what, unit: '', bar: 0, values: [sum], note: moved.join(', ') })
    }
  return figures
}

async function shiftOf(page: Page, address: string) {
  await page.addInitScript(watchShifts)
  await page.route('**/graphql', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, DELAY_MS))
    await route.continue()
  })
  await page.goto(address)
  await settled(page)
  return page.evaluate(() => window.shifted)
}

declare global {
  interface Window {
    shifted: { sum: number; moved: string[] }
  }
}

function watchShifts(): void {
  interface Shift extends PerformanceEntry {
    readonly value: number
    readonly sources: readonly { readonly node: Node | null }[]
  }
  window.shifted = { sum: 0, moved: [] }
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const { value, sources } = entry as Shift
      window.shifted.sum += value
      for (const { node } of sources)
        window.shifted.moved.push(
          node instanceof Element ? `${node.localName}.${node.className}` : String(node?.nodeName),
        )
    }
  }).observe({ type: 'layout-shift', buffered: true })
}
