import type { Core } from 'cytoscape'
import type { Page } from 'playwright-core'

/** Cytoscape leaves its instance on the element that it draws into. */
type CanvasElement = Element & { readonly _cyreg?: { readonly cy: Core } }

export const drawnCards = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const canvas = document.querySelector<CanvasElement>('.canvas')
    return canvas?._cyreg?.cy.nodes('.card').length ?? 0
  })

/** Taps a card 还有 n 个; false where none is drawn. */
export const unfoldOne = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const canvas = document.querySelector<CanvasElement>('.canvas')
    const folded = canvas?._cyreg?.cy.nodes('.more').first()
    folded?.emit('tap')
    return folded !== undefined && folded.nonempty()
  })
