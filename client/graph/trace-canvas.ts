import cytoscape from 'cytoscape'
import type { Core, EventObject, NodeSingular } from 'cytoscape'
import type { Theme } from '../tokens.ts'
import { SANS, SURFACES } from '../tokens.ts'
import { TEXT_SIZE } from './card-text.ts'
import { elementsOf } from './cytoscape-elements.ts'
import { styleOf } from './cytoscape-style.ts'
import type { PictureWords } from './picture-words.ts'
import { covers, DRAWN_WHOLE, EVERYTHING, partOf } from './picture-window.ts'
import type { Band } from './picture-window.ts'
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
  /** Shows a picture of a width from a height on, in the middle or else from its left, at a scale. */
  place(scale: number, width: number, top: number): void
  zoomBy(factor: number): void
  panBy(x: number, y: number): void
  /** The whole picture, at most 8,000 px a side. */
  png(scale: number, theme: Theme): Blob
  /** The whole picture as a data URL for paper, drawn at once. */
  forPrint(theme: Theme): string
  readonly core: Core
  destroy(): void
}

/** Of a lane's name as the style draws it. */
function widthOfTitle(name: string): number {
  pen ??= document.createElement('canvas').getContext('2d')
  if (!pen) return 0
  pen.font = `600 ${TEXT_SIZE}px ${SANS}`
  return pen.measureText(name).width
}
let pen: CanvasRenderingContext2D | null = null

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
  let whole: { readonly picture: Picture; readonly words: PictureWords } | null = null
  let styled: Theme | null = null
  let selected: string | null = null
  /** What is drawn of the whole: all that can be seen, and a little more above and below. */
  let drawn: Band | null = null
  const seen = (): Band => {
    const { y1, y2 } = core.extent()
    return { top: y1, bottom: y2 }
  }
  const light = () => {
    core.elements('.selected, .lit').removeClass('selected lit')
    if (selected === null) return
    const cards = core.nodes('.card').filter((card) => card.data('entity') === selected)
    cards.addClass('selected').connectedEdges().addClass('lit')
  }
  const show = (band: Band) => {
    if (!whole) return
    const { picture, words } = whole
    drawn = picture.height <= DRAWN_WHOLE ? EVERYTHING : band
    core.batch(() => {
      core.elements().remove()
      core.add(elementsOf(partOf(picture, band), words, widthOfTitle))
      light()
    })
  }
  const showSeen = () => {
    if (core.destroyed()) return
    const { top, bottom } = seen()
    const more = (bottom - top) / 16
    if (!covers(drawn, { top, bottom })) show({ top: top - more, bottom: bottom + more })
  }
  core.on('viewport resize', showSeen)
  /** Makes something of the whole picture, whatever part of it is shown. */
  const asWhole = <T>(make: () => T): T => {
    const part = covers(drawn, EVERYTHING) ? null : drawn
    if (part) show(EVERYTHING)
    const made = make()
    if (part) show(part)
    return made
  }
  const middle = () => ({ x: core.width() / 2, y: core.height() / 2 })
  return {
    core,
    draw(picture, words, theme) {
      if (theme !== styled) core.style(styleOf(theme))
      styled = theme
      whole = { picture, words }
      drawn = null
      showSeen()
    },
    select(entity) {
      selected = entity
      core.batch(light)
    },
    place(scale, width, top) {
      core.resize()
      const x = Math.max(0, Math.floor((core.width() - width * scale) / 2))
      core.viewport({ zoom: scale, pan: { x, y: -top } })
    },
    zoomBy: (factor) => core.zoom({ level: core.zoom() * factor, renderedPosition: middle() }),
    panBy: (x, y) => core.panBy({ x, y }),
    png: (scale, theme) =>
      asWhole(() => {
        const sides = { maxWidth: 8000, maxHeight: 8000 }
        return core.png({ output: 'blob', full: true, scale, bg: SURFACES.bg[theme], ...sides })
      }),
    forPrint: (theme) =>
      asWhole(() => {
        const sides = { maxWidth: 16_000, maxHeight: 16_000 }
        return core.png({ output: 'base64uri', full: true, bg: SURFACES.bg[theme], ...sides })
      }),
    destroy() {
      container.removeEventListener('wheel', wheel)
      core.destroy()
    },
  }
}
