import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { KIND_COLOURS, SURFACES, THEMES, tokenStyles } from '../../client/tokens.ts'
import type { Surface, Theme } from '../../client/tokens.ts'

/** Relative luminance, WCAG 2.2. */
function luminance(hex: string): number {
  const [r, g, b] = [1, 3, 5]
    .map((at) => parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4)) as [
    number,
    number,
    number,
  ]
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].toSorted((x, y) => y - x) as [number, number]
  return (light + 0.05) / (dark + 0.05)
}

const TEXT: readonly [Surface, Surface][] = [
  ['text', 'bg'],
  ['text', 'panel'],
  ['text', 'selected'],
  ['text', 'lane'],
  ['muted', 'bg'],
  ['muted', 'panel'],
  ['muted', 'selected'],
  ['muted', 'lane'],
  ['accent', 'panel'],
  ['accent', 'bg'],
  ['accent', 'selected'],
  ['on-accent', 'accent'],
  ['mark-text', 'mark'],
  ['warn', 'warn-bg'],
  ['warn', 'panel'],
  ['warn', 'selected'],
  ['error', 'error-bg'],
  ['ok', 'panel'],
]
const SHAPES: readonly [Surface, Surface][] = [
  ['edge', 'bg'],
  ['edge', 'lane'],
  ['control', 'panel'],
  ['control', 'bg'],
  ['accent', 'panel'],
]

describe.each(THEMES)('in the %s theme', (theme: Theme) => {
  it.each(TEXT)('%s can be read on %s', (ink, ground) => {
    expect(contrast(SURFACES[ink][theme], SURFACES[ground][theme])).toBeGreaterThanOrEqual(4.5)
  })

  it.each(SHAPES)('%s can be seen on %s', (shape, ground) => {
    expect(contrast(SURFACES[shape][theme], SURFACES[ground][theme])).toBeGreaterThanOrEqual(3)
  })

  it.each(Object.entries(KIND_COLOURS))(
    'the sign of %s can be read on its colour, and the colour seen',
    (_, colour) => {
      expect(contrast(SURFACES.ink[theme], colour[theme])).toBeGreaterThanOrEqual(4.3)
      expect(contrast(colour[theme], SURFACES.panel[theme])).toBeGreaterThanOrEqual(3)
    },
  )

  it('the hatching of pictures is that of the page', () => {
    const file = new URL(`../../client/graph/hatch-${theme}.svg`, import.meta.url)
    expect(readFileSync(file, 'utf8')).toContain(SURFACES.hatch[theme])
  })
})

describe('the style sheet of colours', () => {
  it('gives each variable in both themes, and the choice of the reader over the system', () => {
    const css = tokenStyles()
    for (const name of Object.keys(SURFACES)) expect(css.split(`--${name}:`).length - 1).toBe(3)
    for (const kind of Object.keys(KIND_COLOURS))
      expect(css.split(`--kind-${kind.toLowerCase()}:`).length - 1).toBe(3)
    expect(css.indexOf(':root[data-theme=dark]')).toBeGreaterThan(css.indexOf('@media'))
  })
})
