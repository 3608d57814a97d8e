import { Fragment, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Chip } from '../parts/chip.tsx'
import { useLanguage } from '../parts/use-language.ts'
import type { Clause } from './answer.ts'
import { lastRelation, toneOf } from './trace-index.ts'
import type { TraceIndex } from './trace-index.ts'

const SHOWN = 5

/** The chips of one clause with the marks between them; many fold after the first five. */
export function ClauseChips({
  index,
  clause,
}: {
  readonly index: TraceIndex
  readonly clause: Clause
}) {
  const { t } = useTranslation()
  const language = useLanguage()
  const [all, setAll] = useState(false)
  const { backings } = clause
  const shown = all || backings.length <= SHOWN + 1 ? backings : backings.slice(0, SHOWN)
  const rest = backings.length - shown.length
  const between = language === 'zh' ? '、' : ', '
  const openEnded = backings.some(
    (backing) => backing.paths[0] && lastRelation(index, backing.paths[0])?.openEnded,
  )
  return (
    <>
      {shown.map((backing, nth) => (
        <Fragment key={`${backing.role}/${backing.entity.id}`}>
          {nth > 0 && (
            <span className="between">
              {language === 'en' && nth === backings.length - 1 ? ' and ' : `\u2060${between}`}
            </span>
          )}
          <Chip
            large
            entity={index.nodes.get(backing.entity.id)!}
            tone={toneOf(index, backing)}
            principal={backing.role === 'LEADS' && backing.order === 1 && clause.kind === 'leads'}
          />
        </Fragment>
      ))}
      {openEnded && <span className="between">{t('trace.and')}</span>}
      {rest > 0 && (
        <button type="button" className="link-button" onClick={() => setAll(true)}>
          {t('picture.more', { count: rest })}
        </button>
      )}
    </>
  )
}
