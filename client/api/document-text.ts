import { queryOptions } from '@tanstack/react-query'
import { ask } from './ask.ts'
import { ReaderDocument, ReaderPassagesDocument } from './generated/graphql.ts'
import type { DocumentFactsFragment } from './generated/graphql.ts'
import type { ReaderPassage } from './types.ts'

export interface DocumentText extends DocumentFactsFragment {
  readonly passages: readonly ReaderPassage[]
}

/** A document whole, with all its passages; null where the id is none of a document. */
export const documentText = (id: string) =>
  queryOptions({
    queryKey: ['document', id],
    queryFn: async ({ signal }): Promise<DocumentText | null> => {
      const [{ entity }, passages] = await Promise.all([
        ask(ReaderDocument, { id }, signal),
        passagesOf(id, signal),
      ])
      return entity?.__typename === 'Document' ? { ...entity, passages } : null
    },
    staleTime: 600_000,
  })

async function passagesOf(
  id: string,
  signal: AbortSignal,
  after: string | null = null,
): Promise<readonly ReaderPassage[]> {
  const { entity } = await ask(ReaderPassagesDocument, { id, after }, signal)
  if (entity?.__typename !== 'Document') return []
  const { nodes, pageInfo } = entity.passages
  if (!pageInfo.hasNextPage) return nodes
  return [...nodes, ...(await passagesOf(id, signal, pageInfo.endCursor))]
}
