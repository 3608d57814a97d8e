import { dirname } from 'node:path'
import { parseArgs } from 'node:util'
import type { ProposedSame } from '../server/domain/alike.ts'
import type { Applied } from './apply.ts'
import { decide, judgement } from './decide.ts'
import { checkFiles, loadAll } from './load.ts'
import { preparePack } from './pack/command.ts'
import { LEAST_SCORE, prepareSuggest } from './pack/suggest-command.ts'
import { UsageError } from './usage.ts'
import { changes, hashLine, type Prepared, type Voice } from './voice.ts'
import { writeExport } from './write-export.ts'

const USAGE = {
  load: 'npm run load -- FILE|FOLDER… | --pack MANIFEST [--from DIR] [--report FILE]',
  export: 'npm run export -- --out FILE|FOLDER [--source KEY]',
  withdraw: 'npm run withdraw -- KEY',
  suggest: 'npm run suggest -- [--least 0.5] [--store]',
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
    const { positionals, values } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        pack: { type: 'string' },
        from: { type: 'string' },
        report: { type: 'string' },
      },
    })
    const { pack, from, report } = values
    if (pack !== undefined && positionals.length === 0)
      return preparePack({ manifest: pack, from: from ?? dirname(pack), report: report ?? null })
    if (positionals.length === 0 || pack !== undefined || from !== undefined)
      throw new UsageError(
        '给出文件或文件夹,或用 --pack 给出清单',
        'name files or folders, or a manifest with --pack',
      )
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
    return async (library, { out, progress }) => {
      const applied = await library.withdraw(key, progress)
      if (applied === null) {
        const keys = [
          ...(await library.sources()).map((source) => source.key),
          ...(await library.packs()).keys(),
        ]
        throw new UsageError(
          `没有来源“${key}”,现有:${keys.join('、') || '无'}`,
          `there is no source “${key}”; the graph has ${keys.join(', ') || 'none'}`,
        )
      }
      out(`${key}: ${changes(applied.counts)}`)
      out(hashLine(applied))
    }
  },
  suggest: (args) => {
    const { values } = parseArgs({
      args,
      options: { least: { type: 'string' }, store: { type: 'boolean' } },
    })
    const least = Number(values.least ?? LEAST_SCORE)
    if (!(least > 0 && least <= 1))
      throw new UsageError('--least 须在 0 到 1 之间', '--least has to be above 0 and at most 1')
    return prepareSuggest(least, values.store === true)
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

/** Nothing merges by itself: a person says which two are one. */
const proposalLine = ({ keeper, other }: ProposedSame): string =>
  `可能是同一个 perhaps the same: ${other.name} (${other.id}), ${keeper.name} (${keeper.id}); npm run decide -- same|different KEEPER OTHER`
