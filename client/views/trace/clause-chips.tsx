import { Fragment, useState } from 'react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { elided } from '../../graph/elided.ts'
import { emWidth } from '../../graph/wrap-cjk.ts'
import { Chip } from '../parts/chip.tsx'
import { isPrincipal } from '../../graph/is-principal.ts'
import { useLanguage } from '../parts/use-language.ts'
import { useListed } from '../parts/use-listed.ts'
import type { Clause } from './answer.ts'
import { lastRelation, toneOf } from './trace-index.ts'
import type { TraceIndex } from './trace-index.ts'

const SHOWN = 5
/** Longest name, in em, beside which there is room for what follows it. */
const HOLDING = 20

interface Props {
  readonly index: TraceIndex
  readonly clause: Clause
  /** The mark that ends the sentence, where no words follow the chips. */
  readonly end: string
  /** What follows the chips: it stands on the line of the last of them, and never alone. */
  readonly children?: ReactNode
}

/** The chips of one clause with the marks between them; many fold after the first five. */
export function ClauseChips({ index, clause, end, children }: Props) {
  const { t } = useTranslation()
  const language = useLanguage()
  const [all, setAll] = useState(false)
  const { backings } = clause
  const shown = all || backings.length <= SHOWN + 1 ? backings : backings.slice(0, SHOWN)
  const rest = backings.length - shown.length
  const mixed = useRestByKind(index, backings, shown.length)
  // What is counted is no open list: that some lists are shows where all of them stand.
  const openEnded =
    rest === 0 &&
    backings.some((backing) => backing.paths[0] && lastRelation(index, backing.paths[0])?.openEnded)
  const zh = language === 'zh'
  const open = openEnded && !zh ? ', ' : ''
  const last = index.nodes.get(shown.at(-1)!.entity.id)
  const holdsTail = rest === 0 && emWidth(elided(last?.name ?? '')) <= HOLDING
  const tail = (
    <>
      {openEnded && <span className="open-end">{t('trace.openEnd') + end}</span>}
      {children}
    </>
  )
  const markAfter = (nth: number): string => {
    if (nth === shown.length - 1) {
      if (rest > 0) return zh ? '，' : mixed ? ',' : ''
      return openEnded ? open : end
    }
    if (zh) return '、'
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
              principal={clause.kind === 'leads' && isPrincipal(backing)}
            />
            {markAfter(nth)}
            {holdsTail && nth === shown.length - 1 && tail}
          </span>
          <wbr />
        </Fragment>
      ))}
      {rest > 0 && (
        <span className="held">
          {zh ? '' : mixed ? ' ' : ' and '}
          <button type="button" className="link-button" onClick={() => setAll(true)}>
            {mixed ?? t('picture.more', { count: rest })}
          </button>
          {end}
          {tail}
        </span>
      )}
      {rest === 0 && !holdsTail && tail}
    </>
  )
}

const NAMED = ['ENTERPRISE', 'PARK', 'PROJECT', 'INSTITUTION'] as const

/** What is folded away, by kind, where firms stand beside places: null where one kind says it all. */
function useRestByKind({ nodes }: TraceIndex, backings: Clause['backings'], shown: number) {
  const { t } = useTranslation()
  const listed = useListed()
  const kinds = backings.map(({ entity }) => nodes.get(entity.id)!.kind)
  if (new Set(kinds).size === 1 || kinds.some((kind) => !isNamed(kind))) return null
  const parts = NAMED.flatMap((kind) => {
    const count = kinds.slice(shown).filter((one) => one === kind).length
    return count > 0 ? [t(`trace.rest.${kind}`, { count })] : []
  })
  return t('trace.restMixed', { list: listed(parts) })
}

const isNamed = (kind: string): boolean => (NAMED as readonly string[]).includes(kind)
