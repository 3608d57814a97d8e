import type { Browser, CDPSession, Page } from 'playwright-core'
import type { Figure } from '../support/figures.ts'
import { settled, visit } from './visit.ts'

const NAVIGATIONS = 50
const MIB = 1024 * 1024

/** What is left in memory after going from trace to trace, when all garbage has been collected. */
export const heapGrowth = (browser: Browser, addresses: readonly string[]): Promise<Figure[]> =>
  visit(browser, async (page, context) => {
    const session = await context.newCDPSession(page)
    await page.goto(addresses[0]!)
    await settled(page)
    // The first round fills what is meant to stay: answers, words, code.
    await walk(page, addresses, 2 * addresses.length)
    const before = await usedBytes(session)
    await walk(page, addresses, NAVIGATIONS)
    const growth = (await usedBytes(session)) - before
    const what = `over ${NAVIGATIONS} navigations between traces`
    return [
      { id: 'heap', what: `growth ${what}`, unit: 'MiB', bar: 1, values: [growth / MIB] },
      {
        id: 'heap',
        what: `Cytoscape instances alive ${what}`,
        unit: '',
        bar: 1,
        values: [await instances(session)],
      },
    ]
  })

/** Goes round by the history, as links of the page do. */
async function walk(page: Page, addresses: readonly string[], times: number): Promise<void> {
  for (let nth = 1; nth <= times; nth += 1) {
    await page.evaluate(
      (address) => {
        window.history.pushState(null, '', address)
        window.dispatchEvent(new PopStateEvent('popstate'))
      },
      addresses[nth % addresses.length]!,
    )
    await settled(page)
  }
}

async function usedBytes(session: CDPSession): Promise<number> {
  // Twice: what a finalizer lets go of is garbage only for the next collection.
  for (let nth = 0; nth < 2; nth += 1) await session.send('HeapProfiler.collectGarbage')
  return (await session.send('Runtime.getHeapUsage')).usedSize
}

/** How many objects there are of the class of the one that the page shows. */
async function instances(session: CDPSession): Promise<number> {
  const { result } = await session.send('Runtime.evaluate', {
    expression: "Object.getPrototypeOf(document.querySelector('.canvas')._cyreg.cy)",
  })
  const { objects } = await session.send('Runtime.queryObjects', {
    prototypeObjectId: result.objectId!,
  })
  const { result: properties } = await session.send('Runtime.getProperties', {
    objectId: objects.objectId!,
    ownProperties: true,
  })
  return properties.find(({ name }) => name === 'length')?.value?.value as number
}
