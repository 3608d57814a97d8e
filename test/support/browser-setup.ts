import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import type { TestProject } from 'vitest/node'
import { buildStale, TARGETS } from '../../bin/lib/build.mjs'
import { browserToLaunch } from './browser-binary.ts'
import { servePage } from './page-server.ts'
import { ROOT } from './sources.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where the one browser of the suite listens. */
    readonly browserSocket: string
    /** The page on the seed. */
    readonly seedSite: string
    /** The page on the seed and a small chain of tables. */
    readonly chainSite: string
    /** The page on a graph without anything. */
    readonly emptySite: string
  }
}

/** One browser process and three servers for every file of the suite. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await pageFolder()
  const seed = await servePage('seed', folder)
  const chain = await servePage('chain', folder)
  const empty = await servePage('empty', folder)
  const browser = await chromium.launchServer(await browserToLaunch())
  project.provide('browserSocket', browser.wsEndpoint())
  project.provide('seedSite', seed.site)
  project.provide('chainSite', chain.site)
  project.provide('emptySite', empty.site)
  return async () => {
    await browser.close()
    await seed.close()
    await chain.close()
    await empty.close()
  }
}

/** The built page: in PAGE_FOLDER, else made now from the sources as they are. */
async function pageFolder(): Promise<string> {
  const given = process.env['PAGE_FOLDER']
  if (given === undefined) await buildStale([TARGETS.page])
  const folder = given ?? join(ROOT, 'dist/client')
  if (!existsSync(join(folder, 'index.html'))) throw new Error(`${folder} holds no page.`)
  return folder
}
