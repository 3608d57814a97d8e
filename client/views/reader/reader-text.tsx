import { Fragment, useState } from 'react'
import type { KeyboardEvent, MouseEvent, Ref, RefObject } from 'react'
import { useTranslation } from 'react-i18next'
import { Icon } from '../parts/icon.tsx'
import { cutOf } from './cut.ts'
import { MentionCard } from './mention-card.tsx'
import { ReaderBlockView } from './reader-block.tsx'
import type { Marks, ReaderBlock, Reading, ReaderMention } from './reading.ts'
import { SelectionCite } from './selection-cite.tsx'
import { overlaps } from './spans.ts'
import type { Span } from './spans.ts'

interface Props {
  readonly ref: RefObject<HTMLDivElement | null>
  readonly reading: Reading
  readonly marks: Marks
  readonly range: Span | null
  readonly current: ReaderBlock | null
  readonly choose: (span: Span) => void
  readonly goTo: (span: Span) => void
}

interface Pointed {
  readonly mentions: readonly ReaderMention[]
  readonly at: DOMRect
}

/** The document's own words, block by block; web page furniture is folded away. */
export function ReaderText({ ref, reading, marks, range, current, choose, goTo }: Props) {
  const { t } = useTranslation()
  const [pointed, setPointed] = useState<Pointed | null>(null)
  const { blocks } = reading
  const cut = cutOf(reading)

  const click = (event: MouseEvent) => {
    const target = event.target as Element
    if (!window.getSelection()?.isCollapsed || target.closest('button, a, summary')) return
    const mentioned = target.closest<HTMLElement>('[data-mention]')
    if (mentioned) return setPointed(pointedAt(mentioned, reading))
    setPointed(null)
    const start = Number(target.closest<HTMLElement>('[data-block]')?.dataset['block'])
    const block = blocks.find((one) => one.start === start)
    if (block && block !== current) choose(block)
  }
  const escape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !pointed) return
    event.preventDefault()
    setPointed(null)
    ref.current?.focus({ preventScroll: true })
  }
  return (
    <div
      ref={ref as Ref<HTMLDivElement>}
      className="reader-text"
      role="region"
      aria-label={t('reader.region')}
      tabIndex={0}
      data-marks={marks}
      onClick={click}
      onKeyDown={escape}
    >
      {groups(blocks).map((group) => {
        const shown = group.blocks.map((block) => (
          <Fragment key={block.start}>
            <ReaderBlockView
              reading={reading}
              block={block}
              marks={marks}
              range={range && overlaps(range, block) ? range : null}
              asked={range !== null && firstTouched(blocks, range) === block}
              current={block === current}
              choose={choose}
            />
            {cut?.block === block && (
              <p className="reader-cut">
                <Icon name="cut" />
                {t('reader.cutAt')}
              </p>
            )}
          </Fragment>
        ))
        if (!group.noise) return <Fragment key={group.start}>{shown}</Fragment>
        return (
          <details key={group.start} className="reader-noise">
            <summary>{t('reader.noise')}</summary>
            {shown}
          </details>
        )
      })}
      {pointed && (
        <MentionCard
          {...pointed}
          text={ref}
          reading={reading}
          goTo={goTo}
          close={() => setPointed(null)}
        />
      )}
      <SelectionCite text={ref} reading={reading} />
    </div>
  )
}

const firstTouched = (blocks: readonly ReaderBlock[], range: Span) =>
  blocks.find((block) => overlaps(block, range)) ?? null

interface Group {
  readonly start: number
  readonly noise: boolean
  readonly blocks: ReaderBlock[]
}

/** Neighbouring blocks of web page furniture fold together. */
function groups(blocks: readonly ReaderBlock[]): readonly Group[] {
  const made: Group[] = []
  for (const block of blocks) {
    const noise = block.passage?.role === 'NOISE'
    const last = made.at(-1)
    if (last && last.noise === noise) last.blocks.push(block)
    else made.push({ start: block.start, noise, blocks: [block] })
  }
  return made
}

/** The mentions at an element, the innermost first. */
function pointedAt(element: HTMLElement, { mentions }: Reading): Pointed {
  const found: ReaderMention[] = []
  for (
    let at: HTMLElement | null = element;
    at;
    at = at.parentElement?.closest<HTMLElement>('[data-mention]') ?? null
  ) {
    const mention = mentions.find(({ id }) => id === at?.dataset['mention'])
    if (mention) found.push(mention)
  }
  return { mentions: found, at: element.getBoundingClientRect() }
}
