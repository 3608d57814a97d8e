import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { cypherFolder } from '../../server/store/statements/texts.ts'

/** A statement's file, with what its header says. */
export interface CypherFile {
  /** Path below `cypher/` without ending. */
  readonly name: string
  readonly embedded: boolean
  readonly purpose: string
  readonly parameters: readonly string[]
  readonly columns: readonly string[]
  /** The statement itself. */
  readonly text: string
}

/** All files of `cypher/`; one without the three parts of its header fails here. */
export const cypherFiles = (): CypherFile[] =>
  readdirSync(cypherFolder(), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => fileOf(relative(cypherFolder(), join(entry.parentPath, entry.name))))

function fileOf(path: string): CypherFile {
  const match = /^([a-z-]+\/[a-z-]+)(\.embedded)?\.cypher$/.exec(path)
  if (!match) throw new Error(`cypher/${path} isn't named like a statement`)
  const lines = readFileSync(join(cypherFolder(), path), 'utf8').split('\n')
  const head = lines.filter((line) => line.startsWith('//')).map((line) => line.slice(2).trim())
  const header = /^(.+?) Parameters: (.+?) Columns: (.+)$/.exec(head.join(' '))
  if (!header) throw new Error(`cypher/${path} has no header: purpose, Parameters, Columns`)
  const [, purpose, parameters, columns] = header as unknown as [string, string, string, string]
  return {
    name: match[1]!,
    embedded: match[2] !== undefined,
    purpose,
    parameters: namesOf(parameters),
    columns: namesOf(columns),
    text: lines
      .filter((line) => !line.startsWith('//'))
      .join('\n')
      .trim(),
  }
}

/** `$ids (starts), $first` → ids, first; `none` → nothing. */
const namesOf = (list: string): string[] =>
  list
    .replace(/\([^()]*(\([^()]*\)[^()]*)*\)/g, '')
    .split(',')
    .map((name) => name.trim().replace(/^\$/, ''))
    .filter((name) => name !== 'none')

/** Parameters that the statement uses. */
export const usedParameters = (text: string): string[] => [
  ...new Set([...text.matchAll(/\$([A-Za-z]\w*)/g)].map(([, name]) => name!)),
]

/** Columns of the last RETURN that stands at the beginning of a line. */
export function returnedColumns(text: string): string[] {
  const at = text.lastIndexOf('\nRETURN ')
  if (at < 0) return []
  const [clause = ''] = text.slice(at + '\nRETURN '.length).split('\nORDER BY ')
  return splitTopLevel(clause).map((item) => /(?:\sAS\s+)?(\w+)$/.exec(item.trim())![1]!)
}

/** Splits at commas that stand in no bracket. */
function splitTopLevel(clause: string): string[] {
  const parts = ['']
  let depth = 0
  for (const sign of clause) {
    if ('([{'.includes(sign)) depth++
    if (')]}'.includes(sign)) depth--
    if (sign === ',' && depth === 0) parts.push('')
    else parts[parts.length - 1] += sign
  }
  return parts
}
