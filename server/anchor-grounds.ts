import { EVIDENCE_SHOWN, groundsKey } from './domain/anchor/grounds-key.ts'
import type { Read } from './read.ts'
import { anchorGrounds, type FoundGrounds } from './store/statements/read.ts'

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
