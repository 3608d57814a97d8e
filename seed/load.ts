import type { ProposedSame } from '../server/domain/alike.ts'
import type { SourceRecords } from '../server/domain/records.ts'
import type { Counts } from './diff.ts'
import { BundleRefused, type Fault } from './fault.ts'
import type { Library } from './library.ts'
import { bundleFiles, readBundle } from './read.ts'
import { recordsOf } from './records-of-text.ts'

/** A file that has been read and checked, and may be loaded. */
export interface Checked {
  readonly file: string
  readonly records: SourceRecords
  /** Fields that the format doesn't know, with their number. */
  readonly ignored: readonly string[]
}

/**
 * Reads and checks all bundles that the paths stand for, before anything is written.
 * @throws BundleRefused with the faults of all of them
 */
export function checkFiles(paths: readonly string[]): Checked[] {
  const faults: Fault[] = []
  const collect = <T>(work: () => T[]): T[] => {
    try {
      return work()
    } catch (error) {
      if (!(error instanceof BundleRefused)) throw error
      faults.push(...error.faults)
      return []
    }
  }
  const files = [...new Set(paths.flatMap((path) => collect(() => bundleFiles(path))))]
  const checked = files.flatMap((file) =>
    collect(() => {
      const read = readBundle(file)
      return [{ file, records: recordsOf(read), ignored: read.ignored }]
    }),
  )
  faults.push(...sharedKeys(checked))
  if (faults.length > 0) throw new BundleRefused(faults)
  return checked
}

/** Of two bundles of one source, the later would silently replace the earlier. */
function sharedKeys(checked: readonly Checked[]): Fault[] {
  const files = new Map<string, string>()
  return checked.flatMap(({ file, records: { source } }) => {
    const other = files.get(source.key)
    files.set(source.key, file)
    const reason = `key ${source.key} is also that of ${other}; give one of them another`
    return other === undefined ? [] : [{ file, item: 'source', reason }]
  })
}

/** What loading did to a graph. */
export interface Loaded {
  readonly key: string
  readonly counts: Counts
  readonly graphHash: string
  /** What may be one thing with something else. */
  readonly proposals: readonly ProposedSame[]
}

/** Loads what was checked, one transaction per source; what is loaded already writes nothing. */
export async function* loadAll(
  library: Library,
  checked: readonly Checked[],
): AsyncGenerator<Loaded> {
  for (const { records } of checked) {
    const { counts, graphHash } = await library.load(records)
    yield {
      key: records.source.key,
      counts,
      graphHash,
      proposals: await library.proposals(records),
    }
  }
}
