import { describe, expect, it } from 'vitest'
import { committable, sources, textOf } from '../support/sources.ts'

interface Manifest {
  readonly scripts: Record<string, string>
  readonly dependencies: Record<string, string>
  readonly devDependencies: Record<string, string>
  readonly overrides?: Record<string, string>
}
const manifest = JSON.parse(textOf('package.json')) as Manifest

/** Written in pieces, so that this file does not find itself. */
const REGISTRY_HOSTS = ['registry.npmjs', 'registry.yarnpkg', 'repo.maven', 'repo1.maven']
  .concat(['deb.debian', 'pypi', 'crates'])
  .map((host) => `//${host}`)
const MACHINE_PATH = new RegExp(
  `(^|[^\\w.$/{}-])/(${['work', 'root', 'home', 'Users'].join('|')})/`,
)
const TEXT = /\.(ts|tsx|mjs|cjs|json|md|cypher|graphql|css|html|xml|ya?ml)$|(^|\/)(run|\.npmrc)$/

describe('what is committed', () => {
  const texts = committable()
    .filter((path) => TEXT.test(path))
    .map((path) => ({ path, text: textOf(path) }))

  it('names no host of a package registry, so that each machine uses its own', () => {
    const named = texts.filter(({ text }) => REGISTRY_HOSTS.some((host) => text.includes(host)))
    expect(named.map(({ path }) => path)).toEqual([])
    expect(textOf('package-lock.json')).not.toContain('"resolved": "http')
  })

  it('names no folder of one machine', () => {
    const named = texts.filter(({ text }) =>
      text.split('\n').some((line) => MACHINE_PATH.test(line)),
    )
    expect(named.map(({ path }) => path)).toEqual([])
  })

  it('pins every package to one version', () => {
    const { dependencies, devDependencies, overrides = {} } = manifest
    const loose = Object.entries({ ...dependencies, ...devDependencies, ...overrides }).filter(
      ([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version),
    )
    expect(loose).toEqual([])
  })

  it('has the same packages in the lockfile as in the manifest', () => {
    const { packages } = JSON.parse(textOf('package-lock.json')) as {
      packages: Record<string, Manifest>
    }
    expect(packages['']?.dependencies).toEqual(manifest.dependencies)
    expect(packages['']?.devDependencies).toEqual(manifest.devDependencies)
  })
})

describe('the lockfile', () => {
  const { packages } = JSON.parse(textOf('package-lock.json')) as {
    packages: Record<string, { optionalDependencies?: Record<string, string> }>
  }

  it('knows the builds for other systems too, without which npm ci refuses it', () => {
    const missing = Object.values(packages)
      .flatMap(({ optionalDependencies = {} }) => Object.keys(optionalDependencies))
      .filter(
        (name) => !Object.keys(packages).some((path) => path.endsWith(`node_modules/${name}`)),
      )
    expect(missing).toEqual([])
  })
})

describe('tests', () => {
  const tests = sources().filter((path) => /\.test\.tsx?$/.test(path))
  const NAME = /\b(?:it|test|describe)(?:\.\w+\([^)]*\))*\(\s*(['"`])(.*?)\1/g
  const names = tests.flatMap((path) =>
    [...textOf(path).matchAll(NAME)].map(([, , name]) => ({ path, name: name! })),
  )

  it('are named after what a user would notice, not after a plan of work', () => {
    const PLAN = /\b(issue|phase|milestone|sprint|ticket|todo)\b|#\d/i
    expect(names.length).toBeGreaterThan(50)
    expect(names.filter(({ name }) => PLAN.test(name))).toEqual([])
  })

  it('that need a Neo4j stand where only one file runs at a time', () => {
    const serial = /^test\/(contract|browser|long)\//
    const onNeo4j = /import \{[^}]*\bonEveryStore\b[^}]*\} from|support\/neo4j\.ts'$/m
    expect(tests.filter((path) => onNeo4j.test(textOf(path)) && !serial.test(path))).toEqual([])
  })
})
