import { queryOptions } from '@tanstack/react-query'
import type { AnchorRow } from './anchor-queries.ts'
import { ask } from './ask.ts'
import {
  AnchorStandingDocument,
  CorrespondencesDocument,
  GoalMatrixDocument,
  LedgerDocument,
  RemovalDocument,
} from './generated/graphql.ts'
import type {
  CorrespondencesQuery,
  GoalMatrixQuery,
  LedgerQuery,
  MatrixColumns,
} from './generated/graphql.ts'

export type Ledger = LedgerQuery['ledger']
export type Matrix = GoalMatrixQuery['goalMatrix']
export type Correspondence = NonNullable<
  CorrespondencesQuery['entity']
>['correspondences']['nodes'][number]

/** Goals that would lose their only company or lead unit without an entity. */
export const removalOf = (of: string) =>
  queryOptions({
    queryKey: ['removal', of],
    queryFn: async ({ signal }) => (await ask(RemovalDocument, { of }, signal)).removal,
  })

/** The target of a goal, its parts and the rest, or why they can't be compared. */
export const ledgerOf = (goal: string) =>
  queryOptions({
    queryKey: ['ledger', goal],
    queryFn: async ({ signal }) => (await ask(LedgerDocument, { goal }, signal)).ledger,
  })

/** The goals behind an entity against industries, or units. */
export const matrixOf = (of: string, columns: MatrixColumns) =>
  queryOptions({
    queryKey: ['matrix', of, columns],
    queryFn: async ({ signal }) =>
      (await ask(GoalMatrixDocument, { of, columns }, signal)).goalMatrix,
  })

/** What other sources have that may be related, and the industries that data put a company in. */
export const correspondencesOf = (id: string) =>
  queryOptions({
    queryKey: ['correspondences', id],
    queryFn: async ({ signal }) => (await ask(CorrespondencesDocument, { id }, signal)).entity,
  })

export interface Standing {
  readonly industry: string
  readonly row: AnchorRow
  /** Its place in the list, from 1. */
  readonly place: number
  /** How many companies are ranked in the industry. */
  readonly total: number
}

/** Where a company stands among those of some industries; those in which it isn't ranked left out. */
export const standingsOf = (enterprise: string, industries: readonly string[]) =>
  queryOptions({
    queryKey: ['standings', enterprise, ...industries],
    queryFn: async ({ signal }): Promise<readonly Standing[]> => {
      const found = await Promise.all(
        industries.map(async (industry) => {
          const asked = { industry, enterprise }
          const { anchorFirms } = await ask(AnchorStandingDocument, asked, signal)
          return anchorFirms.nodes.map(({ position, rankedCount, ...row }) => ({
            industry,
            row,
            place: position,
            total: rankedCount,
          }))
        }),
      )
      return found.flat()
    },
    enabled: industries.length > 0,
  })
