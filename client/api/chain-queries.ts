import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query'
import { ask } from './ask.ts'
import { chainChoicesOf } from './chain-choices.ts'
import {
  ChainChoicesDocument,
  ChainDocument,
  ChainFirmsDocument,
  GoalsByUnitDocument,
  IndustriesForDocument,
} from './generated/graphql.ts'
import type { ChainFirmsQuery, ChainQuery, ChainRelationFragment } from './generated/graphql.ts'

export type ChainAnswer = ChainQuery['industryChain']
export type ChainRelation = ChainRelationFragment
export type ChainFirmPage = ChainFirmsQuery['industryChain']['nationalEnterprises']
export type ChainFirm = ChainFirmPage['nodes'][number]

export interface ChainVariables {
  readonly industry: string
  readonly depth: number
  readonly minWeight: number
}

/** One chain. With another range the answer of before stays until the new one is there. */
export const chainOf = (asked: ChainVariables) =>
  queryOptions({
    queryKey: ['chain', asked.industry, asked.depth, asked.minWeight],
    queryFn: async ({ signal }) => (await ask(ChainDocument, { ...asked }, signal)).industryChain,
    placeholderData: (previous, query) =>
      query?.queryKey[1] === asked.industry ? previous : undefined,
  })

/** Companies of data sets, a page at a time. */
const FIRMS = 20

export const chainFirms = (industry: string) =>
  infiniteQueryOptions({
    queryKey: ['chain-firms', industry],
    queryFn: async ({ pageParam, signal }): Promise<ChainFirmPage> => {
      const asked = { industry, first: FIRMS, after: pageParam }
      return (await ask(ChainFirmsDocument, asked, signal)).industryChain.nationalEnterprises
    },
    initialPageParam: null as string | null,
    getNextPageParam: ({ pageInfo }) => (pageInfo.hasNextPage ? pageInfo.endCursor : null),
  })

/** Goals that the list of industries looks through. */
const GOALS = 200

/** Industries that documents develop, with how many goals each has. */
export const chainChoices = queryOptions({
  queryKey: ['chain-choices'],
  queryFn: async ({ signal }) =>
    chainChoicesOf(await ask(ChainChoicesDocument, { first: GOALS }, signal)),
})

/** Industries whose name, alias, pinyin or initials hold what is typed. */
export const industriesFor = (text: string) =>
  queryOptions({
    queryKey: ['industries', text],
    queryFn: async ({ signal }) =>
      (await ask(IndustriesForDocument, { text, first: 30 }, signal)).search.edges.map(
        ({ node }) => node,
      ),
    enabled: text !== '',
    placeholderData: keepPreviousData,
  })

/** Goals behind which an industry stands, and the units that brackets name for them. */
export const goalsByUnit = (of: string) =>
  queryOptions({
    queryKey: ['goals-by-unit', of],
    queryFn: async ({ signal }) => (await ask(GoalsByUnitDocument, { of }, signal)).goalMatrix,
  })
