import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { ask } from './ask.ts'
import {
  CitedDocumentDocument,
  DocumentWordsDocument,
  DocumentListDocument,
  EntityDocument,
  GoalListDocument,
  OverviewDocument,
  SearchDocument,
  TraceDocument,
  UnitGapsDocument,
} from './generated/graphql.ts'
import type { GoalListQuery } from './generated/graphql.ts'
import type { GoalRow } from './types.ts'

/** All goals, page by page, in the order of the texts. */
export const goalList = queryOptions({
  queryKey: ['goals'],
  queryFn: async ({ signal }): Promise<readonly GoalRow[]> => {
    const rows: GoalRow[] = []
    for (let after: string | null = null; ;) {
      const { goals }: GoalListQuery = await ask(GoalListDocument, { after }, signal)
      rows.push(...goals.nodes)
      if (!goals.pageInfo.hasNextPage || !goals.pageInfo.endCursor) return rows
      after = goals.pageInfo.endCursor
    }
  },
})

/** Backings of one trace: more would make choosing one of them slow. What is cut, the page says. */
const MOST_BACKINGS = 400

export interface TraceVariables {
  readonly from: string
  readonly inherited: boolean
  readonly cooperators: boolean
}

export const traceVariables = ({ from, inherited, cooperators }: TraceVariables) => ({
  from,
  options: { inherited, cooperators, limit: MOST_BACKINGS },
  // Of a goal and of a unit the lists hold the units of every row.
  units: inherited && !/^(goal|agency)-/.test(from),
})

/** One trace. With another option the answer of before stays until the new one is there. */
export const traceFrom = (asked: TraceVariables) =>
  queryOptions({
    queryKey: ['trace', asked.from, asked.inherited, asked.cooperators],
    queryFn: async ({ signal }) => (await ask(TraceDocument, traceVariables(asked), signal)).trace,
    placeholderData: (previous, query) =>
      query?.queryKey[1] === asked.from ? previous : undefined,
  })

/** What a quotation of a document names beside its words; null where the id is none of a document. */
export const citedDocument = (id: string) =>
  queryOptions({
    queryKey: ['cited', id],
    queryFn: async ({ signal }) => {
      const { entity } = await ask(CitedDocumentDocument, { id }, signal)
      return entity?.__typename === 'Document' ? entity : null
    },
  })

/** Words before a place in a document, by UTF-16 offsets of its source. */
export const wordsOfDocument = (id: string, start: number, end: number) =>
  queryOptions({
    queryKey: ['words', id, start, end],
    queryFn: async ({ signal }) => {
      const { entity } = await ask(DocumentWordsDocument, { id, start, end }, signal)
      return entity?.__typename === 'Document' ? entity.text : ''
    },
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

/** Why goals and tasks name no unit. */
export const unitGaps = queryOptions({
  queryKey: ['gaps', 'NO_UNIT'],
  queryFn: async ({ signal }) => (await ask(UnitGapsDocument, {}, signal)).gaps.nodes,
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
