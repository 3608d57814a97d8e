import { describe, expect, it } from 'vitest'
import { type Import, importsOf, sources, textOf } from './support/sources.ts'

interface Room {
  /** Folders and files whose code it may use, beside its own. */
  readonly uses: readonly string[]
  /** The same, but only for types. */
  readonly types?: readonly string[]
}

/** Who may import whom; the longest folder that holds a file is its room. */
const ROOMS: Readonly<Record<string, Room>> = {
  'server/domain': { uses: [] },
  'server/store': { uses: ['server/domain', 'server/package-root.ts'], types: ['server/env.ts'] },
  'server/resolvers': {
    uses: [
      'server/domain',
      'server/schema',
      'server/store/statements',
      'server/errors.ts',
      'server/limits.ts',
    ],
    types: ['server/context.ts', 'server/store/port.ts'],
  },
  'server/schema': {
    uses: ['server/resolvers/resolvers.ts', 'server/package-root.ts'],
    types: ['server/domain', 'server/store/statements', 'server/resolvers', 'server/context.ts'],
  },
  server: {
    uses: ['server/domain', 'server/store', 'server/resolvers', 'server/schema', 'seed'],
  },
  seed: {
    uses: ['server/domain', 'server/store', 'server/env.ts', 'server/package-root.ts'],
  },
  // Words and glyphs of kinds and relations are declared once; of the rest it knows only types.
  client: {
    uses: [
      'server/domain/kind.ts',
      'server/domain/relation.ts',
      'server/domain/anchor/components.ts',
    ],
    types: ['server/domain'],
  },
  bench: { uses: ['server', 'seed', 'client', 'bin/lib', 'test/support'] },
  bin: { uses: [] },
  test: { uses: ['server', 'seed', 'client', 'bench', 'bin', 'vite.config.ts', 'codegen.ts'] },
}
const LONGEST = 250
const GENERATED = ['server/schema/generated.ts', 'client/api/generated/']

const within = (path: string, folders: readonly string[]): boolean =>
  folders.some((folder) => path === folder || path.startsWith(`${folder}/`))

const roomOf = (file: string): string | undefined =>
  Object.keys(ROOMS)
    .filter((room) => within(file, [room]))
    .toSorted((a, b) => b.length - a.length)[0]

function isAllowed({ from, to, typeOnly }: Import): boolean {
  const name = roomOf(from)
  if (name === undefined) return true
  const { uses, types = [] } = ROOMS[name]!
  return roomOf(to) === name || within(to, uses) || (typeOnly && within(to, types))
}

const files = sources()
const imports = files.flatMap(importsOf)
const shown = ({ from, to, typeOnly }: Import): string =>
  `${from} → ${to}${typeOnly ? ' (types)' : ''}`

describe('the rooms of the house', () => {
  it('finds the imports it judges', () => {
    expect(imports.length).toBeGreaterThan(100)
    expect(imports).toContainEqual({
      from: 'server/domain/claim.ts',
      to: 'server/domain/entity.ts',
      typeOnly: true,
    })
  })

  it('lets each room import only what the table allows', () => {
    expect(imports.filter((one) => !isAllowed(one)).map(shown)).toEqual([])
  })

  it('has nothing that imports a program', () => {
    expect(imports.filter(({ to }) => /(^|\/)main\.tsx?$/.test(to)).map(shown)).toEqual([])
  })

  it('lets resolvers and the rest reach a store only through the port and its statements', () => {
    const adapters = ['server/store/neo4j', 'server/store/embedded']
    const outsiders = imports.filter(
      ({ from, to }) => within(to, adapters) && !within(from, ['server/store', 'test', 'bench']),
    )
    expect(outsiders.map(shown)).toEqual([])
  })

  it('has no cycle of imports, types included', () => {
    expect(cyclesOf(imports)).toEqual([])
  })

  it(`has no file of more than ${LONGEST} lines`, () => {
    const long = files
      .filter((file) => !GENERATED.some((name) => file.startsWith(name)))
      .map((file) => ({ file, lines: textOf(file).split('\n').length - 1 }))
      .filter(({ lines }) => lines > LONGEST)
    expect(long).toEqual([])
  })
})

/** The first cycle through each import that closes one, as the files on it in order. */
function cyclesOf(all: readonly Import[]): string[][] {
  const next = new Map(
    all.map(({ from }) => [from, all.filter((one) => one.from === from).map(({ to }) => to)]),
  )
  const done = new Set<string>()
  const path: string[] = []
  const cycles: string[][] = []
  const visit = (file: string): void => {
    if (path.includes(file)) return void cycles.push([...path.slice(path.indexOf(file)), file])
    if (done.has(file)) return
    path.push(file)
    for (const to of next.get(file) ?? []) visit(to)
    path.pop()
    done.add(file)
  }
  for (const file of next.keys()) visit(file)
  return cycles
}
