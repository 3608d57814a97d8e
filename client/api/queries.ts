import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { ask } from './ask.ts'
import {
  DocumentListDocument,
  EntityDocument,
  GoalListDocument,
  OverviewDocument,
  ReaderDocument,
  SearchDocument,
  TraceDocument,
} from './generated/graphql.ts'
import type { GoalListQuery, ReaderQuery } from './generated/graphql.ts'
import type { GoalRow, ReaderPassage } from './types.ts'

/** All goals, page by page, in the order of the texts. */
export const goalList = queryOptions({
  queryKey: ['goals'],
  queryFn: async ({ signal }): Promise<readonly GoalRow[]> => {
    const rows: GoalRow[] = []
    for (let after: string | null = null; ;) {
      const { goals } = await ask(GoalListDocument, { after }, signal)
      rows.push(...goals.nodes)
      if (!goals.pageInfo.hasNextPage || !goals.pageInfo.endCursor) return rows
      after = goals.pageInfo.endCursor
    }
  },
})

export interface TraceVariables {
  readonly from: string
  readonly inherited: boolean
  readonly cooperators: boolean
}

export const traceVariables = ({ from, inherited, cooperators }: TraceVariables) => ({
  from,
  options: { inherited, cooperators },
})

/** One trace. With another option the answer of before stays until the new one is there. */
export const traceFrom = (asked: TraceVariables) =>
  queryOptions({
    queryKey: ['trace', asked.from, asked.inherited, asked.cooperators],
    queryFn: async ({ signal }) => (await ask(TraceDocument, traceVariables(asked), signal)).trace,
    placeholderData: (previous, query) =>
      query?.queryKey[1] === asked.from ? previous : undefined,
  })

export const searchFor = (text: string) =>
  queryOptions({
    queryKey: ['search', text],
    queryFn: async ({ signal }) => (await ask(SearchDocument, { text, first: 40 }, signal)).search,
    enabled: text !== '',
    placeholderData: keepPreviousData,
  })

export const overview = queryOptions({
  queryKey: ['overview'],
  queryFn: async ({ signal }) => (await ask(OverviewDocument, {}, signal)).overview,
})

export const documentList = queryOptions({
  queryKey: ['documents'],
  queryFn: async ({ signal }) => (await ask(DocumentListDocument, {}, signal)).documents.nodes,
})

export const entityOf = (id: string) =>
  queryOptions({
    queryKey: ['entity', id],
    queryFn: async ({ signal }) => (await ask(EntityDocument, { id }, signal)).entity ?? null,
  })

type Found = NonNullable<ReaderQuery['entity']>
type ReaderDocumentShape = Extract<Found, { passages: unknown }>
export interface ReaderText extends Omit<ReaderDocumentShape, 'passages'> {
  readonly passages: readonly ReaderPassage[]
}

/** A document with all its passages; null where the id is none of a document. */
export const documentText = (id: string) =>
  queryOptions({
    queryKey: ['document', id],
    queryFn: async ({ signal }): Promise<ReaderText | null> => {
      const passages: ReaderPassage[] = []
      for (let after: string | null = null; ;) {
        const { entity }: ReaderQuery = await ask(ReaderDocument, { id, after }, signal)
        if (!entity || !('passages' in entity)) return null
        passages.push(...entity.passages.nodes)
        const { hasNextPage, endCursor } = entity.passages.pageInfo
        if (!hasNextPage || !endCursor) return { ...entity, passages }
        after = endCursor
      }
    },
    staleTime: 600_000,
  })
