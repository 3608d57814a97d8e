import type { DocumentRow } from '../../api/types.ts'

/** What a notice publishes comes before the notice: it is what readers look for. */
export function plansFirst(documents: readonly DocumentRow[]): readonly DocumentRow[] {
  const publishedBy = new Map<string, DocumentRow[]>()
  for (const document of documents) {
    const notice = document.publishedBy?.id
    if (notice !== undefined && notice !== document.id)
      publishedBy.set(notice, [...(publishedBy.get(notice) ?? []), document])
  }
  const ordered = new Set<DocumentRow>()
  const add = (document: DocumentRow, under: readonly string[]) => {
    if (under.includes(document.id)) return
    for (const one of publishedBy.get(document.id) ?? []) add(one, [...under, document.id])
    ordered.add(document)
  }
  for (const document of documents) add(document, [])
  return [...ordered]
}

/** The title without the organs before 关于: the columns beside it name who issued it. */
export const shortTitle = (name: string): string => name.replace(/^[^《关]+(?=关于)/, '')
