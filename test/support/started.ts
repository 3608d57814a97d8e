import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { ROOT } from './sources.ts'

export interface Started {
  /** What it printed so far, on both channels. */
  readonly printed: () => string
  /** Resolves with the first match; rejects when it ends before. */
  readonly says: (pattern: RegExp) => Promise<RegExpExecArray>
  readonly signal: (signal: NodeJS.Signals) => void
  /** Its exit code, or null where a signal ended it. */
  readonly ended: Promise<number | null>
}

/** Starts the product as `npm start` does, with an environment that holds nothing of the tester's. */
export const start = (args: readonly string[], env: Readonly<Record<string, string>>): Started =>
  watch(process.execPath, [join(ROOT, 'bin/start.cjs'), ...args], env)

/** Starts it with npm itself, as a person does. */
export const npmStart = (env: Readonly<Record<string, string>>): Started =>
  watch('npm', ['start'], env)

function watch(program: string, args: readonly string[], env: Record<string, string>): Started {
  const { PATH = '', HOME = '', JAVA_HOME } = process.env
  const child = spawn(program, args, {
    cwd: ROOT,
    env: { PATH, HOME, ...(JAVA_HOME === undefined ? {} : { JAVA_HOME }), ...env },
  })
  let printed = ''
  const listeners = new Set<() => void>()
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      printed += text
      for (const listener of listeners) listener()
    })
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve))
  return {
    printed: () => printed,
    says: (pattern) =>
      new Promise((resolve, reject) => {
        const look = () => {
          const found = pattern.exec(printed)
          if (!found) return
          listeners.delete(look)
          resolve(found)
        }
        listeners.add(look)
        look()
        void ended.then(() => reject(new Error(`It ended without ${pattern}:\n${printed}`)))
      }),
    signal: (signal) => void child.kill(signal),
    ended,
  }
}
