import { parseArgs } from 'node:util'
import type { ProposedSame } from '../server/domain/alike.ts'
import type { Applied } from './apply.ts'
import { decide, judgement } from './decide.ts'
import type { Counts } from './diff.ts'
import type { Library } from './library.ts'
import { checkFiles, loadAll } from './load.ts'
import { UsageError } from './usage.ts'
import { writeExport } from './write-export.ts'

/** Where lines go: what a command did, and what it is doing. */
export interface Voice {
  out(line: string): void
  progress(line: string): void
}

/** A command whose arguments and files are sound: nothing is opened before. */
export type Prepared = (library: Library, voice: Voice) => Promise<void>

const USAGE = {
  load: 'npm run load -- FILE|FOLDER…',
  export: 'npm run export -- --out FILE|FOLDER [--source KEY]',
  withdraw: 'npm run withdraw -- KEY',
  decide: 'npm run decide -- same|different|unsure KEEPER OTHER [--reason …] | --undo KEEPER OTHER',
} as const

type Command = keyof typeof USAGE

/**
 * Understands a command line and checks all files that it names.
 * @throws UsageError naming how the command goes; BundleRefused with all faults of all files
 */
export function prepareCommand([name, ...rest]: readonly string[], voice: Voice): Prepared {
  if (name === undefined || !Object.hasOwn(USAGE, name))
    throw new UsageError(
      `用法:\n${Object.values(USAGE).join('\n')}\n`,
      `usage: one of ${Object.keys(USAGE).join(', ')}`,
    )
  const command = name as Command
  try {
    return COMMANDS[command](rest, voice)
  } catch (error) {
    const { code, message } = error as { code?: string; message: string }
    if (code?.startsWith('ERR_PARSE_ARGS') || error instanceof UsageError)
      throw new UsageError(`${message} 用法`, `usage: ${USAGE[command]}`)
    throw error
  }
}

const COMMANDS: Record<Command, (args: string[], voice: Voice) => Prepared> = {
  load: (args, voice) => {
    const { positionals } = parseArgs({ args, allowPositionals: true })
    if (positionals.length === 0) throw new UsageError('给出文件或文件夹', 'name files or folders')
    const checked = checkFiles(positionals)
    for (const { file, ignored } of checked)
      if (ignored.length > 0)
        voice.progress(`${file}: 未采用的字段 ignored fields: ${ignored.join(', ')}`)
    return async (library, { out, progress }) => {
      let done = 0
      let last: Applied | undefined
      progress(`${checked.length} 个文件已检查,正在载入 checked, loading`)
      for await (const loaded of loadAll(library, checked)) {
        last = loaded
        out(`${loaded.key}: ${changes(loaded.counts)}`)
        loaded.proposals.forEach((proposal) => out(proposalLine(proposal)))
        progress(`${++done}/${checked.length}`)
      }
      if (last) out(hashLine(last))
    }
  },
  export: (args) => {
    const { values } = parseArgs({
      args,
      options: { out: { type: 'string' }, source: { type: 'string' } },
    })
    const { out, source = null } = values
    if (!out) throw new UsageError('用 --out 给出文件', 'name a file with --out')
    return async (library, voice) => {
      for (const file of await writeExport(library, { out, source })) voice.out(file)
    }
  },
  withdraw: (args) => {
    const { positionals } = parseArgs({ args, allowPositionals: true })
    const [key] = positionals
    if (key === undefined || positionals.length > 1)
      throw new UsageError('给出一个来源', 'name one source')
    return async (library, { out }) => {
      const applied = await library.withdraw(key)
      if (applied === null) {
        const keys = (await library.sources()).map((source) => source.key)
        throw new UsageError(
          `没有来源“${key}”,现有:${keys.join('、') || '无'}`,
          `there is no source “${key}”; the graph has ${keys.join(', ') || 'none'}`,
        )
      }
      out(`${key}: ${changes(applied.counts)}`)
      out(hashLine(applied))
    }
  },
  decide: (args) => {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { undo: { type: 'boolean' }, reason: { type: 'string' } },
    })
    const { undo = false, reason = null } = values
    const judged = judgement(positionals, { undo, reason })
    return async (library, { out }) => {
      const applied = await decide(library, judged)
      out(changes(applied.counts))
      out(hashLine(applied))
    }
  },
}

function changes({ created, updated, withdrawn, unchanged }: Counts): string {
  const counts = `新增 created ${created}, 更新 updated ${updated}, 撤回 withdrawn ${withdrawn}, 未变 unchanged ${unchanged}`
  return created + updated + withdrawn === 0
    ? `${counts}; 没有写入任何内容 nothing was written`
    : counts
}

/** Nothing merges by itself: a person says which two are one. */
const proposalLine = ({ keeper, other }: ProposedSame): string =>
  `可能是同一个 perhaps the same: ${other.name} (${other.id}), ${keeper.name} (${keeper.id}); npm run decide -- same|different KEEPER OTHER`

const hashLine = ({ graphHash }: Pick<Applied, 'graphHash'>): string =>
  `图哈希 graph hash ${graphHash}`
