import { useCallback, useEffect } from 'react'
import type { RefObject } from 'react'
import { scaleInto, SPARE } from '../../../graph/layout-into.ts'
import type { Picture } from '../../../graph/picture.ts'
import type { TraceCanvas } from '../../../graph/trace-canvas.ts'
import { useWidth } from '../use-width.ts'
import { useCanvasBand } from './use-canvas-band.ts'

/** Room under the picture for legend and tools. */
const FOOT = 44

/**
 * Scales the picture to the width there is; the frame is as high as the picture then is, and the
 * canvas covers the band of it that can be seen.
 */
export function useFit(
  canvas: TraceCanvas | null,
  holder: RefObject<HTMLElement | null>,
  picture: Picture,
) {
  const width = useWidth(holder) || picture.width
  const scale = scaleInto(width, picture)
  const height = Math.max(180, Math.ceil(picture.height * scale)) + FOOT
  const band = useCanvasBand(holder, height)
  const fit = useCallback(
    () => canvas?.place(scale, picture.width, band.top),
    [canvas, scale, picture.width, band.top],
  )
  useEffect(() => fit(), [fit, height, picture, width])
  return { height, band, fit, wide: picture.width * scale > width + SPARE }
}
