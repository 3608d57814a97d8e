import type { Bundle, Span } from './bundle.ts'
import { LIMITS } from './check-text.ts'
import { entityItem, type FaultList, passageItem, relationItem, targetItem } from './fault.ts'
import { passageAt, type ResolvedBundle } from './resolved.ts'

/** Checks that documents, passages and quotations lie where they can. */
export function checkRanges(head: Bundle['document'], bundle: ResolvedBundle, list: FaultList) {
  checkDocuments(head, bundle, list)
  checkPassages(bundle, list)
  for (const entity of bundle.entities)
    for (const span of entity.mentions) checkSpan(span, entityItem(entity), bundle, list)
  for (const target of bundle.targets)
    checkQuotation(target.evidence, targetItem(target), bundle, list)
  for (const relation of bundle.relations)
    for (const span of relation.evidence) checkQuotation(span, relationItem(relation), bundle, list)
}

function checkDocuments(head: Bundle['document'], bundle: ResolvedBundle, list: FaultList): void {
  const { documents, entities, text } = bundle
  const keys = new Set<string>()
  documents.forEach(({ key, start, end }, i) => {
    const item = `document ${key}`
    if (keys.has(key)) list.add(item, 'is listed twice; leave one')
    keys.add(key)
    const entity = entities.find((other) => other.key === key)
    if (entity?.kind !== 'DOCUMENT')
      list.add(item, 'no entity of kind Document has this key; add it to entities')
    if (!(start < end && end <= text.length))
      list.add(item, `its range ${start}–${end} is not inside the text of ${text.length}`)
    const next = documents[i + 1]
    if (next !== undefined && end > next.start)
      list.add(item, `its range ${start}–${end} runs into document ${next.key} at ${next.start}`)
  })
  checkHead(head, bundle, list)
}

/** What the head says of a document has to be said of one that the source holds, or it is lost. */
function checkHead(head: Bundle['document'], { documents, main }: ResolvedBundle, list: FaultList) {
  for (const field of ['docNumber', 'publisher', 'issuedOn', 'indexNumber'] as const)
    if (head[field] != null && !documents.some(({ facts }) => facts[field] === head[field]))
      list.add('document', `${field} stands in no entry of documents; add it to the one it is of`)
  const region = documents.find(({ key }) => key === main)?.facts.region ?? null
  if (head.region != null && region !== head.region)
    list.add('document', `region ${head.region} differs from ${region} of document ${main}`)
}

function checkPassages({ passages, documents, text }: ResolvedBundle, list: FaultList): void {
  passages.forEach((passage, i) => {
    const item = passageItem(i, passage)
    const { start, end } = passage
    if (!(start < end && end <= text.length))
      list.add(item, `its range ${start}–${end} is not inside the text of ${text.length}`)
    const next = passages[i + 1]
    if (next !== undefined && end > next.start)
      list.add(item, `its range ${start}–${end} runs into the next one at ${next.start}`)
    const cut = documents.find((document) => start < document.start && document.start < end)
    if (cut) list.add(item, `document ${cut.key} begins in its middle, at ${cut.start}`)
  })
}

function checkSpan(
  { start, end }: Span,
  item: string,
  { text, passages }: ResolvedBundle,
  list: FaultList,
): boolean {
  const at = `${start}–${end}`
  if (!(start < end && end <= text.length)) {
    list.add(item, `the span ${at} is not inside the text, whose length is ${text.length}`)
    return false
  }
  if (cutsCharacter(text, start) || cutsCharacter(text, end))
    list.add(item, `the span ${at} cuts a character in two; move its end by one`)
  if (passageAt(passages, start) < 0)
    list.add(item, `the span ${at} begins in no passage; extend one, or add it`)
  return true
}

function checkQuotation(span: Span, item: string, bundle: ResolvedBundle, list: FaultList): void {
  if (!checkSpan(span, item, bundle, list)) return
  const { start, end } = span
  if (end - start > LIMITS.quotation)
    list.add(item, `a quotation of ${end - start} characters; ${LIMITS.quotation} are allowed`)
  const inside = bundle.documents.some((range) => range.start <= start && end <= range.end)
  if (!inside)
    list.add(item, `the span ${start}–${end} lies in no document; extend one, or quote less`)
}

const cutsCharacter = (text: string, at: number): boolean =>
  /[\uDC00-\uDFFF]/.test(text[at] ?? '') && /[\uD800-\uDBFF]/.test(text[at - 1] ?? '')
