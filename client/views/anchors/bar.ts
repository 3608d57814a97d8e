import type { AnchorPart } from '../../api/anchor-queries.ts'

/** A caption below the bar: one known part, or the run of unknown ones that stand side by side. */
export interface Caption {
  readonly parts: readonly AnchorPart[]
  /** Share of the bar, 0 to 1. */
  readonly share: number
  readonly known: boolean
}

/** The parts that weigh something: their shares are the widths of the bar. */
export const weighed = (parts: readonly AnchorPart[]): readonly AnchorPart[] =>
  parts.filter(({ weight }) => weight > 0)

export function captionsOf(parts: readonly AnchorPart[]): readonly Caption[] {
  const captions: Caption[] = []
  for (const part of weighed(parts)) {
    const known = part.value != null
    const last = captions.at(-1)
    if (!known && last && !last.known)
      captions[captions.length - 1] = {
        ...last,
        parts: [...last.parts, part],
        share: last.share + part.weight,
      }
    else captions.push({ parts: [part], share: part.weight, known })
  }
  return captions
}

/** 0.5454 → 55: scores are read in hundredths. */
export const hundredths = (value: number): number => Math.round(value * 100)

/** A share as the reader's language writes it: 20%, 7.5%. */
export const percent = (share: number): string => `${Math.round(share * 1000) / 10}%`

/** Marks of a Chinese sentence in full width, but for what it quotes. */
export const fullMarks = (text: string): string =>
  text
    .split(/(“[^”]*”)/)
    .map((piece) =>
      piece.startsWith('“')
        ? piece
        : piece
            .replace(/,(?!\d)/g, '，')
            .replace(/:/g, '：')
            .replace(/;/g, '；')
            .replace(/\(/g, '（')
            .replace(/\)/g, '）'),
    )
    .join('')
