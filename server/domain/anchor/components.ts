/** Whether a component rests on the words of a document or on a formula; the two are never mixed. */
export const ANCHOR_BASES = ['DOCUMENT', 'SYSTEM'] as const
export type AnchorBasis = (typeof ANCHOR_BASES)[number]

export const DESIGNATIONS = ['DOCUMENT_ANCHOR', 'DOCUMENT_KEY', 'NONE'] as const
/** What a document calls a company; nothing else makes it one. */
export type Designation = (typeof DESIGNATIONS)[number]

interface ComponentSpec {
  /** Its field among the weights that a client gives. */
  readonly field: string
  /** Weight unless asked otherwise; those of all components add up to 1. */
  readonly weight: number
  readonly basis: AnchorBasis
}

/** The components of a score, in the order in which they are shown. */
export const COMPONENTS = {
  DESIGNATION: { field: 'designation', weight: 0.25, basis: 'DOCUMENT' },
  GOAL_COVERAGE: { field: 'goalCoverage', weight: 0.2, basis: 'SYSTEM' },
  CRITICALITY: { field: 'criticality', weight: 0.1, basis: 'SYSTEM' },
  CHAIN_SPAN: { field: 'chainSpan', weight: 0.1, basis: 'SYSTEM' },
  LINKAGE: { field: 'linkage', weight: 0.1, basis: 'SYSTEM' },
  BROKERAGE: { field: 'brokerage', weight: 0.05, basis: 'SYSTEM' },
  SCALE: { field: 'scale', weight: 0.1, basis: 'SYSTEM' },
  PROJECTS: { field: 'projects', weight: 0.05, basis: 'SYSTEM' },
  INNOVATION: { field: 'innovation', weight: 0.05, basis: 'SYSTEM' },
} as const satisfies Record<string, ComponentSpec>

export type ComponentName = keyof typeof COMPONENTS
export type WeightField = (typeof COMPONENTS)[ComponentName]['field']

export const COMPONENT_NAMES = Object.keys(COMPONENTS) as readonly ComponentName[]

/** Version of the formulas below this folder and of the stored figures made by them. */
export const ANCHOR_METHOD = 'anchor/1'
