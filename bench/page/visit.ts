import type { Browser, BrowserContext, Page } from 'playwright-core'

export const WIDE = { width: 1440, height: 900 } as const
export const NARROW = { width: 390, height: 844 } as const

/** Where things are: addresses, by what the browser shows there. */
export interface Places {
  readonly home: string
  readonly trace: string
  readonly reader: string
}

/** A window of its own, with nothing in its cache. */
export async function visit<T>(
  browser: Browser,
  use: (page: Page, context: BrowserContext) => Promise<T>,
  viewport: { readonly width: number; readonly height: number } = WIDE,
): Promise<T> {
  const context = await browser.newContext({ viewport, locale: 'zh-CN' })
  context.setDefaultTimeout(60_000)
  try {
    return await use(await context.newPage(), context)
  } finally {
    await context.close()
  }
}

/** Waits until nothing is asked, awaited or drawn any more. */
export async function settled(page: Page): Promise<void> {
  await page.locator('main :is(h1, h2)').first().waitFor()
  await page.waitForLoadState('networkidle')
  await page.waitForFunction(
    () => !document.querySelector('[aria-busy=true], .skeleton, .canvas:not([data-ready])'),
  )
  await page.evaluate(async () => {
    await document.fonts.ready
    for (let frames = 0; frames < 3; frames += 1) await new Promise(requestAnimationFrame)
    await new Promise((resolve) => requestIdleCallback(resolve, { timeout: 2_000 }))
  })
}
