import type { ComponentProps, MouseEvent } from 'react'
import { goTo, hrefOf } from '../../state/navigation.ts'
import type { Route } from '../../state/url.ts'

type Props = Omit<ComponentProps<'a'>, 'href'> & { readonly to: Route }

/** A link within the page. With a modifier key or another button it stays the browser's own. */
export function PlaceLink({ to, onClick, children, ...rest }: Props) {
  const href = hrefOf(to)
  const follow = (event: MouseEvent<HTMLAnchorElement>) => {
    onClick?.(event)
    const plain = !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey
    if (event.defaultPrevented || event.button !== 0 || !plain) return
    event.preventDefault()
    goTo(href)
  }
  return (
    <a {...rest} href={href} onClick={follow}>
      {children}
    </a>
  )
}
