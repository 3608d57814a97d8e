import { useEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import { DRAWN_WHOLE } from '../../../graph/picture-window.ts'
import type { Picture } from '../../../graph/picture.ts'
import type { TraceCanvas } from '../../../graph/trace-canvas.ts'
import type { Theme } from '../../../tokens.ts'

/**
 * While a page is being printed, an image of the whole of a high picture, whose canvas holds only
 * the band in sight; null at any other time, and for pictures that the canvas holds whole.
 */
export function useWholeForPrint(canvas: TraceCanvas | null, picture: Picture, theme: Theme) {
  const [image, setImage] = useState<string | null>(null)
  useEffect(() => {
    if (!canvas || picture.height <= DRAWN_WHOLE) return
    // The browser lays out the paper as soon as the event is over: the image must stand by then.
    const before = () => flushSync(() => setImage(canvas.forPrint(theme)))
    const after = () => setImage(null)
    window.addEventListener('beforeprint', before)
    window.addEventListener('afterprint', after)
    return () => {
      window.removeEventListener('beforeprint', before)
      window.removeEventListener('afterprint', after)
    }
  }, [canvas, picture, theme])
  return image
}
