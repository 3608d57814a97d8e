import type { MouseEvent, ReactNode } from 'react'
import { hrefOf } from '../../state/navigation.ts'
import type { Span } from './spans.ts'

interface Props {
  readonly documentId: string
  readonly span: Span
  readonly goTo: (span: Span) => void
  readonly current?: boolean
  readonly tabIndex?: number
  readonly className?: string
  readonly children: ReactNode
}

/**
 * A link to a place of the same document. Followed, it takes the place of the present address, so
 * that Back leads to where the reader came from; opened in another tab it is a link like any.
 */
export function PassageLink({ documentId, span, goTo, current, children, ...rest }: Props) {
  const href = hrefOf({
    page: 'reader',
    id: documentId,
    range: [span.start, span.end],
    marks: 'all',
  })
  const follow = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey || event.button !== 0)
      return
    event.preventDefault()
    goTo(span)
  }
  return (
    <a
      {...rest}
      href={href}
      lang="zh-CN"
      aria-current={current ? 'location' : undefined}
      onClick={follow}
    >
      {children}
    </a>
  )
}
