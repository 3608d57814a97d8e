import type { FoundGrounds } from './store/statements/read.ts'
import { anchorGrounds } from './store/statements/read.ts'
import type { Read } from './read.ts'

/** Pieces of evidence that one component of a score shows at most. */
export const EVIDENCE_SHOWN = 20

/** Names a company in a chain. */
export const groundsKey = (of: {
  readonly industry: string
  readonly enterprise: string
}): string => `${of.industry} ${of.enterprise}`

/** What stored figures rest on, for all companies of a page in one read. */
export async function readGrounds(
  read: Read,
  keys: readonly string[],
): Promise<ReadonlyMap<string, FoundGrounds>> {
  const pairs = keys.map((key) => key.split(' ') as unknown as readonly [string, string])
  const [row] = await read(anchorGrounds, { pairs, first: EVIDENCE_SHOWN })
  return new Map(
    row?.grounds.map((found) => [
      groundsKey({ industry: found.industry, enterprise: found.firm }),
      found,
    ]),
  )
}
