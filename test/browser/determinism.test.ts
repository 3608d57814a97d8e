import { describe, expect, it } from 'vitest'
import { bytesOf, newReader, stillShot, useBrowser } from '../support/browser.ts'
import { everyRoute } from '../support/routes.ts'
import { tracePath } from '../support/site.ts'

useBrowser()

/** The picture that a reader saves from the menu. */
async function savedPicture(path: string, colorScheme: 'light' | 'dark'): Promise<Buffer> {
  const { page, open } = await newReader({ colorScheme })
  await open(path)
  await page.getByRole('button', { name: '导出' }).click()
  const [saved] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: 'PNG' }).click(),
  ])
  return bytesOf(saved)
}

describe('equal data gives equal pictures', () => {
  it.each(['light', 'dark'] as const)('saved in %s: the same bytes twice', async (theme) => {
    const path = await tracePath('GOAL', '达到200亿元')
    const [first, second] = [await savedPicture(path, theme), await savedPicture(path, theme)]
    expect(first.subarray(1, 4).toString()).toBe('PNG')
    expect(first.length).toBeGreaterThan(10_000)
    expect(first.equals(second)).toBe(true)
  })

  it('on the screen: the same bytes twice', async () => {
    const shots = async () => {
      const { page, open } = await newReader()
      const taken: [string, string][] = []
      const routes = await everyRoute()
      for (const name of ['home', 'goal', 'unit', 'documents', 'plan']) {
        await open(routes[name]!)
        taken.push([name, (await stillShot(page)).toString('base64')])
      }
      return taken
    }
    const [first, second] = [await shots(), await shots()]
    const differing = first.filter(([, shot], nth) => shot !== second[nth]![1])
    expect(differing.map(([name]) => name)).toEqual([])
  })
})
