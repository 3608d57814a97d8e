import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { GoalNode } from '../../api/types.ts'
import { goalParts } from '../../graph/card-text.ts'
import { englishTarget, figure, fullWidth } from '../parts/figures.ts'
import { useLanguage } from '../parts/use-language.ts'
import { fullMarks } from '../anchors/bar.ts'
import { Said } from '../parts/said.tsx'
import { Words } from '../parts/words.tsx'

interface Props {
  readonly goal: GoalNode
  readonly setByTask: boolean
  /** The words that give its year; '' where the text has none. */
  readonly yearWords: string
}

/** The words that set a figure without telling how binding it is, for readers of English. */
const MODALITIES: Readonly<Record<string, string>> = {
  达到: 'reach',
  稳定在: 'hold at',
  建成: 'build',
  争创: 'strive to create',
}

/** What a goal says of itself: figures as written, the normalised value beside them. */
export function GoalFacts({ goal, setByTask, yearWords }: Props) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { measure, binding, modality, targetYear } = goal
  const subject = measure?.subjectText
  const gloss = language === 'en' && modality && MODALITIES[modality]
  return (
    <dl className="facts">
      {measure && (
        <Fact name={t('detail.metric')}>
          <span lang="zh-CN">
            {measure.metric}
            {subject && (language === 'zh' ? `（${subject}）` : ` (${subject})`)}
          </span>
        </Fact>
      )}
      {measure && <TargetFact goal={goal} />}
      <Fact name={t('detail.year')}>
        {targetYear == null ? (
          <span className="muted">{t('detail.none')}</span>
        ) : (
          <>
            {goal.periodStart != null && `${goal.periodStart}—`}
            {t('due.year', { year: targetYear })}{' '}
            {yearWords && (
              <span className="muted" lang="zh-CN">
                {t('detail.original', { words: nested(yearWords) })}
              </span>
            )}
          </>
        )}
      </Fact>
      {modality && (
        <Fact name={t('detail.modality')}>
          {binding ? (
            <>
              <b lang="zh-CN">{modality}</b> <span className="muted">{t(`detail.${binding}`)}</span>
            </>
          ) : (
            <>
              {t('detail.unmarked')}{' '}
              <span className="muted whole">
                {'· '}
                <Said text={t('detail.inWords', { word: modality })} />
                {gloss && ` (${gloss})`}
              </span>
            </>
          )}
        </Fact>
      )}
      {goal.condition && (
        <Fact name={t('detail.condition')}>
          <Words text={goal.condition} />
        </Fact>
      )}
      {!setByTask && <Fact name={t('detail.setBy')}>{t('detail.wholeDocument')}</Fact>}
      {goal.note && (
        <Fact name={t('detail.note')}>
          <Words text={fullMarks(goal.note)} />
        </Fact>
      )}
    </dl>
  )
}

const SIGNS = { GTE: '≥', GT: '>', LTE: '≤', LT: '<', APPROX: '≈', EQ: '', RANGE: '' } as const

function TargetFact({ goal }: { readonly goal: GoalNode }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { measure } = goal
  if (!measure) return null
  const written = goalParts(goal.name, measure).value.replace(/[（(]\d{4}[）)]$/, '')
  const english = englishTarget(measure)
  const normal =
    measure.canonicalValue == null || measure.canonicalUnit === '1'
      ? null
      : [SIGNS[measure.comparator], figure(measure.canonicalValue, language), measure.canonicalUnit]
          .filter(Boolean)
          .join(' ')
  if (language === 'en')
    return (
      <Fact name={t('detail.target')}>
        {english && <b>{english}</b>}{' '}
        <span lang="zh-CN" className={english ? 'muted' : undefined}>
          {written}
        </span>
      </Fact>
    )
  return (
    <Fact name={t('detail.target')}>
      <b>{fullWidth(written)}</b>{' '}
      {normal && <span className="muted whole">{t('detail.converted', { value: normal })}</span>}
    </Fact>
  )
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}

/** Quotation marks within quotation marks are single ones. */
const nested = (words: string): string => words.replaceAll('“', '‘').replaceAll('”', '’')
