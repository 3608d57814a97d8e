import { spawn } from 'node:child_process'
import { ROOT } from './paths.mjs'

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
    let output = ''
    child.stdout?.setEncoding('utf8').on('data', (text) => (output += text))
    child.stderr?.setEncoding('utf8').on('data', (text) => (output += text))
    child.on('error', () => resolve({ code: null, signal: null, output, missing: true }))
    child.on('close', (code, signal) => resolve({ code, signal, output, missing: false }))
  })
}

/**
 * Runs a script of ours in this Node.
 * @param {readonly string[]} args
 * @param {Parameters<typeof run>[2]} [options]
 */
export const runNode = (args, options) => run(process.execPath, args, options)

/**
 * Becomes a Node program as far as a parent can: same terminal, environment, signals and exit
 * code; the program never outlives this process. Resolves with the exit code.
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {Promise<number>}
 */
export function handOver(args, env = process.env) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { cwd: ROOT, env, stdio: 'inherit' })
    const forward = (/** @type {NodeJS.Signals} */ signal) => {
      // Ctrl-C in a terminal reaches the whole group: the program has had it already.
      if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal)
    }
    const signals = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])
    for (const signal of signals) process.on(signal, forward)
    const kill = () => void child.kill('SIGKILL')
    process.on('exit', kill)
    const done = () => {
      for (const signal of signals) process.off(signal, forward)
      process.off('exit', kill)
    }
    child.on('error', (error) => (done(), reject(error)))
    child.on('exit', (code, signal) => (done(), resolve(code ?? exitCodeOf(signal))))
  })
}

/** @param {NodeJS.Signals | null} signal */
const exitCodeOf = (signal) => (signal === 'SIGINT' ? 130 : signal === 'SIGTERM' ? 143 : 1)
