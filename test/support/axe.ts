import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults, RunOptions } from 'axe-core'
import type { Page } from 'playwright-core'

const SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

const OPTIONS: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  resultTypes: ['violations'],
}

type Axe = { run(what: object, options: RunOptions): Promise<AxeResults> }

/** What axe-core objects to on a page, or in parts of it: one entry to each rule and element. */
export async function accessibilityFaults(
  page: Page,
  parts?: { readonly include: readonly string[]; readonly without: readonly string[] },
): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(SOURCE)
  const rules = Object.fromEntries((parts?.without ?? []).map((id) => [id, { enabled: false }]))
  const { violations } = await page.evaluate(
    ([include, options]) => {
      const { axe } = window as unknown as { axe: Axe }
      return axe.run(include === null ? document : { include }, options)
    },
    [parts?.include ?? null, { ...OPTIONS, rules }] as const,
  )
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html}\n${failureSummary ?? ''}`),
  )
}
