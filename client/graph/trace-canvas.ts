import cytoscape from 'cytoscape'
import type { Core, EventObject, NodeSingular } from 'cytoscape'
import type { Theme } from '../tokens.ts'
import { SURFACES } from '../tokens.ts'
import { elementsOf } from './cytoscape-elements.ts'
import { styleOf } from './cytoscape-style.ts'
import type { PictureWords } from './picture-words.ts'
import type { Picture } from './picture.ts'

export interface CanvasEvents {
  /** Id of an entity, or null where the ground was hit. */
  readonly select: (entity: string | null) => void
  readonly open: (entity: string) => void
  readonly expand: (lane: string) => void
}

/** A drawn trace in an element of the page. It shows what it is given and decides nothing. */
export interface TraceCanvas {
  draw(picture: Picture, words: PictureWords, theme: Theme): void
  select(entity: string | null): void
  /** Shows a picture of a width from its top, in the middle or else from its left, at a scale. */
  place(scale: number, width: number): void
  zoomBy(factor: number): void
  panBy(x: number, y: number): void
  png(scale: number, theme: Theme): Blob
  readonly core: Core
  destroy(): void
}

export function openTraceCanvas(container: HTMLElement, events: CanvasEvents): TraceCanvas {
  const core = cytoscape({
    container,
    elements: [],
    layout: { name: 'preset' },
    autoungrabify: true,
    autounselectify: true,
    boxSelectionEnabled: false,
    userZoomingEnabled: false,
    minZoom: 0.3,
    maxZoom: 4,
  })
  const entityOf = (event: EventObject) => (event.target as NodeSingular).data('entity') as string
  core.on('tap', (event) => event.target === core && events.select(null))
  core.on('tap', '.card', (event) => events.select(entityOf(event)))
  core.on('dbltap', '.card', (event) => events.open(entityOf(event)))
  core.on('tap', '.more', (event) =>
    events.expand((event.target as NodeSingular).data('lane') as string),
  )
  core.on('mouseover', '.card, .more', (event) => {
    ;(event.target as NodeSingular).addClass('hovered')
    container.style.cursor = 'pointer'
  })
  core.on('mouseout', '.card, .more', (event) => {
    ;(event.target as NodeSingular).removeClass('hovered')
    container.style.cursor = ''
  })
  // The wheel scrolls the page; with Ctrl it zooms, as pages do.
  const wheel = (event: WheelEvent) => {
    if (!event.ctrlKey && !event.metaKey) return
    event.preventDefault()
    const { left, top } = container.getBoundingClientRect()
    const renderedPosition = { x: event.clientX - left, y: event.clientY - top }
    core.zoom({ level: core.zoom() * Math.exp(-event.deltaY / 400), renderedPosition })
  }
  container.addEventListener('wheel', wheel, { passive: false })
  const middle = () => ({ x: core.width() / 2, y: core.height() / 2 })
  return {
    core,
    draw(picture, words, theme) {
      core.batch(() => {
        core.elements().remove()
        core.add(elementsOf(picture, words))
      })
      core.style(styleOf(theme))
    },
    select(entity) {
      core.batch(() => {
        core.elements('.selected, .lit').removeClass('selected lit')
        if (entity === null) return
        const cards = core.nodes('.card').filter((card) => card.data('entity') === entity)
        cards.addClass('selected').connectedEdges().addClass('lit')
      })
    },
    place(scale, width) {
      core.resize()
      const x = Math.max(0, Math.floor((core.width() - width * scale) / 2))
      core.viewport({ zoom: scale, pan: { x, y: 0 } })
    },
    zoomBy: (factor) => core.zoom({ level: core.zoom() * factor, renderedPosition: middle() }),
    panBy: (x, y) => core.panBy({ x, y }),
    png: (scale, theme) =>
      core.png({
        output: 'blob',
        full: true,
        scale,
        bg: SURFACES.bg[theme],
        maxWidth: 8000,
        maxHeight: 8000,
      }),
    destroy() {
      container.removeEventListener('wheel', wheel)
      core.destroy()
    },
  }
}
