import { readFile } from 'node:fs/promises'
import { run, runNode } from './child.mjs'
import { inRoot } from './paths.mjs'
import { step, Trouble } from './say.mjs'

/**
 * @typedef {{ version?: string, optional?: boolean, link?: boolean }} LockedPackage
 * @typedef {Record<string, LockedPackage>} LockedPackages
 */

/**
 * The packages that the lockfile wants and the installed tree lacks or has in another version.
 * Optional ones are left out: most of them are builds for other machines.
 * @param {LockedPackages} wanted
 * @param {LockedPackages} installed
 * @returns {string[]}
 */
export function missingPackages(wanted, installed) {
  return Object.entries(wanted)
    .filter(([path, { optional, link }]) => path !== '' && !optional && !link)
    .filter(([path, { version }]) => installed[path]?.version !== version)
    .map(([path]) => path)
}

/** Brings node_modules to what package-lock.json says; does nothing where it already is. */
export async function installMissing() {
  const wanted = await packagesOf(inRoot('package-lock.json'))
  // npm writes this file last, so an installation that was cut off lacks it.
  const installed = await packagesOf(inRoot('node_modules/.package-lock.json'))
  if (missingPackages(wanted, installed).length === 0) return
  await step('安装依赖 Installing packages', async () => {
    const { code, missing, output } = await npm(['ci', '--include=dev', '--no-fund', '--no-audit'])
    if (missing)
      throw new Trouble(
        '未找到 npm:请重新安装自带 npm 的 Node。 npm was not found. It comes with Node: install Node again with its npm.',
      )
    if (code !== 0)
      throw new Trouble(
        `安装依赖失败:请检查到 npm 源的连接后重试。 Installing the packages failed: ${lastError(output)} Check the connection to the npm registry (npm config get registry), then run the same command again.`,
      )
  })
}

/** @param {readonly string[]} args */
function npm(args) {
  const cli = process.env.npm_execpath
  return cli && /npm-cli\.c?js$/.test(cli) ? runNode([cli, ...args]) : run('npm', args)
}

/**
 * @param {string} file
 * @returns {Promise<LockedPackages>}
 */
async function packagesOf(file) {
  const text = await readFile(file, 'utf8').catch(() => '{}')
  return JSON.parse(text).packages ?? {}
}

/** @param {string} output */
function lastError(output) {
  const lines = output.split('\n').filter((line) => /^npm (error|ERR!)/.test(line))
  const told = lines.find((line) => !/^npm \S+ (code|errno|syscall)\b/.test(line)) ?? ''
  return `${told.replace(/^npm (error|ERR!)\s*/, '').trim() || 'npm ci ended with an error'}.`
}
