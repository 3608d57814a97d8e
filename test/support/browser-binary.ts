import type { LaunchOptions } from 'playwright-core'
import { browserForTests } from '../../bin/lib/browser.mjs'

/**
 * Drawn by the processor, always whole and without hints, so that equal pages give equal pixels.
 * What is redrawn in part differs in the last bit along round corners.
 */
const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--font-render-hinting=none',
  '--disable-lcd-text',
  '--force-color-profile=srgb',
  '--disable-partial-raster',
  '--disable-skia-runtime-opts',
  '--disable-checker-imaging',
  '--num-raster-threads=1',
]

/** How to start the browser of the machine, else the one inside a package. */
export async function browserToLaunch(): Promise<LaunchOptions> {
  const found = browserForTests()
  if (found === null) throw new Error('No browser: install Chromium, or set CHROMIUM_PATH.')
  const env = { ...process.env, ...found }
  const executablePath = env['CHROMIUM_PATH']
  if (executablePath !== undefined) return { executablePath, args: ARGS }
  // The package reads the folder it unpacks to when it is loaded.
  if (found.TMPDIR !== undefined) process.env['TMPDIR'] = found.TMPDIR
  const { default: packaged } = await import('@sparticuz/chromium')
  return { executablePath: await packaged.executablePath(), args: [...packaged.args, ...ARGS] }
}
