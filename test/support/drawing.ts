import type { Core, EdgeSingular, NodeSingular } from 'cytoscape'
import type { Page } from 'playwright-core'
import type { Box, Point } from '../../client/graph/picture.ts'

declare global {
  interface HTMLElement {
    /** Cytoscape leaves its instance on the element that it draws in. */
    readonly _cyreg: { readonly cy: Core }
  }
}

export interface DrawnCard {
  readonly entity: string
  readonly selected: boolean
  /** Middle of the card in the window, where a mouse hits it. */
  readonly x: number
  readonly y: number
}

const canvas = (page: Page) => page.locator('.canvas')

/** The cards that the canvas shows. */
export const drawnCards = (page: Page): Promise<DrawnCard[]> =>
  canvas(page).evaluate((element: HTMLElement) => {
    const frame = element.getBoundingClientRect()
    return element._cyreg.cy.nodes('.card').map((card) => {
      const { x, y } = card.renderedPosition()
      return {
        entity: card.data('entity') as string,
        selected: card.hasClass('selected'),
        x: frame.x + x,
        y: frame.y + y,
      }
    })
  })

export interface MoreCard {
  readonly label: string
  readonly x: number
  readonly y: number
}

/** The cards 还有 n 个. */
export const moreCards = (page: Page): Promise<MoreCard[]> =>
  canvas(page).evaluate((element: HTMLElement) => {
    const frame = element.getBoundingClientRect()
    return element._cyreg.cy.nodes('.more').map((card) => {
      const { x, y } = card.renderedPosition()
      return { label: card.data('label') as string, x: frame.x + x, y: frame.y + y }
    })
  })

/** Ids of the entities that are drawn, each once. */
export const drawnIds = async (page: Page): Promise<string[]> =>
  unique((await drawnCards(page)).map(({ entity }) => entity))

/** Opens every 还有 n 个 with the mouse. */
export async function expandAll(page: Page): Promise<void> {
  for (;;) {
    const cards = await moreCards(page)
    const [next] = cards
    if (!next) return
    await clickAt(page, next)
    await page.waitForFunction(
      (before) =>
        document.querySelector<HTMLElement>('.canvas')!._cyreg.cy.nodes('.more').length < before,
      cards.length,
    )
  }
}

/** A real click at a place of the window; what lies outside is scrolled to first. */
export async function clickAt(page: Page, { x, y }: { x: number; y: number }): Promise<void> {
  const by = await page.evaluate(async (top) => {
    const scroller = document.querySelector('.trace-main') ?? document.scrollingElement!
    const before = scroller.scrollTop
    scroller.scrollBy({ top: top - window.innerHeight / 2, behavior: 'instant' })
    // The canvas hears of a scroll with the next frame, as any hand is slower than that.
    for (let frames = 0; frames < 2; frames++) await new Promise(requestAnimationFrame)
    return before - scroller.scrollTop
  }, y)
  await page.mouse.click(x, y + by)
}

/** Ids that the answer in words names: its table and the line of strategies. */
export const answeredIds = async (page: Page): Promise<string[]> =>
  unique(
    await page
      .locator('[data-answer] [data-entity]')
      .evaluateAll((chips) => chips.map((chip) => chip.getAttribute('data-entity')!)),
  )

/** The smallest label, in CSS pixels as the canvas shows it. */
export const smallestLabel = (page: Page): Promise<number> =>
  canvas(page).evaluate((element: HTMLElement) => {
    const { cy } = element._cyreg
    const sizes = cy
      .elements()
      .filter((one) => Boolean(one.style('label')))
      .map((one) => one.numericStyle('font-size') * cy.zoom())
    return Math.min(...sizes)
  })

interface Shown {
  readonly cards: readonly (Box & { readonly key: string })[]
  readonly labels: readonly (Box & { readonly key: string; readonly of: string })[]
  readonly lines: readonly { readonly key: string; readonly points: readonly Point[] }[]
}

/** What Cytoscape made of the picture: places of cards, of words on them, and of lines. */
export const shownPicture = (page: Page): Promise<Shown> =>
  canvas(page).evaluate((element: HTMLElement) => {
    const { cy } = element._cyreg
    const near = (value: number) => Math.round(value * 10) / 10
    const place = ({ x, y }: Point) => ({ x: near(x), y: near(y) })
    const box = (node: NodeSingular, includeLabels: boolean) => {
      const { x1, y1, w, h } = node.boundingBox({ includeLabels, includeOverlays: false })
      return { key: node.id(), x: near(x1), y: near(y1), w: near(w), h: near(h) }
    }
    return {
      cards: cy.nodes('.card, .blank, .more').map((node) => {
        const { x, y } = node.position()
        const [w, h] = [node.width(), node.height()]
        return { key: node.id(), x: near(x - w / 2), y: near(y - h / 2), w, h }
      }),
      labels: cy
        .nodes('[id ^= "text:"]')
        .map((node) => ({ ...box(node, true), of: node.id().replace(/^text:|:\d+$/g, '') })),
      lines: cy.edges().map((edge: EdgeSingular) => ({
        key: edge.id(),
        points: [
          edge.sourceEndpoint(),
          ...((edge.segmentPoints() as Point[] | undefined) ?? []),
          edge.targetEndpoint(),
        ].map(place),
      })),
    }
  })

export const unique = (ids: readonly string[]): string[] => [...new Set(ids)].toSorted()
