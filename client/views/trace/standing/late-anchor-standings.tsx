import { queryOptions, useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { AskError } from '../../../api/ask.ts'
import type { TraceIndex } from '../trace-index.ts'
import { StandingPanel } from './panel.tsx'

const panelCode = queryOptions({
  queryKey: ['code', 'anchor-standings'],
  queryFn: async () => {
    try {
      return (await import('./anchor-standings.tsx')).AnchorStandings
    } catch (error) {
      throw new AskError('PAGE_NOT_FETCHED', String(error))
    }
  },
  staleTime: Infinity,
  gcTime: Infinity,
})

/** The panel of scores, whose code only the pages of companies fetch. */
export function LateAnchorStandings({ index }: { readonly index: TraceIndex }) {
  const { t } = useTranslation()
  const query = useQuery(panelCode)
  const Standings = query.data
  if (Standings) return <Standings index={index} />
  if (!query.error) return null
  return (
    <StandingPanel title={t('standing.anchors')} query={query}>
      {() => null}
    </StandingPanel>
  )
}
