import type { Context } from '../context.ts'
import type { EntityId, PolicyDocument } from '../domain/entity.ts'
import type { PassageRecord } from '../domain/records.ts'
import { badInput } from '../errors.ts'
import { pageOf, pageRequest, type Ordering, type PageArguments } from './connection.ts'

const PASSAGES: Ordering<PassageRecord> = {
  name: 'passages',
  shape: 'ns',
  key: ({ start, id }) => [start, id],
}

/** A page of a document's passages, in the order of the text. */
export async function passagePage(id: EntityId, args: PageArguments, { loaders }: Context) {
  const request = pageRequest(args, 50, PASSAGES)
  return pageOf(await loaders.passagesOf.load(id), request, PASSAGES)
}

interface Range {
  readonly start?: number | null | undefined
  readonly end?: number | null | undefined
}

/**
 * The words of a document, or a part of them; empty for a document that is only named.
 * @throws GraphQLError with the code BAD_USER_INPUT for a range outside of the document.
 */
export async function documentText(
  document: PolicyDocument,
  range: Range,
  { loaders }: Context,
): Promise<string> {
  const { source } = document
  if (source === null) return ''
  const [start, end] = [range.start ?? document.start, range.end ?? document.end]
  requireWithin('start', start, document.start, document.end)
  requireWithin('end', end, start, document.end)
  return (await loaders.text.load(source)).slice(start, end)
}

function requireWithin(argument: string, value: number, min: number, max: number): void {
  if (value >= min && value <= max) return
  const zh = `须在 ${min} 到 ${max} 之间,收到 ${value}`
  throw badInput(argument, zh, `must be from ${min} to ${max}, got ${value}`)
}
