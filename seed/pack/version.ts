import { createHash } from 'node:crypto'
import { GRAPH_FORMAT } from '../../server/store/format.ts'
import type { WriteTransaction } from '../../server/store/port.ts'
import { packRecords } from '../../server/store/statements/packs.ts'
import { metaRecord } from '../../server/store/statements/records.ts'
import { putMeta } from '../../server/store/statements/write.ts'
import { graphHash } from '../graph-hash.ts'
import { settleLinks } from './links.ts'

/**
 * The version of the whole graph: the hash of what comes from texts where there is no pack, else of
 * that and of the packs in the order of their keys. While one is being loaded the version is one that
 * no finished graph has.
 */
export async function combinedVersion(
  { run }: Pick<WriteTransaction, 'run'>,
  texts: string,
): Promise<string> {
  const packs = await run(packRecords, {})
  if (packs.length === 0) return texts
  const hash = createHash('sha256').update(`texts ${texts}\n`)
  for (const { key, hash: records, loading } of packs)
    hash.update(`pack ${JSON.stringify([key, loading === true ? 'loading' : records])}\n`)
  return hash.digest('hex')
}

/** Settles what hangs on other sources, and notes the version; gives it. */
export async function finish(tx: WriteTransaction, textsChanged: boolean): Promise<string> {
  await settleLinks(tx)
  const [meta] = await tx.run(metaRecord, {})
  const texts = textsChanged || meta?.texts == null ? await graphHash(tx) : meta.texts
  const version = await combinedVersion(tx, texts)
  await tx.run(putMeta, { version, format: GRAPH_FORMAT, texts })
  return version
}
