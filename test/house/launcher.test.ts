import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { hashOf, isStale, type Target } from '../../bin/lib/build.mjs'
import { missingPackages } from '../../bin/lib/install.mjs'
import { javaMajor } from '../../bin/lib/java.mjs'
import { freePort } from '../../bin/lib/port.mjs'
import { ROOT, textOf } from '../support/sources.ts'

let folder: string
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'launcher-'))))
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const write = (path: string, text: string): void => {
  mkdirSync(join(folder, path, '..'), { recursive: true })
  writeFileSync(join(folder, path), text)
}

/** Runs a command of ours as if Node had another version. */
function onNode(version: string, command: string, ...args: string[]) {
  const fake = `Object.defineProperty(process, 'versions', { value: { node: '${version}' } })`
  write('fake.cjs', fake)
  const preload = ['--require', join(folder, 'fake.cjs')]
  return spawnSync(process.execPath, [...preload, join(ROOT, command), ...args], {
    encoding: 'utf8',
  })
}

describe('a Node that is too old', () => {
  it.each(['12.22.12', '18.20.4', '20.18.3'])('%s is told so in one line', (version) => {
    for (const command of ['start', 'seed', 'test', 'check']) {
      const { status, stdout, stderr } = onNode(version, `bin/${command}.cjs`)
      expect(status).toBe(1)
      expect(stdout).toBe('')
      expect(stderr.trimEnd()).not.toContain('\n')
      expect(stderr).toContain('Node 20.19')
      expect(stderr).toContain(version)
    }
  })

  it('can read what it runs: no syntax younger than itself', () => {
    for (const file of ['bin/start.cjs', 'bin/lib/need-node.cjs'])
      expect(textOf(file)).not.toMatch(/=>|`|\?\.|\?\?|\b(const|let|class|async|await|import)\b/)
  })

  it.each(['20.19.0', '22.12.0', '24.1.0'])('%s is not too old', (version) => {
    expect(onNode(version, 'bin/start.cjs', '--help').stderr).toContain('npm start')
  })
})

describe('npm start', () => {
  it('refuses an argument that it does not know, in one line', () => {
    const { status, stderr } = onNode(process.versions.node, 'bin/start.cjs', '--neo4')
    expect(status).toBe(1)
    expect(stderr).toMatch(/^Unknown argument --neo4\. .*--neo4j.*\n$/)
  })
})

describe('what is installed', () => {
  const wanted = {
    '': { version: '1.0.0' },
    'node_modules/a': { version: '1.0.0' },
    'node_modules/b': { version: '2.0.0' },
    'node_modules/other-system': { version: '1.0.0', optional: true },
  }

  it('is missing where a package is absent or has another version', () => {
    expect(missingPackages(wanted, {})).toEqual(['node_modules/a', 'node_modules/b'])
    const older = { 'node_modules/a': { version: '1.0.0' }, 'node_modules/b': { version: '1.9.0' } }
    expect(missingPackages(wanted, older)).toEqual(['node_modules/b'])
  })

  it('is complete without the packages of other systems', () => {
    const { 'node_modules/other-system': _, ...rest } = wanted
    expect(missingPackages(wanted, rest)).toEqual([])
  })
})

describe('what is built', () => {
  const target: Target = {
    what: 'Building',
    inputs: ['src', 'options.json'],
    outputs: ['dist/out'],
    stamp: 'dist/stamp',
    command: [],
  }
  const built = (): void => {
    write('dist/out/a.js', 'a')
    write('dist/stamp', hashOf(folder, target.inputs))
  }
  beforeEach(() => {
    write('src/a.ts', 'a')
    write('options.json', '{}')
  })

  it('is stale before the first build and fresh after it', () => {
    expect(isStale(folder, target)).toBe(true)
    built()
    expect(isStale(folder, target)).toBe(false)
  })

  it.each([
    ['a source changes', () => write('src/a.ts', 'b')],
    ['a source comes', () => write('src/sub/b.ts', '')],
    ['a source goes', () => rmSync(join(folder, 'src/a.ts'))],
    ['an option changes', () => write('options.json', '{"strict":true}')],
    ['the output goes', () => rmSync(join(folder, 'dist/out'), { recursive: true })],
  ])('is stale when %s', (_, change) => {
    built()
    change()
    expect(isStale(folder, target)).toBe(true)
  })

  it('stays fresh when a source is written again with the same words', () => {
    built()
    write('src/a.ts', 'a')
    expect(isStale(folder, target)).toBe(false)
  })
})

describe('a Neo4j of our own', () => {
  it('knows the Java that is there', () => {
    expect(javaMajor('openjdk version "17.0.15" 2025-04-15')).toBe(17)
    expect(javaMajor('java version "1.8.0_402"')).toBe(8)
    expect(javaMajor('openjdk version "25" 2025-09-16')).toBe(25)
    expect(javaMajor('sh: java: not found')).toBeNull()
  })

  it('takes another port where the usual one is in use', async () => {
    const server = createServer()
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const { port } = server.address() as { port: number }
    expect(await freePort(port)).not.toBe(port)
    await new Promise((resolve) => server.close(resolve))
    expect(await freePort(port)).toBe(port)
  })

  it.each([
    ['no Java', {}, 'Java 17'],
    ['a Java that is too old', { java: 'echo \'openjdk version "11.0.2"\'' }, 'this is Java 11'],
    ['no Maven', { java: 'echo \'openjdk version "21.0.2"\'' }, 'maven'],
  ])('with %s says so in one line', (_, programs: Record<string, string>, told) => {
    for (const [name, body] of Object.entries(programs)) {
      write(`bin/${name}`, `#!/bin/sh\n${body}\n`)
      execFileSync('chmod', ['+x', join(folder, 'bin', name)])
    }
    write(
      'try.mjs',
      `import { needJava, needMaven } from ${JSON.stringify(join(ROOT, 'bin/lib/java.mjs'))}
       await needJava().then(needMaven).catch((error) => console.log(error.message))`,
    )
    const PATH = join(folder, 'bin')
    const { stdout } = spawnSync(process.execPath, [join(folder, 'try.mjs')], {
      encoding: 'utf8',
      env: { PATH },
    })
    expect(stdout).toContain(told)
    expect(stdout).toContain('NEO4J_URI')
    expect(stdout.trimEnd()).not.toContain('\n')
  })
})
