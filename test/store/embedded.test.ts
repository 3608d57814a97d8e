import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { discardFile } from '../../server/store/embedded/file.ts'
import { openEmbedded } from '../../server/store/embedded/store.ts'
import { discardEmbedded, openStore } from '../../server/store/open.ts'
import { StoreError, type StoreFault } from '../../server/store/port.ts'
import { packPage } from '../../server/store/statements/packs.ts'
import { meta } from '../../server/store/statements/read.ts'
import { putEntities } from '../../server/store/statements/write.ts'
import { ROOT } from '../support/sources.ts'

let folder: string
let file: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'policy-graph-'))
  file = join(folder, 'graph.grafeo')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const task = (id: string) => ({ id, properties: { id, kind: 'TASK', name: id, pack: 'made-up' } })
const faultOf = (work: () => unknown): StoreError => {
  try {
    work()
  } catch (error) {
    if (error instanceof StoreError) return error
    throw error
  }
  throw new Error('nothing went wrong')
}

/** A process of its own at the file; `lines` gives what it says. */
function writer(mode = '') {
  const child = spawn(process.execPath, ['test/support/embedded-writer.mjs', file, mode], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  const kill = async () => {
    const ended = once(child, 'close')
    child.kill('SIGKILL')
    await ended
  }
  return { pid: child.pid, lines, kill }
}

async function filledAndClosed(): Promise<void> {
  const store = openEmbedded(file)
  await store.prepare()
  await store.write((tx) => tx.run(putEntities.TASK, { rows: [task('one')] }))
  await store.close()
}

const idsIn = async (): Promise<string[]> => {
  const store = openEmbedded(file)
  try {
    await store.prepare()
    return (await store.read(packPage, { key: 'made-up', after: '', first: 100_000 })).map(
      ({ id }) => id,
    )
  } finally {
    await store.close()
  }
}

describe('the file of the embedded store', () => {
  test('holds the graph after it was closed and opened again', async () => {
    await filledAndClosed()
    expect(await idsIn()).toEqual(['one'])
  })

  test('holds every acknowledged transaction of a killed process, and none by half', async () => {
    const { lines, kill } = writer()
    let said = ''
    while (said !== '40') said = (await lines.next()).value as string
    await kill()
    const ids = new Set(await idsIn())
    for (let n = 1; n <= 40; n++) expect(ids).toContain(`second-${n}`)
    for (const id of ids) expect(ids).toContain(id.replace(/first|second/, 'first'))
    for (const id of ids) expect(ids).toContain(id.replace(/first|second/, 'second'))
  })

  test('is open for one process; another is told which one that is', async () => {
    const { pid, lines, kill } = writer('hold')
    expect((await lines.next()).value).toBe('open')
    const error = faultOf(() => openEmbedded(file))
    expect(error.fault).toBe<StoreFault>('LOCKED')
    expect(error.message).toContain(String(pid))
    await kill()
    expect(await idsIn()).toEqual([])
  })

  test('that is no graph, or a damaged one, is told apart from one that can’t be opened', async () => {
    writeFileSync(file, '不是图 '.repeat(1000))
    expect(faultOf(() => openEmbedded(file)).fault).toBe<StoreFault>('FORMAT')
    discardFile(file)
    await filledAndClosed()
    const bytes = readFileSync(file)
    writeFileSync(file, bytes.subarray(0, bytes.length / 2))
    const damaged = faultOf(() => openEmbedded(file))
    expect(damaged.fault).toBe<StoreFault>('FORMAT')
    expect(damaged.message).not.toContain(folder)
    writeFileSync(join(folder, 'a-file'), '')
    const unusable = faultOf(() => openEmbedded(join(folder, 'a-file', 'graph.grafeo')))
    expect(unusable.fault).toBe<StoreFault>('FAILED')
  })

  test('that was discarded is begun anew, with nothing left beside it', async () => {
    const config = {
      DATA_DIR: folder,
      NEO4J_URI: null,
      NEO4J_USER: 'neo4j',
      NEO4J_PASSWORD: null,
      NEO4J_DATABASE: null,
    }
    await filledAndClosed()
    discardEmbedded(folder)
    expect(readdirSync(folder)).toEqual([])
    const store = await openStore(config)
    await store.prepare()
    expect(await store.read(meta, {})).toEqual([{ version: '' }])
    await store.close()
    expect(existsSync(`${file}.pid`)).toBe(false)
  })
})

describe('a closed store', () => {
  test('answers nothing any more, and closes twice without complaint', async () => {
    const store = openEmbedded(null)
    await store.prepare()
    await store.close()
    await store.close()
    const unavailable = expect.objectContaining({ fault: 'UNAVAILABLE' })
    await expect(store.read(meta, {})).rejects.toEqual(unavailable)
    await expect(store.ready()).rejects.toEqual(unavailable)
    await expect(store.write(async () => 1)).rejects.toEqual(unavailable)
  })
})

test('after many rows the store still holds them all', async () => {
  const store = openEmbedded(file)
  await store.prepare()
  for (let batch = 0; batch < 5; batch++)
    await store.write((tx) =>
      tx.run(putEntities.TASK, {
        rows: Array.from({ length: 5_000 }, (_, n) => task(`${batch}-${n}`)),
      }),
    )
  await store.close()
  expect(await idsIn()).toHaveLength(25_000)
})
