import {
  keepPreviousData,
  queryOptions,
  skipToken,
  useQueries,
  useQuery,
} from '@tanstack/react-query'
import type { UseQueryResult } from '@tanstack/react-query'
import { useMemo } from 'react'
import { anchorIndustries, groundsOf, readRanked } from '../../api/anchor-queries.ts'
import type { AnchorGround, AnchorIndustry, RankedFirms } from '../../api/anchor-queries.ts'
import { ROW_STEP } from '../../state/anchor-view.ts'
import type { AnchorView } from '../../state/anchor-view.ts'
import { askedWeights, canWeigh, formatWeights } from '../../state/anchor-weights.ts'
import { useLastGood } from '../parts/use-last-good.ts'
import { FEW_ROWS, filterChoices, groupsOf, shownIndustries } from './grouping.ts'

const NO_GROUNDS: ReadonlyMap<string, AnchorGround> = new Map()
const NO_INDUSTRIES: readonly AnchorIndustry[] = []
/** Of a document's companies all are wanted, however low they rank. */
const ALL_ROWS = 2_000

/**
 * The companies of some industries, and each industry's own as soon as they are there. With other
 * weights the ranking of before stays until the new.
 */
const ranking = (shown: readonly AnchorIndustry[], view: AnchorView) => {
  const { place, weights, rows, document } = view
  const ids = shown.map(({ industry }) => industry.id)
  const usual = ids.length > 1 ? FEW_ROWS : ROW_STEP
  const counts = ids.map((id) => (document === null ? (rows[id] ?? usual) : ALL_ROWS))
  const weighed = formatWeights(weights)
  const partKeys = ids.map((id, nth) => ['anchors-part', id, counts[nth]!, place, weighed])
  const whole = queryOptions({
    queryKey: ['anchors', ids.join(','), counts.join(','), place, weighed],
    queryFn: ({ signal, client }) =>
      Promise.all(
        ids.map(async (industry, nth) => {
          const asked = { industry, place, weights: askedWeights(weights), count: counts[nth]! }
          const found = await readRanked(asked, signal)
          client.setQueryData(partKeys[nth]!, found)
          return found
        }),
      ),
    enabled: ids.length > 0 && canWeigh(weights),
    placeholderData: keepPreviousData,
  })
  return {
    whole,
    parts: partKeys.map((queryKey) => queryOptions<RankedFirms>({ queryKey, queryFn: skipToken })),
  }
}

const readOf = (parts: readonly UseQueryResult<RankedFirms>[]): readonly RankedFirms[] =>
  parts.flatMap(({ data }) => data ?? [])

/** All that the page shows of a view, and how far it has been read. */
export function useAnchors(view: AnchorView) {
  const list = useQuery(anchorIndustries)
  const all = list.data ?? NO_INDUSTRIES
  const ids = useMemo(() => all.map(({ industry }) => industry.id), [all])
  const texts = useQuery(groundsOf(ids))
  const grounds = texts.data ?? NO_GROUNDS
  // Filters by what texts say wait for the texts.
  const ready = (view.park === null && view.document === null) || texts.data !== undefined
  const shown = useMemo(
    () => (ready ? shownIndustries(all, view, grounds) : NO_INDUSTRIES),
    [ready, all, view, grounds],
  )
  const asked = ranking(shown, view)
  const ranked = useQuery(asked.whole)
  const rows = useLastGood(ranked.data)
  const parts = useQueries({ queries: asked.parts, combine: readOf })
  const read = rows ?? parts
  const groups = useMemo(
    () => groupsOf(shown, read, grounds, view.document),
    [shown, read, grounds, view.document],
  )
  const waiting = shown.length > 0 && !rows && ranked.isPending && canWeigh(view.weights)
  const choices = useMemo(() => filterChoices(grounds), [grounds])
  const [failed] = [list, ranked, texts].filter(({ isError }) => isError)
  return {
    all,
    groups,
    ranked: rows,
    choices,
    pending: list.isPending || waiting || !ready,
    /** Whether some industries already have their companies, and others are still read. */
    partial: waiting && parts.length > 0,
    /** What is waited for. */
    awaited: list.isPending
      ? anchorIndustries.queryKey
      : ready
        ? asked.whole.queryKey
        : groundsOf(ids).queryKey,
    /** Whether what is shown answers an earlier question. */
    old: ranked.isPlaceholderData,
    error: failed?.error ?? null,
    retry: () => {
      for (const one of [list, ranked, texts]) if (one.isError) void one.refetch()
    },
  }
}

export type Anchors = ReturnType<typeof useAnchors>
