import { runnerImport } from 'vite'

/*
 * A process of its own that holds a file of the embedded store: says `open`, then writes two tasks
 * a transaction and says the number of each that is acknowledged, until it is killed.
 */
const [file, mode] = process.argv.slice(2)
/** @param {string} path */
const load = async (path) => (await runnerImport(path)).module
const { openEmbedded } = await load('./server/store/embedded/store.ts')
const { putEntities } = await load('./server/store/statements/write.ts')

const store = openEmbedded(file)
await store.prepare()
process.stdout.write('open\n')
/** @param {string} id */
const task = (id) => ({ id, properties: { id, kind: 'TASK', name: id, pack: 'made-up' } })
if (mode === 'hold') await new Promise((resolve) => setTimeout(resolve, 60_000))
for (let n = 1; ; n++) {
  await store.write(async (/** @type {any} */ tx) => {
    await tx.run(putEntities.TASK, { rows: [task(`first-${n}`)] })
    await tx.run(putEntities.TASK, { rows: [task(`second-${n}`)] })
  })
  process.stdout.write(`${n}\n`)
}
