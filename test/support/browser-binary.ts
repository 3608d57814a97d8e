import type { LaunchOptions } from 'playwright-core'
import { browserForTests } from '../../bin/lib/browser.mjs'

/** Drawn by the processor and without hints, so that equal pages give equal pixels. */
const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--font-render-hinting=none',
  '--disable-lcd-text',
  '--force-color-profile=srgb',
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
