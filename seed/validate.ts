import { checkItems } from './check-items.ts'
import { checkRanges } from './check-ranges.ts'
import { checkText } from './check-text.ts'
import { checkTree } from './check-tree.ts'
import { type Fault, faultList } from './fault.ts'
import type { ReadBundle } from './read.ts'
import { resolveBundle } from './resolve.ts'
import type { ResolvedBundle } from './resolved.ts'

/**
 * Resolves a bundle and tells everything that is wrong with it at once, each fault by item, reason
 * and mend. The bundle may be used only where there is no fault.
 */
export function validateBundle(read: ReadBundle): {
  bundle: ResolvedBundle
  faults: readonly Fault[]
} {
  const list = faultList(read.file)
  checkText(read, list)
  const bundle = resolveBundle(read, list)
  checkItems(
    read.bundle,
    bundle.documents.map(({ key }) => key),
    list,
  )
  checkRanges(read.bundle.document, bundle, list)
  checkTree(bundle.relations, list)
  return { bundle, faults: list.faults }
}
