import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { describe, it } from 'vitest'
import { newReader, stillShot, useBrowser, WIDE } from '../support/browser.ts'
import { everyRoute, inLanguage } from '../support/routes.ts'
import { ROOT } from '../support/sources.ts'

/**
 * `npm run pictures`: every route in both themes, both languages and three widths, into the folder
 * that PICTURES names (.cache/pictures), and the picture of the README. Equal sources give equal
 * bytes.
 */
const FOLDER = resolve(ROOT, process.env['PICTURES'] ?? '.cache/pictures')
const README_PICTURE = join(ROOT, 'docs/images/trace.png')

useBrowser()

const WINDOWS = [WIDE, { width: 1024, height: 768 }, { width: 390, height: 844 }]
const LOOKS = (['light', 'dark'] as const).flatMap((theme) =>
  (['zh', 'en'] as const).flatMap((lang) =>
    WINDOWS.map((viewport) => ({ theme, lang, viewport, width: viewport.width })),
  ),
)

describe('pictures', () => {
  rmSync(FOLDER, { recursive: true, force: true })
  mkdirSync(FOLDER, { recursive: true })

  it.each(LOOKS)('$theme, $lang, $width', async ({ theme, lang, viewport, width }) => {
    const { page, open } = await newReader({ colorScheme: theme, viewport })
    for (const [name, path] of Object.entries(await everyRoute())) {
      await open(inLanguage(path, lang))
      const file = `${name}-${theme}-${lang}-${width}.png`
      // A window as high as the page: in a picture longer than its window, what sticks to the
      // edges would stand in the middle.
      const height = await page.evaluate(() => document.documentElement.scrollHeight)
      await page.setViewportSize({ width, height: Math.max(height, viewport.height) })
      writeFileSync(join(FOLDER, file), await stillShot(page))
      await page.setViewportSize(viewport)
    }
  })

  it('the README', async () => {
    const { page, open } = await newReader({ deviceScaleFactor: 1.5 })
    const { goal } = await everyRoute()
    await open(goal!)
    mkdirSync(dirname(README_PICTURE), { recursive: true })
    writeFileSync(README_PICTURE, await stillShot(page))
  })
})
