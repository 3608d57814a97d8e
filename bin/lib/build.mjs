import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { runNode } from './child.mjs'
import { inRoot } from './paths.mjs'
import { step, Trouble } from './say.mjs'

/**
 * What is built, from what, by which command. The stamp holds the hash of the inputs and lies
 * beside the outputs, so that deleting `dist` is enough to build anew.
 * @typedef {object} Target
 * @property {string} what
 * @property {readonly string[]} inputs files and folders
 * @property {readonly string[]} outputs
 * @property {string} stamp
 * @property {readonly string[]} command arguments for Node
 */

/** @type {{ server: Target, page: Target }} */
export const TARGETS = {
  server: {
    what: '构建服务 Building the server',
    inputs: ['server', 'seed', 'tsconfig.json', 'tsconfig.build.json', 'package-lock.json'],
    outputs: ['dist/server', 'dist/seed'],
    stamp: 'dist/server.stamp',
    command: ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json'],
  },
  page: {
    what: '构建网页 Building the page',
    inputs: ['client', 'server/domain', 'vite.config.ts', 'tsconfig.json', 'package-lock.json'],
    outputs: ['dist/client'],
    stamp: 'dist/client.stamp',
    command: ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn'],
  },
}

/**
 * SHA-256 over names and contents of files, folders walked in order; absent ones count as such.
 * @param {string} root
 * @param {readonly string[]} inputs
 */
export function hashOf(root, inputs) {
  const hash = createHash('sha256')
  for (const input of inputs)
    for (const file of filesUnder(root, input)) {
      const content = readFileSync(join(root, file))
      hash.update(`${file}\0${content.length}\0`).update(content)
    }
  return hash.digest('hex')
}

/**
 * @param {string} root
 * @param {string} path
 * @returns {string[]}
 */
function filesUnder(root, path) {
  const found = statSync(join(root, path), { throwIfNoEntry: false })
  if (!found) return []
  if (!found.isDirectory()) return [path]
  return readdirSync(join(root, path))
    .sort()
    .flatMap((name) => filesUnder(root, `${path}/${name}`))
}

/**
 * Whether the inputs have changed since the last build, or an output is gone.
 * @param {string} root
 * @param {Target} target
 */
export function isStale(root, target) {
  const exists = (/** @type {string} */ path) =>
    statSync(join(root, path), { throwIfNoEntry: false }) !== undefined
  if (![target.stamp, ...target.outputs].every(exists)) return true
  return readFileSync(join(root, target.stamp), 'utf8') !== hashOf(root, target.inputs)
}

/**
 * Builds the targets whose inputs have changed.
 * @param {readonly Target[]} targets
 */
export async function buildStale(targets) {
  for (const target of targets) if (isStale(inRoot(), target)) await build(target)
}

/** @param {Target} target */
async function build(target) {
  const hash = hashOf(inRoot(), target.inputs)
  // The outputs of files that are gone must go too, and a build that fails must leave no stamp.
  for (const path of [target.stamp, ...target.outputs])
    rmSync(inRoot(path), { recursive: true, force: true })
  await step(target.what, async () => {
    // A test runner sets NODE_ENV=test, and the page would then hold React's development build.
    const env = { ...process.env, NODE_ENV: 'production' }
    const { code, output } = await runNode(target.command, { env })
    if (code === 0) return
    throw new Trouble(
      `${output.trim()}\n${target.what} failed. Mend what stands above, and run the same command again.`,
    )
  })
  writeFileSync(inRoot(target.stamp), hash)
}
