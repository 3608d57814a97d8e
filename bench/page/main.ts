import { chromium } from 'playwright-core'
import { browserToLaunch } from '../../test/support/browser-binary.ts'
import { BUSIEST, policy } from '../data/policy.ts'
import { type Figure, isMet, table } from '../support/figures.ts'
import { startProduct } from '../support/product.ts'
import { addressOf } from './find.ts'
import { heapGrowth } from './heap.ts'
import { shifts } from './shift.ts'
import { stalls } from './stalls.ts'
import { weights } from './weight.ts'

const SEED = 20_260_115

/** Prints what the page weighs and how long it keeps its main thread; whether every bar is met. */
export async function main(): Promise<boolean> {
  const product = await startProduct([policy(SEED)])
  const browser = await chromium.launch(await browserToLaunch())
  try {
    const { url } = product
    const trace = await addressOf(url, 'GOAL', '电子信息')
    const places = {
      home: `${url}/`,
      trace,
      reader: await addressOf(url, 'DOCUMENT', '秦州区加快推进县域经济高质量发展实施方案'),
    }
    const large = {
      'strategy of a large plan': await addressOf(url, 'STRATEGY', '产业强链'),
      'its busiest unit': await addressOf(url, 'AGENCY', BUSIEST),
    }
    const walked = [
      trace,
      await addressOf(url, 'AGENCY', '区工信局'),
      await addressOf(url, 'INDUSTRY', '电子信息'),
      await addressOf(url, 'ENTERPRISE', '华天电子集团'),
      ...Object.values(large),
    ]
    const figures: Figure[] = []
    for (const [what, measure] of Object.entries({
      weight: () => weights(browser, places),
      'layout shift': () => shifts(browser, places),
      'tasks of the main thread': () => stalls(browser, large),
      memory: () => heapGrowth(browser, walked),
    })) {
      console.error(`${what} …`)
      figures.push(...(await measure()))
    }
    console.log(table(figures))
    return figures.every(isMet)
  } finally {
    await browser.close()
    await product.stop()
  }
}
