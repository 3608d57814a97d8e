import { startTransition, useEffect, useState } from 'react'

/** So many items come with each frame: about what a slow machine lays out in one. */
const STEP = 16

/** How many of `count` items to render: some at once, the others a few with each frame that follows. */
export function useGrowing(count: number): number {
  const [shown, setShown] = useState(STEP)
  useEffect(() => {
    if (shown >= count) return
    const frame = requestAnimationFrame(() => startTransition(() => setShown(shown + STEP)))
    return () => cancelAnimationFrame(frame)
  }, [shown, count])
  return Math.min(shown, count)
}
