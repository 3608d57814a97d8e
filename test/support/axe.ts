import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults, RunOptions } from 'axe-core'
import type { Page } from 'playwright-core'

const SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

const OPTIONS: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  resultTypes: ['violations'],
}

const TARGET_SIZE = 'target-size'

type Axe = { run(what: object, options: RunOptions): Promise<AxeResults> }

/** What axe-core objects to on a page, or in parts of it: one entry to each rule and element. */
export async function accessibilityFaults(
  page: Page,
  parts?: { readonly include: readonly string[]; readonly without: readonly string[] },
): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(SOURCE)
  const rules = Object.fromEntries((parts?.without ?? []).map((id) => [id, { enabled: false }]))
  const run = (options: RunOptions) =>
    page.evaluate(
      ([include, asked]) => {
        const { axe } = window as unknown as { axe: Axe }
        return axe.run(include === null ? document : { include }, asked)
      },
      [parts?.include ?? null, options] as const,
    )
  const { violations } = await run({ ...OPTIONS, rules })
  const found = violations.filter(({ id }) => id !== TARGET_SIZE)
  for (const { nodes } of violations.filter(({ id }) => id === TARGET_SIZE))
    for (const { target } of nodes) {
      // What its pane cuts where it is scrolled to is judged once more in sight.
      await page.locator(String(target[0])).evaluate((it) => it.scrollIntoView({ block: 'center' }))
      const again = await run({ runOnly: [TARGET_SIZE] })
      const same = again.violations.flatMap((one) => ({
        ...one,
        nodes: one.nodes.filter((node) => String(node.target[0]) === String(target[0])),
      }))
      found.push(...same.filter((one) => one.nodes.length > 0))
    }
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html}\n${failureSummary ?? ''}`),
  )
}
