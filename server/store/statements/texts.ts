import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { KIND_NAMES, KINDS } from '../../domain/kind.ts'
import { RELATION_TYPES } from '../../domain/relation.ts'
import { packageRoot } from '../../package-root.ts'
import type { GraphStore } from '../port.ts'

/** Words that may stand in a text for the table's own: `write/claims~LEADS` fills RELATION__. */
const FILLERS: Readonly<Record<string, readonly string[]>> = {
  Kind__: KIND_NAMES.map((kind) => KINDS[kind].label),
  RELATION__: RELATION_TYPES,
}

const texts = new Map<string, string>()

/**
 * The Cypher of a statement for one kind of store, as it stands in `cypher/NAME.cypher`, or in
 * `NAME.embedded.cypher` where the embedded store needs another. A name with `~` bears the one word
 * of a table (a kind's label, a relation type) that its text leaves open.
 *
 * @throws Error when there is no such text: a fault of ours, never of input.
 */
export function statementText(name: string, store: GraphStore['kind']): string {
  const key = `${store} ${name}`
  const known = texts.get(key)
  if (known !== undefined) return known
  const [path = '', word] = name.split('~')
  const plain = join(cypherFolder(), `${path}.cypher`)
  const own = join(cypherFolder(), `${path}.embedded.cypher`)
  const read = readFileSync(store === 'embedded' && existsSync(own) ? own : plain, 'utf8')
  const text = fill(withoutComments(read), word, name)
  texts.set(key, text)
  return text
}

function fill(text: string, word: string | undefined, name: string): string {
  const filler = Object.keys(FILLERS).find((mark) => text.includes(mark))
  if (!filler && word === undefined) return text
  if (!filler || word === undefined || !FILLERS[filler]!.includes(word))
    throw new Error(`The statement ${name} doesn't fit its text`)
  return text.replaceAll(filler, word)
}

/** Comments are for readers; without them a store's query log and plan cache see the statement alone. */
const withoutComments = (text: string): string =>
  text
    .split('\n')
    .filter((line) => !line.startsWith('//'))
    .join('\n')
    .trim()

/** Where the texts stand: beside package.json, also for compiled code. */
export const cypherFolder = (): string => join(packageRoot(), 'cypher')
