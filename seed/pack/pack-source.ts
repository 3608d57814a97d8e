import type { Row } from '../../server/store/statements/define.ts'
import { stored } from '../placed.ts'
import type { PackSource, Properties } from './records.ts'

/** A pack as a store has it. */
export interface StoredPack extends PackSource {
  /** Begun and not ended: what stands of it may be less, or more. */
  readonly loading: boolean
}

export const packProperties = (
  source: PackSource,
  figures: Properties,
  loading: boolean,
): Properties => stored({ ...source, kind: 'pack', ...figures, ...(loading ? { loading } : {}) })

export const packOf = (row: Row): StoredPack => {
  const words = (key: string): string | null => (row[key] ?? null) as string | null
  return {
    key: words('key') ?? '',
    title: words('title') ?? '',
    dataset: words('dataset') ?? '',
    issuedOn: words('issuedOn'),
    url: words('url'),
    note: words('note'),
    hash: words('hash') ?? '',
    files: words('files') ?? '',
    loading: row['loading'] === true,
  }
}
