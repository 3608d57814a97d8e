import type { Locator, Page } from 'playwright-core'

const MOST = 400

/** Presses Tab until the target has the focus. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let presses = 0; presses < MOST; presses++) {
    if (await target.evaluate((one) => one === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`Tab never reached ${target}.`)
}

/**
 * Counts the steps of a task as a reader feels them: a key that starts something (Enter, Space, a
 * single-key command), or words typed and sent with Enter. Moving the focus is no step.
 */
export function stepsOf(page: Page) {
  let steps = 0
  return {
    count: () => steps,
    press: async (key: string) => {
      steps++
      await page.keyboard.press(key)
    },
    /** Types into the field that has the focus, waits for the results and takes the first. */
    search: async (words: string) => {
      steps++
      await page.keyboard.type(words)
      await page.locator('.search-item').first().waitFor()
      await page.keyboard.press('ArrowDown')
      await page.keyboard.press('Enter')
    },
  }
}
