import { ConfigError, readEnv } from '../server/env.ts'
import { StoreError } from '../server/store/port.ts'
import { prepareCommand, type Voice } from './commands.ts'
import { BundleRefused } from './fault.ts'
import { openLibrary } from './open-library.ts'
import { UsageError } from './usage.ts'

/** What another process holds may be free later: EX_TEMPFAIL of sysexits.h. */
const HELD = 75
const REFUSED = 1

const voice: Voice = {
  out: (line) => console.log(line),
  progress: (line) => console.error(line),
}

async function main(): Promise<void> {
  const run = prepareCommand(process.argv.slice(2), voice)
  const { store, library } = await openLibrary(readEnv(process.env), voice.progress)
  try {
    await run(library, voice)
  } finally {
    await store.close()
  }
}

function fail(error: unknown): void {
  const foreseen =
    error instanceof StoreError ||
    error instanceof BundleRefused ||
    error instanceof ConfigError ||
    error instanceof UsageError
  console.error(foreseen ? error.message : error)
  if (error instanceof BundleRefused)
    console.error(`共 ${error.faults.length} 处有误,没有载入任何内容。 Nothing was loaded.`)
  process.exitCode = error instanceof StoreError && error.fault === 'LOCKED' ? HELD : REFUSED
}

await main().catch(fail)
