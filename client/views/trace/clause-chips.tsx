import { Fragment, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Chip } from '../parts/chip.tsx'
import { useLanguage } from '../parts/use-language.ts'
import type { Clause } from './answer.ts'
import { lastRelation, toneOf } from './trace-index.ts'
import type { TraceIndex } from './trace-index.ts'

const SHOWN = 5

interface Props {
  readonly index: TraceIndex
  readonly clause: Clause
  /** The mark that ends the sentence, where no words follow the chips. */
  readonly end: string
}

/** The chips of one clause with the marks between them; many fold after the first five. */
export function ClauseChips({ index, clause, end }: Props) {
  const { t } = useTranslation()
  const language = useLanguage()
  const [all, setAll] = useState(false)
  const { backings } = clause
  const shown = all || backings.length <= SHOWN + 1 ? backings : backings.slice(0, SHOWN)
  const rest = backings.length - shown.length
  const mixed = useRestByKind(index, backings, shown.length)
  const openEnded = backings.some(
    (backing) => backing.paths[0] && lastRelation(index, backing.paths[0])?.openEnded,
  )
  const chipsEnd = openEnded || rest > 0 ? '' : end
  const markAfter = (nth: number): string => {
    if (nth === shown.length - 1) return chipsEnd
    if (language === 'zh') return '、'
    return nth < backings.length - 2 ? ',' : ''
  }
  return (
    <>
      {shown.map((backing, nth) => (
        <Fragment key={`${backing.role}/${backing.entity.id}`}>
          {language === 'en' && nth > 0 && (nth === backings.length - 1 ? ' and ' : ' ')}
          {/* A mark never starts a line: it stays with its chip. */}
          <span className="held">
            <Chip
              large
              entity={index.nodes.get(backing.entity.id)!}
              tone={toneOf(index, backing)}
              principal={backing.role === 'LEADS' && backing.order === 1 && clause.kind === 'leads'}
            />
            {markAfter(nth)}
          </span>
          <wbr />
        </Fragment>
      ))}
      {rest > 0 && (
        <>
          <button type="button" className="link-button" onClick={() => setAll(true)}>
            {mixed ?? t('picture.more', { count: rest })}
          </button>
          {!openEnded && end}
        </>
      )}
      {openEnded && <span className="open-end">{t('trace.and') + end}</span>}
    </>
  )
}

const NAMED = ['ENTERPRISE', 'PARK', 'PROJECT', 'INSTITUTION'] as const

/** What is folded away, by kind, where firms stand beside places: null where one kind says it all. */
function useRestByKind({ nodes }: TraceIndex, backings: Clause['backings'], shown: number) {
  const { t } = useTranslation()
  const language = useLanguage()
  const kinds = backings.map(({ entity }) => nodes.get(entity.id)!.kind)
  if (new Set(kinds).size === 1 || kinds.some((kind) => !isNamed(kind))) return null
  const parts = NAMED.flatMap((kind) => {
    const count = kinds.slice(shown).filter((one) => one === kind).length
    return count > 0 ? [t(`trace.rest.${kind}`, { count })] : []
  })
  return t('trace.restMixed', { list: parts.join(language === 'zh' ? '、' : ', ') })
}

const isNamed = (kind: string): boolean => (NAMED as readonly string[]).includes(kind)
