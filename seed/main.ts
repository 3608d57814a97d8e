import { readEnv } from '../server/env.ts'
import { refreshAnchorParts } from './anchor-parts.ts'
import { prepareCommand } from './commands.ts'
import { exitCodeOf, explain } from './exit.ts'
import { openLibrary } from './open-library.ts'
import type { Voice } from './voice.ts'

const voice: Voice = {
  out: (line) => console.log(line),
  progress: (line) => console.error(line),
}

async function main(): Promise<void> {
  const run = prepareCommand(process.argv.slice(2), voice)
  const { store, library } = await openLibrary(readEnv(process.env), voice.progress)
  try {
    await run(library, voice)
    await refreshAnchorParts(store, () => new Date(), voice.progress)
  } finally {
    await store.close()
  }
}

await main().catch((error: unknown) => {
  console.error(explain(error))
  process.exitCode = exitCodeOf(error)
})
