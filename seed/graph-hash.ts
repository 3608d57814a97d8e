import { createHash } from 'node:crypto'
import { compareCodePoints } from '../server/domain/order.ts'
import type { Value } from '../server/store/port.ts'
import { descriptionProperties } from '../server/store/records.ts'
import { entityPage, formerIds, passagePage } from '../server/store/statements/pages.ts'
import {
  decisionRecords,
  descriptionRecords,
  sourceHeads,
  sourceRecord,
} from '../server/store/statements/records.ts'
import type { Reader } from './stored-source.ts'

const PAGE_SIZE = 500

/**
 * SHA-256 over every node and relationship of the graph, in an order that hangs on nothing but
 * their content: equal graphs have equal hashes, on every store. Read in pages of bounded size.
 */
export async function graphHash(reader: Reader): Promise<string> {
  const hash = createHash('sha256')
  const add = (kind: string, ...values: Value[]) => hash.update(`${kind} ${canonical(values)}\n`)
  for (const { key } of await reader.run(sourceHeads, {})) {
    for (const source of await reader.run(sourceRecord, { key })) add('source', { ...source })
    const descriptions = await reader.run(descriptionRecords, { key })
    const lines = descriptions.map(({ node, record }) => [node, descriptionProperties(record)])
    for (const line of sortedLines(lines)) hash.update(line)
  }
  await pages(async (after) => {
    const page = await reader.run(entityPage, { after, first: PAGE_SIZE })
    for (const { id, labels, properties, claims } of page) {
      add('entity', id, [...labels].sort(), properties)
      for (const line of sortedLines(claims.map(({ type, to, claim }) => [type, to, claim])))
        hash.update(line)
    }
    return page
  })
  await pages(async (after) => {
    const page = await reader.run(passagePage, { after, first: PAGE_SIZE })
    for (const { id, properties, mentions } of page) {
      add('passage', id, properties)
      for (const line of sortedLines(mentions.map(({ node, mention }) => [node, mention])))
        hash.update(line)
    }
    return page
  })
  for (const decision of await reader.run(decisionRecords, {})) add('decision', { ...decision })
  for (const { id, entity } of await reader.run(formerIds, {})) add('former', id, entity)
  return hash.digest('hex')
}

async function pages(
  next: (after: string) => Promise<readonly { readonly id: string }[]>,
): Promise<void> {
  for (let after: string | undefined = ''; after !== undefined;) {
    const page: readonly { readonly id: string }[] = await next(after)
    after = page.length === PAGE_SIZE ? page.at(-1)!.id : undefined
  }
}

const sortedLines = (items: readonly Value[]): string[] =>
  items.map((item) => `- ${canonical(item)}\n`).sort(compareCodePoints)

/** JSON with sorted keys and without nulls in maps, as no store keeps them. */
function canonical(value: Value): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (value === null || typeof value !== 'object') return JSON.stringify(value)
  const entries = Object.entries(value as Readonly<Record<string, Value>>).filter(
    ([, item]) => item !== null,
  )
  return `{${entries
    .sort(([a], [b]) => compareCodePoints(a, b))
    .map(([key, item]) => `${JSON.stringify(key)}:${canonical(item)}`)
    .join(',')}}`
}
