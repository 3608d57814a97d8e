import { spawn } from 'node:child_process'
import { constants } from 'node:os'
import { pathToFileURL } from 'node:url'
import { inRoot, ROOT } from './paths.mjs'

export const SIGNALS = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])

/**
 * @typedef {object} Ended
 * @property {number | null} code null where a signal or a missing program ended it
 * @property {NodeJS.Signals | null} signal
 * @property {string} output what it printed, where it was kept
 * @property {boolean} missing whether there is no such program
 */

/**
 * Runs a program to its end; never rejects.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {{ show?: boolean, env?: NodeJS.ProcessEnv }} [options] `show`: print instead of keeping
 * @returns {Promise<Ended>}
 */
export function run(program, args, { show = false, env = process.env } = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: ROOT,
      env,
      stdio: ['ignore', show ? 'inherit' : 'pipe', show ? 'inherit' : 'pipe'],
      // npm and mvn are .cmd files there, which only a shell can start.
      shell: process.platform === 'win32' && !program.endsWith('.exe'),
    })
    const kill = () => void child.kill()
    process.on('exit', kill)
    let output = ''
    child.stdout?.setEncoding('utf8').on('data', (text) => (output += text))
    child.stderr?.setEncoding('utf8').on('data', (text) => (output += text))
    const end = (/** @type {Ended} */ ended) => {
      process.off('exit', kill)
      resolve(ended)
    }
    child.on('error', () => end({ code: null, signal: null, output, missing: true }))
    child.on('close', (code, signal) => end({ code, signal, output, missing: false }))
  })
}

/**
 * Runs a script of ours in this Node.
 * @param {readonly string[]} args
 * @param {Parameters<typeof run>[2]} [options]
 */
export const runNode = (args, options) => run(process.execPath, args, options)

/**
 * Runs a built program inside this process, so that signals, exit codes and even kill -9 reach it.
 * It finds its arguments where it would have found them had Node been called with it.
 * @param {string} file
 */
export async function become(file) {
  process.argv[1] = inRoot(file)
  await import(pathToFileURL(inRoot(file)).href)
}

/**
 * Runs a Node program below this one, where something is left to do after it: same terminal,
 * signals passed on, ended with this process. Resolves with its exit code.
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<number>}
 */
export function handOver(args, env) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { cwd: ROOT, env, stdio: 'inherit' })
    const forward = (/** @type {NodeJS.Signals} */ signal) => void child.kill(signal)
    const kill = () => void child.kill('SIGKILL')
    for (const signal of SIGNALS) process.on(signal, forward)
    process.on('exit', kill)
    const done = () => {
      for (const signal of SIGNALS) process.off(signal, forward)
      process.off('exit', kill)
    }
    child.on('error', (error) => (done(), reject(error)))
    child.on('exit', (code, signal) => (done(), resolve(code ?? 128 + signalNumber(signal))))
  })
}

/** @param {NodeJS.Signals | null} signal */
const signalNumber = (signal) => (signal === null ? 0 : constants.signals[signal])
