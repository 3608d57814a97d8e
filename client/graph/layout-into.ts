import type { Picture } from './picture.ts'
import type { TraceShape } from './trace-input.ts'
import { layoutTrace } from './trace-layout.ts'
import type { LayoutOptions } from './trace-layout.ts'

/** Room for three lanes beside each other, in CSS pixels. */
const THREE_LANES = 1060
/** Below this scale the smallest labels would fall under 11.5 px: the picture is dragged instead. */
export const LEAST_SCALE = 0.96

/**
 * The picture of a trace for a width in CSS pixels: as many lanes beside each other as fit, two
 * where the width is not known yet.
 */
export function layoutInto(
  width: number,
  trace: TraceShape,
  options: Omit<LayoutOptions, 'columns'>,
): Picture {
  if (width >= THREE_LANES) return layoutTrace(trace, { ...options, columns: 3 })
  const two = layoutTrace(trace, { ...options, columns: 2 })
  const fits = width === 0 || two.width * LEAST_SCALE <= width
  return fits ? two : layoutTrace(trace, { ...options, columns: 1 })
}
