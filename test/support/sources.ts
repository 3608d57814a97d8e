import { readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, normalize, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseSync, Visitor } from 'vite'

export const ROOT = fileURLToPath(new URL('../../', import.meta.url))

/** What nobody writes by hand or nobody commits. */
const LEFT_OUT = new Set(['node_modules', 'dist', '.git', '.data', '.cache'])
const CODE = /\.(ts|tsx|mjs|cjs)$/

export interface Import {
  /** Importing and imported file, from the root of the checkout. */
  readonly from: string
  readonly to: string
  /** Whether it is gone after compiling. */
  readonly typeOnly: boolean
}

/** Every file of the checkout that could be committed, as a path from its root. */
export function committable(folder = ''): string[] {
  return readdirSync(join(ROOT, folder))
    .filter((name) => !LEFT_OUT.has(name) && !name.endsWith('.log'))
    .map((name) => join(folder, name))
    .flatMap((path) => (statSync(join(ROOT, path)).isDirectory() ? committable(path) : [path]))
    .map((path) => path.split(sep).join('/'))
}

/** The text of a file, given by its path from the root of the checkout. */
export const textOf = (path: string): string => readFileSync(join(ROOT, path), 'utf8')

/** The files with code of ours, tests included. */
export const sources = (): string[] => committable().filter((path) => CODE.test(path))

/** All imports of one file of ours by another: static, dynamic, of types, and re-exports. */
export const importsOf = (file: string): Import[] =>
  requestsOf(file)
    .filter(({ to }) => to.startsWith('.'))
    .map(({ to, typeOnly }) => ({ from: file, to: resolved(file, to), typeOnly }))

function requestsOf(file: string): { to: string; typeOnly: boolean }[] {
  const text = textOf(file)
  const { module, program } = parseSync(file, text)
  const statics = module.staticImports.map(({ moduleRequest, entries }) => ({
    to: moduleRequest.value,
    typeOnly: entries.length > 0 && entries.every(({ isType }) => isType),
  }))
  const exported = module.staticExports.flatMap(({ entries }) =>
    entries.flatMap(({ moduleRequest, isType }) =>
      moduleRequest ? [{ to: moduleRequest.value, typeOnly: isType }] : [],
    ),
  )
  const dynamic = module.dynamicImports
    .map(({ moduleRequest }) => text.slice(moduleRequest.start + 1, moduleRequest.end - 1))
    .map((to) => ({ to, typeOnly: false }))
  const inPlace: { to: string; typeOnly: boolean }[] = []
  new Visitor({
    TSImportType: ({ source }) => void inPlace.push({ to: source.value, typeOnly: true }),
  }).visit(program)
  return [...statics, ...exported, ...dynamic, ...inPlace]
}

const resolved = (file: string, request: string): string =>
  normalize(join(dirname(file), request))
    .split(sep)
    .join('/')
