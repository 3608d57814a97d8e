import type { Piece } from '../trace/excerpt.ts'

/** Words of a source, the quoted ones marked; nothing is changed in them. */
export function Quote({ pieces }: { readonly pieces: readonly Piece[] }) {
  return pieces.map(({ text, marked }, nth) =>
    marked ? <mark key={nth}>{text}</mark> : <span key={nth}>{text}</span>,
  )
}
