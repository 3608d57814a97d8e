import { accessSync, constants, mkdirSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { inRoot } from './paths.mjs'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome']

/**
 * What the browser suites need in their environment: CHROMIUM_PATH, a browser on the PATH, or room
 * for the one inside an npm package. Null where there is none of these.
 * @param {NodeJS.ProcessEnv} [env]
 * @param {string} [machine] platform and processor
 * @returns {NodeJS.ProcessEnv | null}
 */
export function browserForTests(
  env = process.env,
  machine = `${process.platform} ${process.arch}`,
) {
  if (env.CHROMIUM_PATH) return {}
  const found = (env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => NAMES.map((name) => join(folder, name)))
    .find(isProgram)
  if (found !== undefined) return { CHROMIUM_PATH: found }
  if (machine !== 'linux x64') return null
  // The package unpacks there and takes what it finds, also when another version left it.
  const TMPDIR = inRoot('.cache', 'browser')
  mkdirSync(TMPDIR, { recursive: true })
  return { TMPDIR }
}

/** @param {string} path */
function isProgram(path) {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
