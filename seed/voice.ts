import type { Applied } from './apply.ts'
import type { Counts } from './diff.ts'
import type { Library } from './library.ts'

/** Where lines go: what a command did, and what it is doing. */
export interface Voice {
  out(line: string): void
  progress(line: string): void
}

/** A command whose arguments and files are sound: nothing is opened before. */
export type Prepared = (library: Library, voice: Voice) => Promise<void>

/** What was done to records, in figures. */
export function changes({ created, updated, withdrawn, unchanged }: Counts): string {
  const counts = `新增 created ${created}, 更新 updated ${updated}, 撤回 withdrawn ${withdrawn}, 未变 unchanged ${unchanged}`
  return created + updated + withdrawn === 0
    ? `${counts}; 没有写入任何内容 nothing was written`
    : counts
}

export const hashLine = ({ graphHash }: Pick<Applied, 'graphHash'>): string =>
  `图哈希 graph hash ${graphHash}`
