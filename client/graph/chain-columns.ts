/** Where things stand from left to right in the picture of a chain, in CSS pixels. */
export interface ChainColumns {
  readonly root: Column
  /** Tasks, counterparts, goals and leads. */
  readonly middle: Column
  readonly lane: Column
  /** Firms of a segment, or the place for them. */
  readonly part: Column
  /** Cards of industries up- and downstream. */
  readonly flow: number
  /** Trunk from the industry to its rows. */
  readonly rootTrunk: number
  /** Trunk from a task to its goals and leads. */
  readonly headTrunk: number
  readonly laneTrunk: number
  readonly width: number
}

export interface Column {
  readonly x: number
  readonly w: number
}

const WIDE: ChainColumns = {
  root: { x: 24, w: 198 },
  middle: { x: 341, w: 220 },
  lane: { x: 739, w: 200 },
  part: { x: 1056, w: 306 },
  flow: 164,
  rootTrunk: 258,
  headTrunk: 317,
  laneTrunk: 650,
  width: 1392,
}

const TIGHT: ChainColumns = {
  root: { x: 16, w: 152 },
  middle: { x: 264, w: 180 },
  lane: { x: 548, w: 176 },
  part: { x: 780, w: 200 },
  flow: 148,
  rootTrunk: 190,
  headTrunk: 244,
  laneTrunk: 506,
  width: 996,
}

/** The columns for a room of a width: all of the page, or about two thirds of it. */
export const chainColumns = (width: number): ChainColumns => (width >= 1330 ? WIDE : TIGHT)
