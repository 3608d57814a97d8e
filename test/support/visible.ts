import type { Page } from 'playwright-core'
import { settled } from './browser.ts'
import { drawnCards } from './drawing.ts'

/** All of a page that a reader can notice: address, title, everything that is said, what is drawn. */
export async function visibleState(page: Page) {
  await settled(page)
  const drawn = (await page.locator('.canvas').count()) > 0
  return {
    address: page.url(),
    title: await page.title(),
    said: await page.locator('main').ariaSnapshot(),
    drawn: drawn ? (await drawnCards(page)).map(({ entity, selected }) => [entity, selected]) : [],
  }
}
