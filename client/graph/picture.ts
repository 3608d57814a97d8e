import type { GapReason } from '../../server/domain/graph.ts'
import type { Kind } from '../../server/domain/kind.ts'
import type { RelationType } from '../../server/domain/relation.ts'
import type { Tone } from './drawn.ts'

/** A drawn trace as plain data, in CSS pixels from the top left; whoever draws it is its guest. */
export interface Picture {
  readonly width: number
  readonly height: number
  readonly cards: readonly Card[]
  readonly lanes: readonly Lane[]
  readonly blanks: readonly Blank[]
  readonly lines: readonly Line[]
  readonly notes?: readonly Note[]
  readonly verbs?: readonly Verb[]
  /** Where it says that no line leads to the hatched places; none where the legend says it. */
  readonly unlinked?: Point
}

export interface Box {
  readonly x: number
  readonly y: number
  readonly w: number
  readonly h: number
}

export interface Point {
  readonly x: number
  readonly y: number
}

export interface Card extends Box {
  /** Unique; an entity that hangs off two tasks has two cards. */
  readonly key: string
  readonly entity: string
  readonly kind: Kind
  readonly text: readonly string[]
  /** The line from which on the text stands out: the value of a goal. */
  readonly strong: number | null
  /** The line from which on the text is a remark; none where it is left out. */
  readonly muted?: number | null
  readonly tone: Tone
  readonly start: boolean
  /** First in its 牵头 list. */
  readonly principal: boolean
  /** A reference to a task that is drawn further up. */
  readonly repeated: boolean
}

export const LANE_ROLES = [
  'leads',
  'responsible',
  'cooperators',
  'goals',
  'enterprises',
  'parks',
  'projects',
  'institutions',
  'industries',
  'products',
  'strategies',
  'places',
  'segments',
  'own',
  'upstream',
  'downstream',
  'firms',
] as const
export type LaneRole = (typeof LANE_ROLES)[number]

export interface Lane extends Box {
  readonly key: string
  readonly role: LaneRole
  /** How many relations away from the middle: of what is up- or downstream. */
  readonly level?: number
  readonly count: number
  /** The tone that all its cards share, or null. */
  readonly tone: Tone | null
  /** What stands behind 还有 n 个, with its place; null where all are drawn. */
  readonly more: (Box & { readonly entities: readonly string[] }) | null
}

/** A place for what was looked for and is not written: hatched, and no line of a relation leads to it. */
export interface Blank extends Box {
  readonly key: string
  readonly role: 'units' | 'enterprises' | 'investment'
  readonly reason: GapReason
  /** Companies that only tables know there. */
  readonly national?: number
  /** Dots that lead to it from the card that lacks it. */
  readonly leader?: { readonly from: string; readonly points: readonly Point[] }
}

/** Words of a text beside the picture of what they say. */
export interface Note extends Box {
  readonly key: string
  readonly quote: readonly string[]
  readonly remark: readonly string[]
}

/** A verb with a place of its own, where several lines share a trunk. */
export interface Verb extends Point {
  readonly key: string
  readonly type: RelationType
}

export interface Line {
  readonly key: string
  readonly relation: string
  readonly type: RelationType
  readonly from: string
  readonly to: string
  /** Right angles only; from the border of one card to that of the other. */
  readonly points: readonly Point[]
  readonly tone: Tone
  /** Whether the verb stands on the line; in lanes the title says it. */
  readonly verb: boolean
}
