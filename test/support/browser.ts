import { chromium } from 'playwright-core'
import type {
  Browser,
  BrowserContext,
  BrowserContextOptions,
  Download,
  Page,
  PageScreenshotOptions,
  Request,
} from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest'
import type { SiteData } from './page-server.ts'

export const WIDE = { width: 1440, height: 900 } as const
export const NARROW = { width: 390, height: 844 } as const

export interface Visit extends BrowserContextOptions {
  readonly site?: SiteData
  /** Messages of the console that the case itself provokes. */
  readonly expects?: RegExp
}

/** What a reader's browser shows; it remembers everything it should not have said or asked. */
export interface Reader {
  readonly page: Page
  readonly context: BrowserContext
  readonly site: string
  /** Opens an address of the site and waits until it is drawn. */
  open(path: string): Promise<void>
}

let browser: Browser
const opened: { context: BrowserContext; faults: string[] }[] = []

/**
 * Connects the file to the browser of the suite. After each test every window is closed, and none
 * may have said anything in the console, failed, or asked anyone but the server.
 */
export function useBrowser(): void {
  beforeAll(async () => {
    browser = await chromium.connect(inject('browserSocket'))
  })
  afterEach(async () => {
    const faults = opened.flatMap((one) => one.faults)
    await Promise.all(opened.splice(0).map(({ context }) => context.close()))
    expect(faults).toEqual([])
  })
  afterAll(() => browser.close())
}

const SITES = { seed: 'seedSite', chain: 'chainSite', empty: 'emptySite' } as const

export async function newReader({
  site: data = 'seed',
  expects,
  ...options
}: Visit = {}): Promise<Reader> {
  const site = inject(SITES[data])
  const context = await browser.newContext({
    viewport: WIDE,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    colorScheme: 'light',
    reducedMotion: 'reduce',
    ...options,
  })
  context.setDefaultTimeout(10_000)
  const faults: string[] = []
  opened.push({ context, faults })
  watch(context, faults, expects)
  const page = await context.newPage()
  countRequests(page)
  return {
    page,
    context,
    site,
    open: async (path) => {
      await page.goto(site + path)
      await settled(page)
    },
  }
}

function watch(context: BrowserContext, faults: string[], expects: RegExp | undefined): void {
  context.on('console', (message) => {
    if (!expects?.test(message.text())) faults.push(`${message.type()}: ${message.text()}`)
  })
  context.on('weberror', (error) => faults.push(`error: ${error.error().message}`))
  context.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url())
    if (protocol.startsWith('http') && hostname !== '127.0.0.1')
      faults.push(`asked ${request.url()}`)
  })
}

/** Requests of a page that have no answer yet. */
const unanswered = new WeakMap<Page, Set<Request>>()

function countRequests(page: Page): void {
  const requests = new Set<Request>()
  unanswered.set(page, requests)
  page.on('request', (request) => requests.add(request))
  page.on('requestfinished', (request) => requests.delete(request))
  page.on('requestfailed', (request) => requests.delete(request))
}

/** Waits until nothing is being asked, read or drawn any more. */
export async function settled(page: Page): Promise<void> {
  do {
    await page.locator('main').waitFor()
    await page.waitForFunction(() => {
      const waiting = '[aria-busy=true], .skeleton, .canvas:not([data-ready])'
      const has = (what: string) => document.querySelector(what) !== null
      return has('main :is(h1, h2)') && !has(waiting)
    })
    await page.evaluate(async () => {
      await document.fonts.ready
      for (let frames = 0; frames < 2; frames++) await new Promise(requestAnimationFrame)
    })
  } while ((unanswered.get(page)?.size ?? 0) > 0)
}

/** A picture of the page once it stands still: two in a row, 15 frames apart, are the same. */
export async function stillShot(page: Page, options: PageScreenshotOptions = {}): Promise<Buffer> {
  for (let last = await page.screenshot(options); ;) {
    await page.evaluate(async () => {
      for (let frames = 0; frames < 15; frames++) await new Promise(requestAnimationFrame)
    })
    const next = await page.screenshot(options)
    if (next.equals(last)) return next
    last = next
  }
}

/** The bytes of a file that the page offers. */
export async function bytesOf(download: Download): Promise<Buffer> {
  const parts: Buffer[] = []
  for await (const part of await download.createReadStream()) parts.push(part as Buffer)
  return Buffer.concat(parts)
}
