import { fileURLToPath } from 'node:url'
import type { Span } from '../../seed/bundle.ts'
import { readBundle } from '../../seed/read.ts'
import { validateBundle } from '../../seed/validate.ts'

const file = fileURLToPath(new URL('../../seed/qinzhou-2021/bundle.json', import.meta.url))
const read = readBundle(file)
const { bundle, faults } = validateBundle(read)

/** The curated example, as its file has it and with every quote resolved. */
export const qinzhou = { read, bundle, faults }

export const quoted = ({ start, end }: Span): string => bundle.text.slice(start, end)

/** Quotation marks don't make another name: 飞将保安 is “飞将保安”. */
const plain = (words: string): string => words.replace(/[“”《》]/g, '')

/** The relations of one type between two items, by key or name. */
export const relationsOf = (from: string, type: string, to: string) =>
  bundle.relations.filter(
    (relation) =>
      relation.type === type && isCalled(relation.from, from) && isCalled(relation.to, to),
  )

const isCalled = (key: string, name: string): boolean =>
  key === name || bundle.entities.some((entity) => entity.key === key && entity.name === name)

/** Whether the span names the item: an entity by its name or an alias, a target by its figure. */
export function names(span: Span, key: string): boolean {
  const entity = bundle.entities.find((one) => one.key === key)
  const words = plain(quoted(span))
  if (entity)
    return [entity.name, ...(entity.aliases ?? [])].some((name) => words.includes(plain(name)))
  const { evidence } = bundle.targets.find((target) => target.key === key)!
  return span.start <= evidence.start && evidence.end <= span.end
}

/** The section of a task: from its heading to the end of what its number stands above. */
export function sectionOf(taskKey: string): Span {
  const { number } = bundle.entities.find(({ key }) => key === taskKey)!
  const top = bundle.passages.findIndex((passage) => passage.number === number)
  const isBelow = (i: number): boolean => {
    const parent = bundle.passages[i]!.parent
    return i === top || (parent !== null && isBelow(parent))
  }
  const inside = bundle.passages.filter((_, i) => isBelow(i))
  return { start: inside[0]!.start, end: inside.at(-1)!.end }
}
