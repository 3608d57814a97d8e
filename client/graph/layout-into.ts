import type { Picture } from './picture.ts'
import type { TraceShape } from './trace-input.ts'
import { layoutTrace } from './trace-layout.ts'
import type { LayoutOptions } from './trace-layout.ts'

/** Room for three lanes beside each other, in CSS pixels. */
const THREE_LANES = 1060
/** Cards in the lanes of a picture that has goals in one and room for it. */
const WIDE_LANE = 168
const WIDE_SCALE = 0.98
/** Below this scale the smallest labels would fall under 11.5 px: the picture is dragged instead. */
export const LEAST_SCALE = 0.96
/** So much of its empty margin a picture may lose: drawn a little smaller, all its words would blur. */
export const SPARE = 4

/**
 * The picture of a trace for a width in CSS pixels: as many lanes beside each other as fit, two
 * where the width is not known yet.
 */
export function layoutInto(
  width: number,
  trace: TraceShape,
  options: Omit<LayoutOptions, 'columns'>,
): Picture {
  const layout = (columns: number) => layoutWide(width, trace, { ...options, columns })
  if (width >= THREE_LANES) return layout(3)
  const two = layout(2)
  const fits = width === 0 || two.width * LEAST_SCALE <= width
  return fits ? two : layout(1)
}

/** The value of a goal and its year stand on one line in a lane that is as wide as a start. */
function layoutWide(width: number, trace: TraceShape, options: LayoutOptions): Picture {
  if (trace.goals.length > 0) {
    const wide = layoutTrace(trace, { ...options, lane: WIDE_LANE })
    if (wide.width * WIDE_SCALE <= width) return wide
  }
  return layoutTrace(trace, options)
}

/** The scale at which a picture is shown in a width in CSS pixels: never enlarged, little reduced. */
export function scaleInto(width: number, picture: Pick<Picture, 'width'>): number {
  if (picture.width - width <= SPARE) return 1
  return Math.max(LEAST_SCALE, width / picture.width)
}
