import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { goalList, overview } from '../../api/queries.ts'
import { Empty, Fault } from '../parts/states.tsx'
import { SearchBox } from '../shell/search-box.tsx'
import { useTitle } from '../shell/use-title.ts'
import { DataStrip } from './data-strip.tsx'
import { Examples } from './examples.tsx'
import { GapPanel } from './gap-panel.tsx'
import { DocumentPanel } from './document-panel.tsx'
import { TaskCards } from './task-cards.tsx'
import { useAnswers } from './use-answers.ts'

const IMPORT_COMMAND = 'npm run load -- FILE'

/** Answers first: a search, a question with its real answer, and what is still to be filled in. */
export function HomePage() {
  const { t } = useTranslation()
  useTitle()
  const counts = useQuery(overview)
  const goals = useQuery(goalList)
  const answers = useAnswers()
  const empty = counts.data?.entities === 0
  return (
    <div className="home">
      <section className="home-hero">
        <h1>{t('home.title')}</h1>
        <p>{t('home.subtitle')}</p>
        <SearchBox large />
        <Examples />
      </section>
      {counts.isError && (
        <Fault
          error={counts.error}
          retry={() => void counts.refetch()}
          old={counts.data !== undefined}
        />
      )}
      {empty && (
        <Empty icon="inbox" title={t('state.noData')} action={<code>{IMPORT_COMMAND}</code>}>
          {t('state.noDataHint')}
        </Empty>
      )}
      {!empty && <TaskCards answers={answers} />}
      {!empty && !answers.awaited && !(counts.isError && !counts.data) && (
        <DataStrip overview={counts.data} goals={goals.data} />
      )}
      {!empty && !answers.awaited && (
        <div className="home-panels">
          <DocumentPanel />
          {!(goals.isError && !goals.data) && <GapPanel goals={goals.data} />}
        </div>
      )}
    </div>
  )
}
