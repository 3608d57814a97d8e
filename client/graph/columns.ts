import type { Band, CardWidths } from './bands.ts'

export const MARGIN = 12
const INDENT = 28
const LEFT_GAP = 78
/** Far enough from the left cards for a verb to stand before it. */
const START_TRUNK = 18
const LANE_GAP = 54
const TRUNK = 32
const STEP = 10

/** Where things stand from left to right: left cards, tasks, lanes, and the trunks between them. */
export interface Columns {
  readonly widths: CardWidths
  readonly left: number
  readonly task: (indent: number) => number
  /** The start's trunk. */
  readonly startTrunk: number
  readonly lane: (column: number) => number
  /** Trunk from which the cards of a lane hang; `nth` counts the lanes of its band. */
  readonly trunk: (column: number, nth: number) => number
}

export function columnsOf(bands: readonly Band[], hasLeft: boolean, widths: CardWidths): Columns {
  const first = hasLeft ? MARGIN + widths.left + LEFT_GAP : MARGIN
  const indent = Math.max(0, ...bands.map(({ row }) => row.indent))
  const busiest = Math.max(1, ...bands.map(({ lanes }) => lanes.length))
  const taskEnd = first + indent * INDENT + widths.task
  const lanes = taskEnd + Math.max(56, TRUNK + 8 + STEP * (busiest - 1))
  const lane = (column: number) => lanes + column * (widths.lane + LANE_GAP)
  return {
    widths,
    left: MARGIN,
    task: (level) => first + level * INDENT,
    startTrunk: first - START_TRUNK,
    lane,
    trunk: (column, nth) => (column === 0 ? lanes - TRUNK - STEP * nth : lane(column) - 30),
  }
}
