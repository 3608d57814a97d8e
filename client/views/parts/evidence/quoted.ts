import type { Evidence, Quotation } from '../../../api/types.ts'

type Range = readonly [start: number, end: number]

/** Quoted places of one passage, with what they are evidence of. */
export interface QuotedPassage<Of> {
  readonly passage: Quotation['passage']
  readonly document: Quotation['document']
  /** UTF-16 offsets into the source, ascending. */
  readonly ranges: readonly Range[]
  readonly of: readonly Of[]
}

/** A row of a data set, with what it is evidence of. */
export interface CitedRow<Of> {
  readonly row: Extract<Evidence, { __typename: 'DataRow' }>
  readonly of: readonly Of[]
}

/** Evidence by the place that it comes from: each passage and each row once, in the order they come. */
export function byPlace<Of>(found: Iterable<readonly [of: Of, evidence: readonly Evidence[]]>): {
  readonly passages: readonly QuotedPassage<Of>[]
  readonly rows: readonly CitedRow<Of>[]
} {
  const passages = new Map<string, QuotedPassage<Of> & { ranges: Range[]; of: Of[] }>()
  const rows = new Map<string, CitedRow<Of> & { of: Of[] }>()
  for (const [of, evidence] of found)
    for (const one of evidence) {
      if (one.__typename === 'Quotation') {
        const { passage, document, start, end } = one
        const place = passages.get(passage.id) ?? { passage, document, ranges: [], of: [] }
        passages.set(passage.id, place)
        if (!place.ranges.some(([from, to]) => from === start && to === end))
          place.ranges.push([start, end])
        place.ranges.sort((a, b) => a[0] - b[0] || a[1] - b[1])
        if (!place.of.includes(of)) place.of.push(of)
      } else {
        const key = `${one.dataset}/${one.file}/${one.row}`
        const cited = rows.get(key) ?? { row: one, of: [] }
        rows.set(key, cited)
        if (!cited.of.includes(of)) cited.of.push(of)
      }
    }
  return { passages: [...passages.values()], rows: [...rows.values()] }
}
