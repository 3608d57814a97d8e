import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { goalList, overview } from '../../api/queries.ts'
import { Empty, Fault, IMPORT_COMMAND } from '../parts/states.tsx'
import { SearchBox } from '../shell/search-box.tsx'
import { useTitle } from '../shell/use-title.ts'
import { DataStrip } from './data-strip.tsx'
import { Examples } from './examples.tsx'
import { GapPanel } from './gap-panel.tsx'
import { DocumentPanel } from './document-panel.tsx'
import { TaskCards } from './task-cards.tsx'
import { useAnswers } from './use-answers.ts'
import type { Asked } from './use-answers.ts'

/** Answers first: a search, a question with its real answer, and what is still to be filled in. */
export function HomePage() {
  const { t } = useTranslation()
  useTitle()
  const counts = useQuery(overview)
  const goals = useQuery(goalList)
  const answers = useAnswers()
  const empty = counts.data?.entities === 0
  const missing = goals.isError && !goals.data
  return (
    <div className="home">
      <section className="home-hero">
        <h1>{t('home.title')}</h1>
        <p>{t('home.subtitle')}</p>
        <SearchBox large />
        <Examples />
      </section>
      <Failure of={[counts, ...answers.queries]} />
      {empty && (
        <Empty icon="inbox" title={t('state.noData')} action={<code>{IMPORT_COMMAND}</code>}>
          {t('state.noDataHint')}
        </Empty>
      )}
      {!empty && !missing && <TaskCards answers={answers} />}
      {!empty && !answers.awaited && !(counts.isError && !counts.data) && (
        <DataStrip overview={counts.data} goals={goals.data} />
      )}
      {!empty && !answers.awaited && (
        <div className="home-panels">
          <DocumentPanel />
          {!missing && <GapPanel goals={goals.data} />}
        </div>
      )}
    </div>
  )
}

/** One notice for whatever failed: what is below waits for the same server. */
function Failure({ of }: { readonly of: readonly Asked[] }) {
  const failed = of.filter(({ isError }) => isError)
  if (failed.length === 0) return null
  return (
    <Fault
      error={failed[0]!.error}
      retry={() => failed.forEach(({ refetch }) => void refetch())}
      old={failed.every(({ data }) => data !== undefined)}
    />
  )
}
