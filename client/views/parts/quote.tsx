import { Fragment } from 'react'
import { cjkWords } from '../../graph/wrap-cjk.ts'
import type { Piece } from '../trace/excerpt.ts'

/** Words of a source, the quoted ones marked; nothing is changed in them but where lines may end. */
export function Quote({ pieces }: { readonly pieces: readonly Piece[] }) {
  return pieces.map(({ text, marked }, nth) => {
    const words = cjkWords(text).map((word, at) => (
      <Fragment key={at}>
        {word}
        <wbr />
      </Fragment>
    ))
    return marked ? <mark key={nth}>{words}</mark> : <span key={nth}>{words}</span>
  })
}
