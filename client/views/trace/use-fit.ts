import { useCallback, useEffect, useState } from 'react'
import type { RefObject } from 'react'
import type { Picture } from '../../graph/picture.ts'
import type { TraceCanvas } from '../../graph/trace-canvas.ts'

/** Below this scale Chinese labels would fall under 12 px: the picture is scrolled instead. */
const LEAST = 0.93
const MOST = 1.15

/** Scales the picture to the width there is; the frame is as high as the picture then is. */
export function useFit(
  canvas: TraceCanvas | null,
  holder: RefObject<HTMLElement | null>,
  picture: Picture,
) {
  const [width, setWidth] = useState(picture.width)
  const scale = Math.min(MOST, Math.max(LEAST, width / picture.width))
  const height = Math.max(220, Math.ceil(picture.height * scale) + 44)
  const fit = useCallback(() => canvas?.place(scale), [canvas, scale])
  useEffect(() => {
    const element = holder.current
    if (!element) return
    const observer = new ResizeObserver(([entry]) => entry && setWidth(entry.contentRect.width))
    observer.observe(element)
    return () => observer.disconnect()
  }, [holder])
  useEffect(() => fit(), [fit, height, picture])
  return { height, fit }
}
