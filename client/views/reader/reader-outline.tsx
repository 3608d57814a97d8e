import { useId, useRef } from 'react'
import type { KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { Icon } from '../parts/icon.tsx'
import { Words } from '../parts/words.tsx'
import { cutOf } from './cut.ts'
import { ancestorsOf } from './outline.ts'
import type { OutlineRow } from './outline.ts'
import { PassageLink } from './passage-link.tsx'
import type { ReaderBlock, Reading } from './reading.ts'
import type { Span } from './spans.ts'
import type { ReaderPassage } from '../../api/types.ts'

interface Props {
  readonly reading: Reading
  readonly current: ReaderBlock | null
  readonly goTo: (span: Span) => void
}

const STEPS: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowDown: (at, last) => Math.min(last, at + 1),
  ArrowUp: (at) => Math.max(0, at - 1),
  Home: () => 0,
  End: (_, last) => last,
}

/** The headings by number. One stop for Tab; the arrow keys move within. */
export function ReaderOutline({ reading, current, goTo }: Props) {
  const { t } = useTranslation()
  const { document, outline, blocks } = reading
  const list = useRef<HTMLOListElement>(null)
  const title = useId()
  const hint = useId()
  const cut = cutOf(reading)
  const line = lineOf(reading, current)
  const at = outline.findIndex((row) => row.passage === line.find(isIn(outline)))
  const above = line.slice(1)
  const move = (event: KeyboardEvent) => {
    const links = [...(list.current?.querySelectorAll('a') ?? [])]
    const from = links.findIndex((link) => link === window.document.activeElement)
    const step = STEPS[event.key]
    if (!step || from < 0) return
    event.preventDefault()
    links[step(from, links.length - 1)]?.focus()
  }
  const blockOf = (row: OutlineRow<ReaderPassage>) =>
    blocks.find(({ passage }) => passage === row.passage)
  return (
    <nav aria-labelledby={title}>
      <div className="outline-head">
        <h2 id={title}>{t('reader.outline')}</h2>
        <p className="muted">
          <Words text={document.name} />
        </p>
      </div>
      <span id={hint} className="sr-only">
        {t('reader.outlineHint')}
      </span>
      <ol ref={list} className="outline" aria-describedby={hint} onKeyDown={move}>
        {outline.map((row, nth) => {
          const block = blockOf(row)
          return (
            block && (
              <li
                key={row.passage.id}
                data-level={Math.min(row.level, 5)}
                data-above={above.includes(row.passage) || undefined}
              >
                <PassageLink
                  documentId={document.id}
                  span={block}
                  goTo={goTo}
                  current={nth === at}
                  tabIndex={nth === Math.max(at, 0) ? 0 : -1}
                >
                  <span className="outline-number">{row.ownNumber}</span>
                  <span className="outline-heading">
                    <Words text={row.passage.heading ?? ''} />
                  </span>
                </PassageLink>
              </li>
            )
          )
        })}
        {cut && (
          <li className="outline-cut">
            <PassageLink documentId={document.id} span={cut.span} goTo={goTo} tabIndex={-1}>
              <Icon name="cut" size={14} />
              {t('reader.cutHere')}
            </PassageLink>
          </li>
        )}
      </ol>
    </nav>
  )
}

/** The present passage and those above it, the nearest first. */
function lineOf({ document }: Reading, current: ReaderBlock | null): readonly ReaderPassage[] {
  const passage = current?.passage
  if (!passage) return []
  return [passage, ...ancestorsOf(new Map(document.passages.map((one) => [one.id, one])), passage)]
}

const isIn = (outline: Reading['outline']) => (passage: ReaderPassage) =>
  outline.some((row) => row.passage === passage)
