import type { KeyboardEvent } from 'react'
import type { TraceCanvas } from '../../../graph/trace-canvas.ts'
import { singleKeys } from '../../../state/preferences.ts'

interface Actions {
  readonly canvas: TraceCanvas
  readonly fit: () => void
  readonly clear: () => void
  readonly hide: () => void
}

const STEP = 40
const FINE = 8

/** What a key does while the picture has the focus; whether it did something. */
export function pictureKey(event: KeyboardEvent, { canvas, fit, clear, hide }: Actions): boolean {
  const { key, ctrlKey, metaKey, altKey, shiftKey } = event
  if (ctrlKey || metaKey || altKey) return false
  const by = shiftKey ? FINE : STEP
  const always: Record<string, () => void> = {
    ArrowLeft: () => canvas.panBy(by, 0),
    ArrowRight: () => canvas.panBy(-by, 0),
    ArrowUp: () => canvas.panBy(0, by),
    ArrowDown: () => canvas.panBy(0, -by),
    Escape: clear,
  }
  const single: Record<string, () => void> = {
    f: fit,
    '0': fit,
    '+': () => canvas.zoomBy(1.2),
    '=': () => canvas.zoomBy(1.2),
    '-': () => canvas.zoomBy(1 / 1.2),
    t: hide,
  }
  const action = always[key] ?? (singleKeys.get() === 'on' ? single[key.toLowerCase()] : undefined)
  action?.()
  return action !== undefined
}
