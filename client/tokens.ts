import type { Kind } from '../server/domain/kind.ts'

/**
 * Every colour of the interface, once: the CSS variables and the picture's style (a canvas cannot
 * read CSS variables) are both made from these tables.
 */
export const THEMES = ['light', 'dark'] as const
export type Theme = (typeof THEMES)[number]
type Pair = Readonly<Record<Theme, string>>

const pair = (light: string, dark: string): Pair => ({ light, dark })

export const SURFACES = {
  bg: pair('#F6F7F9', '#0F1720'),
  panel: pair('#FFFFFF', '#18222D'),
  text: pair('#1A2330', '#E7ECF2'),
  muted: pair('#54606E', '#A3B0BF'),
  line: pair('#D5DBE3', '#2E3B49'),
  control: pair('#7A8694', '#7F8EA0'),
  edge: pair('#7F8B99', '#6B7B8C'),
  accent: pair('#1D5FBF', '#7DB8FF'),
  'on-accent': pair('#FFFFFF', '#0F1720'),
  mark: pair('#FFF1B8', '#4A3F12'),
  'mark-text': pair('#3A2E00', '#FFEFB0'),
  warn: pair('#7A4A00', '#FFD58A'),
  'warn-bg': pair('#FFF4E0', '#33270F'),
  'warn-line': pair('#E3B565', '#7A6128'),
  ok: pair('#1B7F4B', '#5CCB95'),
  error: pair('#B42318', '#FF9A90'),
  'error-bg': pair('#FDECEA', '#3A1B18'),
  'error-line': pair('#E7A49D', '#7C3B35'),
  selected: pair('#E8F0FB', '#1E3048'),
  lane: pair('#EDF0F4', '#141D27'),
  hatch: pair('#C3CBD6', '#44546A'),
  /** Glyphs on a filled kind colour. */
  ink: pair('#FFFFFF', '#0F1720'),
  shadow: pair('rgb(26 35 48 / 16%)', 'rgb(0 0 0 / 48%)'),
} as const satisfies Record<string, Pair>
export type Surface = keyof typeof SURFACES

const PARK = pair('#237C6C', '#5FB0A2')
const AGENCY = pair('#082869', '#9796FF')
const PRODUCT = pair('#B65096', '#ECA65D')

/** Ten hues that stay apart in every kind of colour vision; kin kinds share one, told by the glyph. */
export const KIND_COLOURS = {
  STRATEGY: pair('#BB3753', '#E96E83'),
  GOAL: pair('#6B31A5', '#C07ABD'),
  TASK: pair('#1E78D1', '#93CEF2'),
  INDUSTRY: pair('#2C5E3B', '#AFD9A2'),
  PARK,
  PROJECT: PARK,
  ENTERPRISE: pair('#926C0F', '#EDEC56'),
  AGENCY,
  INSTITUTION: AGENCY,
  PRODUCT,
  BRAND: PRODUCT,
  PLACE: pair('#553B03', '#868939'),
  DOCUMENT: pair('#454B5D', '#CDCCD2'),
} as const satisfies Record<Kind, Pair>

/** The same stack on pages and in pictures; a named SC face, or Chinese gets Japanese forms. */
export const SANS =
  '"PingFang SC","Hiragino Sans GB","Microsoft YaHei UI","Microsoft YaHei","HarmonyOS Sans SC","MiSans","Noto Sans CJK SC","Noto Sans SC","Source Han Sans SC","WenQuanYi Micro Hei",sans-serif'
export const SERIF =
  '"Noto Serif CJK SC","Source Han Serif SC","Songti SC",SimSun,"Noto Serif SC",serif'

/** The declarations of one theme: `--bg:#F6F7F9;…;--kind-goal:#6B31A5`. */
function declarations(theme: Theme): string {
  const surfaces = Object.entries(SURFACES).map(([name, value]) => `--${name}:${value[theme]}`)
  const kinds = Object.entries(KIND_COLOURS).map(
    ([kind, value]) => `--kind-${kind.toLowerCase()}:${value[theme]}`,
  )
  return [...surfaces, ...kinds, `color-scheme:${theme}`].join(';')
}

/** The style sheet of variables: the system's theme unless `data-theme` on the root says otherwise. */
export function tokenStyles(): string {
  return [
    `:root{--sans:${SANS};--serif:${SERIF};${declarations('light')}}`,
    `@media (prefers-color-scheme:dark){:root:not([data-theme=light]){${declarations('dark')}}}`,
    `:root[data-theme=dark]{${declarations('dark')}}`,
  ].join('\n')
}
