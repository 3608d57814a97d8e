import { Fragment } from 'react'
import { figureParts } from './figure-parts.ts'
import { mentionTree } from './mention-tree.ts'
import type { Piece } from './mention-tree.ts'
import { wordsOf } from './reading.ts'
import type { ReaderMention, Reading } from './reading.ts'
import type { Slice } from './slices.ts'

interface Props {
  readonly reading: Reading
  readonly slice: Slice
  readonly mentions: readonly ReaderMention[]
  /** Whether the focus goes here when the address leads to it. */
  readonly target: boolean
}

/** Words of a slice: underlined where they name something, marked where they are quoted. */
export function MarkedWords({ reading, slice, mentions, target }: Props) {
  const words = <Pieces reading={reading} pieces={mentionTree(slice, mentions)} depth={0} />
  if (!slice.quoted) return words
  return (
    <mark className="quoted" data-target={target || undefined} tabIndex={target ? -1 : undefined}>
      {words}
    </mark>
  )
}

/** Names up to this length stay on one line; longer ones would leave holes at the ends of lines. */
const WHOLE = 10

interface PiecesProps {
  readonly reading: Reading
  readonly pieces: readonly Piece<ReaderMention>[]
  readonly depth: number
}

function Pieces({ reading, pieces, depth }: PiecesProps) {
  return pieces.map((piece) =>
    piece.mention === null ? (
      <Figures key={piece.start} text={wordsOf(reading, piece)} />
    ) : (
      <span
        key={`${piece.start}/${piece.mention.id}`}
        className="named"
        data-kind={piece.mention.entity.kind}
        data-mention={piece.mention.id}
        data-depth={Math.min(depth, 2)}
        data-whole={piece.end - piece.start <= WHOLE || undefined}
      >
        <Pieces reading={reading} pieces={piece.pieces} depth={depth + 1} />
      </span>
    ),
  )
}

/** Words whose figures keep their unit on the same line. */
function Figures({ text }: { readonly text: string }) {
  return figureParts(text).map((part, nth) =>
    nth % 2 === 1 ? (
      <span key={nth} className="figure">
        {part}
      </span>
    ) : (
      <Fragment key={nth}>{part}</Fragment>
    ),
  )
}
