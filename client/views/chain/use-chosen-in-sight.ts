import { useEffect } from 'react'
import type { RefObject } from 'react'
import type { Picture } from '../../graph/picture.ts'

/** Between a card and the panel that lies below it. */
const CLEAR = 24

/** Scrolls the page so far that the panel, where it lies below, leaves the chosen card in sight. */
export function useChosenInSight(
  frame: RefObject<HTMLElement | null>,
  picture: Picture,
  selected: string | null,
) {
  useEffect(() => {
    const card = picture.cards.find(({ entity }) => entity === selected)
    const panel = document.querySelector('.chain-panel')?.getBoundingClientRect()
    const drawn = frame.current?.getBoundingClientRect()
    if (!card || !panel || !drawn || panel.left > 0 || panel.height > innerHeight / 2) return
    const scale = Math.min(1, drawn.width / picture.width)
    const hidden = drawn.top + (card.y + card.h) * scale - panel.top
    if (hidden > -CLEAR && hidden < panel.height) scrollBy({ top: hidden + CLEAR })
  }, [frame, picture, selected])
}
