import { gzipSync } from 'node:zlib'
import type { Browser, Response } from 'playwright-core'
import type { Figure } from '../support/figures.ts'
import { settled, visit, type Places } from './visit.ts'

const KIB = 1024
/** A name that Cytoscape leaves on the elements it draws into; no minifier renames it. */
const CYTOSCAPE = '_cyreg'

interface Script {
  readonly file: string
  readonly gzipped: number
  readonly cytoscape: boolean
}

/** JavaScript that the browser fetches for home and for a trace, each file gzipped, in KiB. */
export async function weights(browser: Browser, { home, trace }: Places): Promise<Figure[]> {
  const [atHome, atTrace] = [await scriptsOf(browser, home), await scriptsOf(browser, trace)]
  if (!atTrace.some(({ cytoscape }) => cytoscape))
    throw new Error(
      `No file of ${trace} is known as Cytoscape; look for another name than ${CYTOSCAPE}.`,
    )
  const early = atHome.filter(({ cytoscape }) => cytoscape).length
  return [
    weight('JavaScript of home, gzipped', 220, atHome),
    weight('JavaScript of a trace with its picture, gzipped', 380, atTrace),
    { id: 'P9', what: 'files with Cytoscape on home', unit: '', bar: 0, values: [early] },
  ]
}

const weight = (what: string, bar: number, scripts: readonly Script[]): Figure => ({
  id: 'P9',
  what,
  unit: 'KiB',
  bar,
  values: [scripts.reduce((sum, { gzipped }) => sum + gzipped, 0) / KIB],
  note: `${scripts.length} files: ${scripts.map(({ file, gzipped }) => `${file} ${(gzipped / KIB).toFixed(1)}`).join(', ')}`,
})

const scriptsOf = (browser: Browser, address: string): Promise<Script[]> =>
  visit(browser, async (page) => {
    const answers: Promise<Script>[] = []
    page.on('response', (response) => {
      if (response.request().resourceType() === 'script') answers.push(scriptOf(response))
    })
    await page.goto(address)
    await settled(page)
    return Promise.all(answers)
  })

async function scriptOf(response: Response): Promise<Script> {
  const body = await response.body()
  return {
    file: new URL(response.url()).pathname.replace(/^.*\//, ''),
    gzipped: gzipSync(body).length,
    cytoscape: body.includes(CYTOSCAPE),
  }
}
