/**
 * The kinds of things that policy documents name. Declared once: store labels, GraphQL enum,
 * bundle names, Chinese and English words and the card glyphs all come from this table.
 * A kind says what a thing *is*; what it *does* in one sentence is its role, a relation.
 */
interface KindSpec {
  /** Label in the store and name in policy bundles. */
  readonly label: string
  readonly zh: string
  readonly en: string
  /** The one character that marks the kind on chips and cards; `letter` in the English interface. */
  readonly glyph: string
  readonly letter: string
}

export const KINDS = {
  DOCUMENT: { label: 'Document', zh: '文件', en: 'Document', glyph: '文', letter: 'D' },
  STRATEGY: { label: 'Strategy', zh: '战略', en: 'Strategy', glyph: '战', letter: 'S' },
  GOAL: { label: 'Goal', zh: '目标', en: 'Goal', glyph: '标', letter: 'G' },
  TASK: { label: 'Task', zh: '任务', en: 'Task', glyph: '任', letter: 'T' },
  AGENCY: { label: 'Agency', zh: '单位', en: 'Unit', glyph: '单', letter: 'A' },
  INDUSTRY: { label: 'Industry', zh: '产业', en: 'Industry', glyph: '产', letter: 'I' },
  ENTERPRISE: { label: 'Enterprise', zh: '企业', en: 'Firm', glyph: '企', letter: 'E' },
  PARK: { label: 'Park', zh: '园区', en: 'Park', glyph: '园', letter: 'P' },
  PRODUCT: { label: 'Product', zh: '产品', en: 'Product', glyph: '品', letter: 'R' },
  PROJECT: { label: 'Project', zh: '项目', en: 'Project', glyph: '项', letter: 'J' },
  BRAND: { label: 'Brand', zh: '品牌', en: 'Brand', glyph: '品', letter: 'B' },
  INSTITUTION: { label: 'Institution', zh: '机构', en: 'Institution', glyph: '构', letter: 'N' },
  PLACE: { label: 'Place', zh: '地区', en: 'Place', glyph: '地', letter: 'L' },
} as const satisfies Record<string, KindSpec>

export type Kind = keyof typeof KINDS

export const KIND_NAMES = Object.keys(KINDS) as readonly Kind[]

const byLabel = new Map<string, Kind>(KIND_NAMES.map((kind) => [KINDS[kind].label, kind]))

/** The kind that a bundle or a store label names (`Enterprise`), or undefined for an unknown word. */
export const kindOfLabel = (label: string): Kind | undefined => byLabel.get(label)
