import { useEffect, useId, useRef } from 'react'
import type { RefObject } from 'react'
import { useTranslation } from 'react-i18next'
import { Chip } from '../parts/chip.tsx'
import type { ReaderMention, Reading } from './reading.ts'
import type { Span } from './spans.ts'
import { CloseButton } from '../parts/close-button.tsx'

interface Props {
  /** The innermost first. */
  readonly mentions: readonly ReaderMention[]
  readonly at: DOMRect
  readonly text: RefObject<HTMLDivElement | null>
  readonly reading: Reading
  readonly goTo: (span: Span) => void
  readonly close: () => void
}

const WIDTH = 320

/** What the words that were clicked on name, other names for it, and where else it stands. */
export function MentionCard({ mentions, at, text, reading, goTo, close }: Props) {
  const { t } = useTranslation()
  const card = useRef<HTMLDivElement>(null)
  const title = useId()
  useEffect(() => card.current?.focus({ preventScroll: true }), [mentions])
  useEffect(() => {
    const leave = (event: PointerEvent) => {
      if (event.target instanceof Node && !card.current?.contains(event.target)) close()
    }
    document.addEventListener('pointerdown', leave)
    return () => document.removeEventListener('pointerdown', leave)
  }, [close])
  const box = text.current?.getBoundingClientRect()
  if (!box || !text.current) return null
  const room = text.current.clientWidth
  const width = Math.min(WIDTH, room - 16)
  const left = Math.max(8, Math.min(at.left - box.left, room - width - 8))
  const top = at.bottom - box.top + text.current.scrollTop + 8
  return (
    <div
      ref={card}
      className="mention-card"
      role="dialog"
      aria-labelledby={title}
      tabIndex={-1}
      style={{ left, top, width }}
    >
      <header>
        <h2 id={title}>{t('reader.mention.title')}</h2>
        <CloseButton close={close} />
      </header>
      {mentions.map((mention) => (
        <Named
          key={mention.id}
          mention={mention}
          reading={reading}
          goTo={(span) => {
            close()
            goTo(span)
          }}
        />
      ))}
    </div>
  )
}

function Named({
  mention,
  reading,
  goTo,
}: {
  readonly mention: ReaderMention
  readonly reading: Reading
  readonly goTo: (span: Span) => void
}) {
  const { t } = useTranslation()
  const { entity } = mention
  const all = reading.mentions.filter((one) => one.entity.id === entity.id)
  const at = all.findIndex(({ id }) => id === mention.id)
  const next = all[(at + 1) % all.length]
  return (
    <section>
      <Chip entity={entity} />
      {entity.aliases.length > 0 && (
        <p className="muted" lang="zh-CN">
          {t('reader.mention.aliases', { names: entity.aliases.join('、') })}
        </p>
      )}
      <p className="muted">
        {all.length > 1 && next ? (
          <>
            {t('reader.mention.nth', { at: at + 1, count: all.length })}{' '}
            <button type="button" className="link-button" onClick={() => goTo(next)}>
              {t('reader.mention.next')}
            </button>
          </>
        ) : (
          t('reader.mention.count', { count: all.length })
        )}
      </p>
    </section>
  )
}
