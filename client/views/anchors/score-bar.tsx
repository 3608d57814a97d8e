import { useId, useState } from 'react'
import type { CSSProperties, KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import '../../styles/score-bar.css'
import type { AnchorPart, AnchorRow } from '../../api/anchor-queries.ts'
import { captionsOf, fullMarks, hundredths, percent, weighed } from './bar.ts'
import type { Caption } from './bar.ts'

interface Props {
  readonly row: AnchorRow
  /** Opens what the parts rest on. */
  readonly choose: () => void
}

/** Captions of parts that are narrower would stand in each other's way. */
const LEAST_SHARE = { short: 0.08, whole: 0.14 } as const

/**
 * A score by its parts: as wide as they weigh, filled as far as their value, hatched where unknown.
 * It is a list box: arrows go through the parts, and the one gone to explains itself.
 */
export function ScoreBar({ row, choose }: Props) {
  const { t } = useTranslation()
  const id = useId()
  const words = usePartWords()
  const parts = weighed(row.components)
  const [active, setActive] = useState<number | null>(null)
  const at = active === null ? null : Math.min(active, parts.length - 1)
  const onKeyDown = (event: KeyboardEvent) => {
    const next = stepOf(event.key, at ?? 0, parts.length)
    if (next !== null) setActive(next)
    else if (event.key === 'Escape') setActive(null)
    else if (event.key === 'Enter' || event.key === ' ') choose()
    else return
    event.preventDefault()
  }
  return (
    <div className="score-bar">
      <div
        className="bar"
        role="listbox"
        aria-orientation="horizontal"
        tabIndex={0}
        aria-label={t('anchors.barOf', { firm: row.enterprise.name })}
        aria-activedescendant={at === null ? undefined : `${id}-${at}`}
        style={columnsOf(row.components)}
        onKeyDown={onKeyDown}
        onFocus={() => setActive(at ?? 0)}
        onBlur={() => setActive(null)}
        onMouseOver={({ target }) => setActive(partAt(target))}
        onMouseLeave={() => setActive(null)}
        onClick={({ target }) => partAt(target) !== null && choose()}
      >
        {parts.map((part, nth) => (
          <div
            key={part.name}
            id={`${id}-${nth}`}
            role="option"
            aria-selected={nth === at}
            aria-describedby={nth === at ? `${id}-why` : undefined}
            className="bar-part"
            data-part={part.name}
            data-basis={part.basis}
            data-unknown={part.value == null || undefined}
            data-nth={nth}
          >
            <span className="bar-fill" style={{ '--value': part.value ?? 0 } as CSSProperties} />
            <span className="sr-only">{words(part)}</span>
          </div>
        ))}
      </div>
      <Captions row={row} />
      {at !== null && (
        <p className="bar-why" id={`${id}-why`}>
          <b>{words(parts[at]!)}</b>
          <span lang="zh-CN">{fullMarks(parts[at]!.explanation)}</span>
        </p>
      )}
    </div>
  )
}

/** The columns of the bar, which its captions stand in too: each begins where its part does. */
const columnsOf = (parts: readonly AnchorPart[]): CSSProperties =>
  ({
    '--columns': weighed(parts)
      .map(({ weight }) => `minmax(0, ${weight}fr)`)
      .join(' '),
  }) as CSSProperties

/** Which part of its bar an element belongs to. */
function partAt(target: EventTarget): number | null {
  const part = target instanceof Element ? target.closest<HTMLElement>('[data-nth]') : null
  return part ? Number(part.dataset['nth']) : null
}

function stepOf(key: string, at: number, count: number): number | null {
  if (key === 'ArrowRight' || key === 'ArrowDown') return Math.min(count - 1, at + 1)
  if (key === 'ArrowLeft' || key === 'ArrowUp') return Math.max(0, at - 1)
  if (key === 'Home') return 0
  return key === 'End' ? count - 1 : null
}

/** A part with its value, its weight, and whether a document or a formula gives it. */
export function usePartWords() {
  const { t } = useTranslation()
  return ({ name, value, weight, basis }: AnchorPart): string =>
    t('anchors.part', {
      name: t(`anchors.names.${name}`),
      value: value == null ? t('anchors.unknownPart') : percent(value),
      weight: Math.round(weight * 1000) / 10,
      basis: t(`anchors.${basis}`),
    })
}

function Captions({ row }: { readonly row: AnchorRow }) {
  const { t } = useTranslation()
  const captions = captionsOf(row.components)
  const words = ({ parts, share, known }: Caption): string => {
    const [{ name, value }] = parts as [AnchorPart]
    if (!known)
      return parts.length > 1
        ? t('anchors.unknownParts', { count: parts.length })
        : t(share < LEAST_SHARE.whole ? 'anchors.unknownShort' : 'anchors.unknownPart')
    if (share < LEAST_SHARE.short) return ''
    if (name === 'DESIGNATION' && row.wording) return row.wording
    if (name === 'CRITICALITY' && value === 0) return t('anchors.notSole')
    const short = t(`anchors.short.${name}`)
    return share < LEAST_SHARE.whole ? short : `${short} ${hundredths(value ?? 0)}%`
  }
  return (
    <div className="bar-captions" aria-hidden="true" style={columnsOf(row.components)}>
      {captions.map((caption) => (
        <span
          key={caption.parts[0]!.name}
          title={words(caption)}
          data-whole={caption.parts[0]!.name === 'CRITICALITY' || undefined}
          style={{ gridColumnEnd: `span ${caption.parts.length}` }}
        >
          {words(caption)}
        </span>
      ))}
    </div>
  )
}
