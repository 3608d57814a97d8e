import { Fragment } from 'react'
import { cjkWords } from '../../graph/wrap-cjk.ts'
import type { Piece } from '../trace/excerpt.ts'

interface Props {
  readonly pieces: readonly Piece[]
  /** Names that no line may end in, where the source holds them. */
  readonly names?: Iterable<string>
}

/** Words of a source, the quoted ones marked; nothing is changed in them but where lines may end. */
export function Quote({ pieces, names = [] }: Props) {
  const whole = pieces.map(({ text }) => text).join('')
  const kept = [...names].filter((name) => whole.includes(name))
  return pieces.map(({ text, marked }, nth) => {
    const words = cjkWords(text, kept).map((word, at) => (
      <Fragment key={at}>
        {word}
        <wbr />
      </Fragment>
    ))
    return marked ? <mark key={nth}>{words}</mark> : <span key={nth}>{words}</span>
  })
}
