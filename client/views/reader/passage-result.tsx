import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { traceFrom } from '../../api/queries.ts'
import { Fault, Skeleton } from '../parts/states.tsx'
import { indexTrace } from '../trace/trace-index.ts'
import { MentionRows } from './mention-rows.tsx'
import { usePlaceName } from './place-name.ts'
import { taskOf } from './reading.ts'
import type { ReaderBlock, Reading } from './reading.ts'
import type { Span } from './spans.ts'
import { TaskFacts } from './task-facts.tsx'

interface Props {
  readonly reading: Reading
  readonly block: ReaderBlock | null
  readonly range: Span | null
  readonly goTo: (span: Span) => void
}

/** What the graph holds of the present item, role by role, and how each is known. */
export function PassageResult({ reading, block, range, goTo }: Props) {
  const { t } = useTranslation()
  const nameOf = usePlaceName(reading)
  const owner = block && ownerOf(reading, block)
  const task = owner && taskOf(owner)
  return (
    <div className="results">
      <h2>{t('reader.results')}</h2>
      {block ? (
        <p className="muted results-place" lang="zh-CN">
          {nameOf(block)}
          {!task && block.passage?.number ? ` ${block.passage.heading ?? ''}` : ''}
        </p>
      ) : (
        <p className="muted">{t('reader.noResults')}</p>
      )}
      {block && task && (
        <TaskResult
          key={task}
          reading={reading}
          block={block}
          range={range}
          task={task}
          goTo={goTo}
        />
      )}
      {block && !task && <MentionRows reading={reading} block={block} range={range} alone />}
    </div>
  )
}

/** The passage whose item a block belongs to: a bracket speaks for the one above it. */
function ownerOf({ document }: Reading, { passage }: ReaderBlock) {
  if (passage?.role !== 'RESPONSIBILITY') return passage
  return document.passages.find(({ id }) => id === passage.parent?.id) ?? passage
}

function TaskResult({
  reading,
  block,
  range,
  task,
  goTo,
}: Props & { readonly block: ReaderBlock; readonly task: string }) {
  const query = useQuery(traceFrom({ from: task, inherited: true, cooperators: true }))
  const index = useMemo(() => query.data && indexTrace(query.data), [query.data])
  if (!index)
    return query.isError ? (
      <Fault error={query.error} retry={() => void query.refetch()} />
    ) : (
      <Skeleton lines={[60, 80, 70, 90, 50]} />
    )
  return (
    <>
      {query.isError && <Fault error={query.error} retry={() => void query.refetch()} old />}
      <TaskFacts reading={reading} index={index} range={range} goTo={goTo} />
      <MentionRows
        reading={reading}
        block={block}
        range={range}
        told={new Set(index.nodes.keys())}
      />
    </>
  )
}
