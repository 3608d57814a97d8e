import { useSyncExternalStore } from 'react'

type MakeImage = () => Blob

let shown: MakeImage | null = null
const changed = new Set<() => void>()

/** Tells how to make an image of the picture that the page shows now; null once it shows none. */
export function showCanvas(image: MakeImage | null): void {
  shown = image
  for (const listener of changed) listener()
}

function subscribe(listener: () => void): () => void {
  changed.add(listener)
  return () => void changed.delete(listener)
}

/** Makes an image of the picture that the page shows; null while it shows none. */
export const useShownCanvas = (): MakeImage | null => useSyncExternalStore(subscribe, () => shown)
