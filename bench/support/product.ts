import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Bundle } from '../../seed/bundle.ts'
import { packageRoot } from '../../server/package-root.ts'

export interface Product {
  readonly url: string
  /** Ends the server by its process id and removes its data. */
  stop(): Promise<void>
}

/**
 * The built server on a free port, with its data in a temporary folder that holds the example and
 * the bundles, which are loaded as anybody loads them.
 */
export async function startProduct(bundles: readonly Bundle[]): Promise<Product> {
  const folder = mkdtempSync(join(tmpdir(), 'policy-graph-bench-'))
  const env = { DATA_DIR: join(folder, 'data'), PORT: '0', HOST: '127.0.0.1' }
  const remove = () => rmSync(folder, { recursive: true, force: true })
  try {
    for (const [nth, bundle] of bundles.entries()) {
      const file = join(folder, `${nth}.json`)
      writeFileSync(file, JSON.stringify(bundle))
      await node(['dist/seed/main.js', 'load', file], env).ended
    }
    const server = node(['dist/server/main.js'], env)
    const [, url] = await server.says(/(http:\/\/127\.0\.0\.1:\d+)/)
    const stop = async () => {
      server.end()
      await server.ended.catch(() => {})
      remove()
    }
    return { url: url!, stop }
  } catch (error) {
    remove()
    throw error
  }
}

/** A built program. `ended` rejects with what it printed where it fails. */
function node(args: readonly string[], env: Readonly<Record<string, string>>) {
  const { PATH = '', HOME = '' } = process.env
  const child = spawn(process.execPath, args, {
    cwd: packageRoot(),
    env: { PATH, HOME, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let printed = ''
  const kill = () => void child.kill('SIGKILL')
  process.on('exit', kill)
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (printed += text))
  const ended = new Promise<void>((resolve, reject) =>
    child.once('close', (code) => {
      process.off('exit', kill)
      if (code === 0) resolve()
      else reject(new Error(`${args.join(' ')} ended with ${code}:\n${printed}`))
    }),
  )
  const says = (pattern: RegExp) =>
    new Promise<RegExpExecArray>((resolve, reject) => {
      const look = () => {
        const found = pattern.exec(printed)
        if (found) resolve(found)
      }
      child.stdout.on('data', look)
      ended.then(() => reject(new Error(printed)), reject)
    })
  return { ended, says, end: () => void child.kill('SIGTERM') }
}
