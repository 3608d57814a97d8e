import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parse, validate } from 'graphql'
import { describe, expect, it } from 'vitest'
import { KINDS } from '../../server/domain/kind.ts'
import { RELATIONS } from '../../server/domain/relation.ts'
import { ENV_TABLE } from '../../server/env.ts'
import { createSchema } from '../../server/schema/executable.ts'
import { committable, ROOT, textOf } from '../support/sources.ts'

const READMES = [
  { file: 'README.md', language: 'en' },
  { file: 'README.zh-CN.md', language: 'zh' },
] as const
const pages = committable().filter((path) => path.endsWith('.md'))
const scripts = (JSON.parse(textOf('package.json')) as { scripts: Record<string, string> }).scripts

const linesOf = (file: string): string[] => textOf(file).split('\n')
const headingLevels = (file: string): string[] =>
  linesOf(file).flatMap((line) => /^(#+) /.exec(line)?.[1] ?? [])
const commandsOf = (file: string): string[] =>
  [...textOf(file).matchAll(/```sh\n([\s\S]*?)```/g)].map(([, block]) =>
    // Comments are in the language of the page.
    block!.replace(/ *#.*$/gm, ''),
  )
const linksOf = (file: string): string[] =>
  [...textOf(file).matchAll(/\]\(([^)#\s]+)[^)]*\)/g)].map(([, to]) => to!)

describe('the two READMEs', () => {
  const [english, chinese] = READMES.map(({ file }) => file) as [string, string]

  it('have the same sections', () => {
    expect(headingLevels(english).length).toBeGreaterThan(4)
    expect(headingLevels(chinese)).toEqual(headingLevels(english))
  })

  it('show the same commands', () => {
    expect(commandsOf(english).length).toBeGreaterThan(1)
    expect(commandsOf(chinese)).toEqual(commandsOf(english))
  })

  it('lead to the same places', () => {
    const others = (file: string) => linksOf(file).filter((link) => !link.startsWith('README'))
    expect(others(chinese)).toEqual(others(english))
  })

  it.each(READMES)('$file shows only queries that the API answers', ({ file }) => {
    const blocks = [...textOf(file).matchAll(/```graphql\n([\s\S]*?)```/g)]
    const schema = createSchema()
    expect(blocks.length).toBeGreaterThan(0)
    expect(blocks.flatMap(([, query]) => validate(schema, parse(query!)))).toEqual([])
  })

  it.each(READMES)(
    '$file lists every variable that configures the server',
    ({ file, language }) => {
      const rows = linesOf(file).filter((line) => /^\| `[A-Z][A-Z0-9_]+` \|/.test(line))
      const wanted = Object.entries(ENV_TABLE).map(
        ([name, spec]) =>
          `| \`${name}\` | ${spec.fallback === null ? '–' : `\`${spec.fallback}\``} | ${spec[language]} |`,
      )
      expect(rows).toEqual(wanted)
    },
  )
})

describe('the documentation', () => {
  it('names only commands that there are', () => {
    const named = pages.flatMap((file) =>
      [...textOf(file).matchAll(/\bnpm (?:run )?(start|test|(?<=run )[\w:]+)/g)].map(
        ([, script]) => script!,
      ),
    )
    expect(named.length).toBeGreaterThan(5)
    expect(named.filter((script) => !(script in scripts))).toEqual([])
  })

  it('leads to files that there are', () => {
    const dead = pages.flatMap((file) =>
      linksOf(file)
        .filter((link) => !/^[a-z]+:/.test(link))
        .filter((link) => !existsSync(join(ROOT, dirname(file), decodeURI(link))))
        .map((link) => `${file} → ${link}`),
    )
    expect(dead).toEqual([])
  })

  it('has every kind and every relation in the glossary, in both languages', () => {
    const rows = linesOf('docs/glossary.md')
    const kinds = Object.entries(KINDS).map(
      ([name, { zh, en }]) => `| ${zh} | ${en} | \`${name}\` |`,
    )
    const relations = Object.entries(RELATIONS).map(([name, { zh, en, from, to }]) => {
      const ends = [from, to].map((side) => side.map((kind) => KINDS[kind].zh).join('、'))
      return `| ${zh} | ${en} | \`${name}\` | ${ends.join(' → ')} |`
    })
    expect([...kinds, ...relations].filter((row) => !rows.includes(row))).toEqual([])
  })

  it('has decisions that say what was asked, tried and chosen, and what would change it', () => {
    const records = pages.filter((path) => path.startsWith('docs/decisions/'))
    expect(records.length).toBeGreaterThan(3)
    const parts = ['Question', 'Tried and measured', 'Choice', 'What would change it']
    for (const file of records)
      expect([...textOf(file).matchAll(/^\*\*([^*]+)\.\*\*/gm)].map(([, part]) => part)).toEqual(
        parts,
      )
  })
})

describe('the changelog', () => {
  const lines = linesOf('CHANGELOG.md')

  it('keeps the form of Keep a Changelog', () => {
    expect(lines[0]).toBe('# Changelog')
    const versions = lines.filter((line) => line.startsWith('## '))
    expect(versions[0]).toBe('## [Unreleased]')
    for (const version of versions.slice(1))
      expect(version).toMatch(/^## \[\d+\.\d+\.\d+\] - \d{4}-\d{2}-\d{2}$/)
    for (const section of lines.filter((line) => line.startsWith('### ')))
      expect(section).toMatch(/^### (Added|Changed|Deprecated|Removed|Fixed|Security)$/)
  })
})
