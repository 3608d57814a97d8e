import type { SourceRecords } from '../server/domain/records.ts'
import { BundleRefused, faultList } from './fault.ts'
import { parseBundle, type ReadBundle } from './read.ts'
import { bundleRecords } from './records.ts'
import { validateBundle } from './validate.ts'

/** The records of a bundle that was read; throws BundleRefused with all that is wrong with it. */
export function recordsOf(read: ReadBundle): SourceRecords {
  const { bundle, faults } = validateBundle(read)
  if (faults.length > 0) throw new BundleRefused(faults)
  const list = faultList(read.file)
  const records = bundleRecords(bundle, list)
  if (list.faults.length > 0) throw new BundleRefused(list.faults)
  return records
}

/** The records of a bundle that holds its own text; `file` names it in faults. */
export const recordsOfText = (json: string, file: string): SourceRecords =>
  recordsOf(parseBundle(json, file))
