import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { NARROW, newReader, settled, useBrowser } from '../support/browser.ts'
import { everyRoute, inLanguage } from '../support/routes.ts'
import { tracePath } from '../support/site.ts'

useBrowser()

/** Every route in one test: a slow machine needs longer than for others. */
const LONG = 180_000

/** Elements that reach out of the window sideways, but for what scrolls by itself. */
const sideways = (page: Page) =>
  page.evaluate(() => {
    const room = document.documentElement.clientWidth
    const scrolls = (one: Element | null): boolean =>
      one !== null &&
      (['auto', 'scroll', 'hidden', 'clip'].includes(getComputedStyle(one).overflowX) ||
        scrolls(one.parentElement))
    return {
      page: document.scrollingElement!.scrollWidth - room,
      parts: [...document.querySelectorAll('main *')]
        .filter(
          (one) => one.getBoundingClientRect().right > room + 1 && !scrolls(one.parentElement),
        )
        .map((one) => one.outerHTML.slice(0, 120)),
      // What scrolls sideways may only be a table or a picture.
      scrollers: [...document.querySelectorAll('*')]
        .filter(
          (one) =>
            one.scrollWidth > one.clientWidth + 1 &&
            ['auto', 'scroll'].includes(getComputedStyle(one).overflowX),
        )
        .filter((one) => !one.querySelector('table, canvas') && one.tagName !== 'PRE')
        .map((one) => one.outerHTML.slice(0, 120)),
    }
  })

describe('the page', () => {
  it(
    'at 400 % needs no sideways scroll but for tables and pictures',
    async () => {
      const { page, open } = await newReader({ viewport: { width: 320, height: 256 } })
      for (const lang of ['zh', 'en'])
        for (const [name, path] of Object.entries(await everyRoute())) {
          await open(inLanguage(path, lang))
          expect(await sideways(page), `${name} ${lang}`).toEqual({
            page: 0,
            parts: [],
            scrollers: [],
          })
        }
    },
    LONG,
  )

  it(
    'at the width of a tablet needs none either, and its header keeps the places apart',
    async () => {
      const { page, open } = await newReader({ viewport: { width: 720, height: 900 } })
      const { home, documents, notice, plan, product } = await everyRoute()
      for (const lang of ['zh', 'en'])
        for (const path of [home!, documents!, notice!, plan!, product!]) {
          await open(inLanguage(path, lang))
          expect((await sideways(page)).page, `${path} ${lang}`).toBe(0)
          const [nav, search] = await Promise.all(
            ['.top-nav', '.top-search'].map((part) => page.locator(part).boundingBox()),
          )
          expect(nav!.x + nav!.width).toBeLessThanOrEqual(search!.x)
        }
    },
    LONG,
  )

  it('in a narrow window has its appearance in the menu', async () => {
    const { page, open } = await newReader({ viewport: NARROW })
    await open('/docs')
    await page.getByRole('button', { name: '菜单' }).click()
    // At 400 % the menu is higher than the window: it scrolls by itself.
    await page.setViewportSize({ width: 320, height: 256 })
    const menu = (await page.locator('.top-nav').boundingBox())!
    expect(menu.y + menu.height).toBeLessThanOrEqual(256)
    await page.getByRole('button', { name: '深色' }).click()
    const shown = () =>
      page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)
    await expect.poll(shown).toBe('rgb(15, 23, 32)')
  })

  it('in forced colours keeps borders, marks and the selected goal apart', async () => {
    const { page, open } = await newReader({ forcedColors: 'active' })
    await open(await tracePath('GOAL', '达到200亿元'))
    expect(await page.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(true)
    const look = (selector: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((one) => {
          const { borderTopStyle, borderTopWidth, backgroundColor, color, outlineStyle } =
            getComputedStyle(one)
          return { borderTopStyle, borderTopWidth, backgroundColor, color, outlineStyle }
        })
    const stated = await look('.chip[data-tone=STATED]')
    const inherited = await look('.chip[data-tone=INHERITED]')
    expect([stated.borderTopStyle, inherited.borderTopStyle]).toEqual(['solid', 'dashed'])
    const mark = await look('.evidence mark')
    expect(mark.backgroundColor).not.toBe((await look('.evidence')).backgroundColor)
    const chosen = await look('.goal-row[aria-current=page]')
    const other = await look('.goal-row:not([aria-current])')
    expect(chosen).not.toEqual(other)
    const lineBelow = (place: string) =>
      page
        .locator(`.top-nav ${place}`)
        .first()
        .evaluate((one) => getComputedStyle(one).borderBottomColor)
    expect(await lineBelow('[aria-current]')).not.toBe(await lineBelow('a:not([aria-current])'))
  })

  it('moves nothing when motion is to be reduced', async () => {
    const { page, open } = await newReader({ reducedMotion: 'reduce' })
    const routes = await everyRoute()
    for (const name of ['home', 'goal', 'unit', 'documents', 'plan']) {
      await open(routes[name]!)
      const moving = await page.evaluate(
        () =>
          [...document.querySelectorAll('*')].filter((one) => {
            const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(one)
            const slow = transitionDuration.split(',').some((time) => parseFloat(time) > 0.01)
            return slow || animationName !== 'none' || scrollBehavior === 'smooth'
          }).length,
      )
      expect(moving, name).toBe(0)
    }
  })

  it('is served under a policy that lets no foreign or inline script run', async () => {
    const { page, site } = await newReader({ expects: /Content Security Policy|violates/ })
    const response = await page.goto(`${site}/`)
    const policy = response!.headers()['content-security-policy']!
    expect(policy).toMatch(/script-src 'self'(?:;|$)/)
    expect(policy).not.toContain('unsafe')
    await settled(page)
    const ran = await page.evaluate(() => {
      const script = document.createElement('script')
      script.textContent = 'window.ran = true'
      document.body.append(script)
      return 'ran' in window
    })
    expect(ran).toBe(false)
  })

  it('draws Chinese with Chinese forms, in words and on the canvas', async () => {
    const { page, context, open } = await newReader()
    await open(await tracePath('GOAL', '达到200亿元'))
    const family = await page
      .locator('.canvas')
      .evaluate(
        (element: HTMLElement) =>
          element._cyreg.cy.nodes('[id ^= "text:"]')[0]!.style('font-family') as string,
      )
    // Twins of labels, for a canvas does not tell which face it used.
    await page.evaluate((face) => {
      for (const lang of ['zh-CN', 'en', 'ja']) {
        const twin = document.createElement('p')
        twin.className = 'twin'
        twin.lang = lang
        twin.style.fontFamily = face
        twin.textContent = '直骨画角海'
        document.body.append(twin)
      }
    }, family)
    const devtools = await context.newCDPSession(page)
    await devtools.send('DOM.enable')
    await devtools.send('CSS.enable')
    const { root } = await devtools.send('DOM.getDocument')
    const { nodeIds } = await devtools.send('DOM.querySelectorAll', {
      nodeId: root.nodeId,
      selector: '.twin, .chip-name span, h1 .words, .goal-name',
    })
    const faces = new Set<string>()
    for (const nodeId of nodeIds) {
      const { fonts } = await devtools.send('CSS.getPlatformFontsForNode', { nodeId })
      for (const { familyName } of fonts) faces.add(familyName)
    }
    expect([...faces].filter((face) => face.includes('CJK') || face.includes('Noto'))).toEqual([
      'Noto Sans CJK SC',
    ])
    expect([...faces].filter((face) => face.includes('JP'))).toEqual([])
  })
})
