import { numberShown } from '../trace/task-number.ts'

export interface CitedDocument {
  readonly name: string
  readonly docNumber?: string | null
  readonly issuedOn?: string | null
  readonly publishedBy?: {
    readonly docNumber?: string | null
    readonly issuedOn?: string | null
  } | null
}

/**
 * A quotation with where it stands, fit for a report: the words, title, number of the document (of
 * the notice that publishes it where it has none), date, number of the passage, link.
 */
export function citation(
  document: CitedDocument,
  quote: string,
  passageNumber: string,
  link: string,
): string {
  const { docNumber, issuedOn } = numbered(document)
  const bracket = [docNumber, issuedOn].filter(Boolean).join('，')
  const place = passageNumber && `，${numberShown(passageNumber)}`
  const title = /[《》]/.test(document.name) ? document.name : `《${document.name}》`
  return [`“${quote.trim()}”`, `——${title}${bracket && `（${bracket}）`}${place}`, link].join('\n')
}

/** Number and date of a document: its own, else those of the notice that publishes it. */
export function numbered({ docNumber, issuedOn, publishedBy }: CitedDocument) {
  return {
    docNumber: docNumber ?? publishedBy?.docNumber ?? null,
    issuedOn: issuedOn ?? publishedBy?.issuedOn ?? null,
    byNotice: !docNumber && Boolean(publishedBy?.docNumber),
  }
}
