import { join } from 'node:path'
import { pino } from 'pino'
import type { Library } from '../seed/library.ts'
import { checkFiles, loadAll } from '../seed/load.ts'
import { openLibrary } from '../seed/open-library.ts'
import { createApp, type App } from './app.ts'
import { ConfigError, readEnv, type Config } from './env.ts'
import { packageRoot } from './package-root.ts'
import { StoreError, type GraphStore } from './store/port.ts'
import { warmUp } from './warm-up.ts'

/** How long `/readyz` says no before the listener closes, so that a balancer sees it. */
const NOTICE_MS = 500
/** What is still in flight then is cut off. */
const PATIENCE_MS = 8_000
/** One Ctrl-C comes several times: from the terminal to all, and once more through npm. */
const ECHO_MS = 1_000

const SEED = 'qinzhou-2021'

async function main(): Promise<void> {
  const config = readEnv(process.env)
  const { store, library } = await openLibrary(config, (line) => console.error(line))
  await loadSeed(library)
  const app = await createApp({
    store,
    today: () => (config.CLOCK === null ? new Date() : new Date(`${config.CLOCK}T12:00:00`)),
    introspection: config.INTROSPECTION,
    corsOrigins: config.CORS_ORIGINS ?? [],
    logger: pino({ level: config.LOG_LEVEL }, pino.destination(2)),
    pageFolder: join(packageRoot(), 'dist', 'client'),
  })
  stopOn(['SIGTERM', 'SIGINT', 'SIGHUP'], app, store)
  await listen(app, config)
  await warmUp(store)
}

/** The example that comes with the program, where the graph lacks it. */
async function loadSeed(library: Library): Promise<void> {
  const sources = await library.sources()
  if (sources.some(({ key }) => key === SEED)) return
  console.error('正在载入示例政策文件 Loading the example document …')
  const files = checkFiles([join(packageRoot(), 'seed', SEED)])
  for await (const { key } of loadAll(library, files)) console.error(`${key}: 已载入 loaded`)
}

async function listen({ http }: App, { HOST, PORT }: Config): Promise<void> {
  // The address as it came about: with port 0 the system chooses one.
  const url = await http.listen({ host: HOST, port: PORT })
  console.log(`政策知识图谱已就绪,请用浏览器打开 ${url}\nPolicy Graph is ready at ${url}`)
}

function stopOn(signals: readonly NodeJS.Signals[], app: App, store: GraphStore): void {
  let stoppingSince: number | null = null
  const stop = async () => {
    if (stoppingSince !== null) {
      // A second signal is for those who can't wait.
      if (Date.now() - stoppingSince > ECHO_MS) process.exit(1)
      return
    }
    stoppingSince = Date.now()
    app.drain()
    setTimeout(() => app.http.server.closeAllConnections(), PATIENCE_MS).unref()
    await new Promise((resolve) => setTimeout(resolve, NOTICE_MS))
    await app.close()
    await store.close()
    process.exit(0)
  }
  for (const signal of signals) process.on(signal, () => void stop().catch(fail))
}

function fail(error: unknown): never {
  console.error(lineOf(error))
  process.exit(1)
}

/** What went wrong and how to mend it, in one line; the whole fault only where nobody foresaw it. */
function lineOf(error: unknown): unknown {
  if (error instanceof ConfigError || error instanceof StoreError) return error.message
  const { code, port, address } = error as { code?: string; port?: number; address?: string }
  if (code === 'EADDRINUSE')
    return `端口 ${port} 已被占用:停掉占用它的程序,或换一个端口,如 PORT=${Number(port) + 1} npm start。 Port ${port} is in use: stop what uses it, or take another one: PORT=${Number(port) + 1} npm start.`
  if (code === 'EADDRNOTAVAIL' || code === 'EACCES')
    return `不能在 ${address}:${port} 上监听:请检查 HOST 和 PORT。 Can't listen on ${address}:${port}: check HOST and PORT.`
  return error
}

await main().catch(fail)
