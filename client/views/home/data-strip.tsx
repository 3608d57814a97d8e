import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { Kind } from '../../../server/domain/kind.ts'
import { documentList } from '../../api/queries.ts'
import type { OverviewQuery } from '../../api/generated/graphql.ts'
import type { GoalRow } from '../../api/types.ts'
import { figure } from '../parts/figures.ts'
import { useLanguage } from '../parts/use-language.ts'

interface Props {
  /** Undefined while it is awaited: the strip then keeps the room for its figures. */
  readonly overview: OverviewQuery['overview'] | undefined
  readonly goals: readonly GoalRow[] | undefined
}

const SHOWN = ['DOCUMENT', 'GOAL', 'TASK', 'AGENCY', 'ENTERPRISE', 'PARK'] as const satisfies Kind[]

/** What the graph holds; names that stand for many (各镇) are counted apart. */
export function DataStrip({ overview, goals }: Props) {
  const { t } = useTranslation()
  const language = useLanguage()
  const notes = useNotes(goals)
  const share = overview?.shareWithEvidence ?? 0.999
  return (
    <dl
      className="strip"
      aria-label={t('home.strip')}
      aria-busy={!overview || undefined}
      data-awaited={!overview || undefined}
    >
      {SHOWN.map((kind) => {
        const { count = 0, generic = 0 } =
          overview?.countsByKind.find((one) => one.kind === kind) ?? {}
        const note = notes[kind]
        return (
          <div key={kind}>
            <dd>{figure(count - generic, language)}</dd>
            <dt>{t(`home.kinds.${kind}`)}</dt>
            <dd className={note === null ? 'strip-note awaited' : 'strip-note'}>
              {note ?? (generic > 0 ? t('home.generic', { count: generic }) : t('home.named'))}
            </dd>
          </div>
        )
      })}
      <div>
        <dd>{figure(Math.floor(share * 1000) / 10, language)}%</dd>
        <dt>{t('home.evidence')}</dt>
        <dd className="strip-note" title={t('home.claims', { count: overview?.claims ?? 0 })}>
          {t('home.relations', { count: overview?.relations ?? 0 })}
        </dd>
      </div>
    </dl>
  )
}

/** What stands under a count, from the lists that the page shows anyway; null while awaited. */
function useNotes(goals: Props['goals']): Partial<Record<Kind, string | null>> {
  const { t } = useTranslation()
  const { data: documents } = useQuery(documentList)
  const cut = documents?.filter(({ truncatedAt }) => truncatedAt != null).length ?? 0
  const measured = goals?.filter(({ measure }) => measure != null).length ?? 0
  const setting = new Set(
    goals?.flatMap(({ setBy }) => setBy.flatMap(({ kind, id }) => (kind === 'TASK' ? [id] : []))),
  ).size
  const backed = goals?.filter(({ coverage }) => coverage.enterprises > 0).length ?? 0
  return {
    DOCUMENT: documents ? t(cut > 0 ? 'home.cut' : 'home.whole', { count: cut }) : null,
    GOAL: goals ? t('home.measured', { count: measured }) : null,
    TASK: goals ? t('home.setting', { count: setting }) : null,
    ENTERPRISE: goals ? t('home.backing', { count: backed }) : null,
  }
}
