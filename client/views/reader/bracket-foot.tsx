import { useQuery } from '@tanstack/react-query'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { traceFrom } from '../../api/queries.ts'
import { Icon } from '../parts/icon.tsx'
import { useMedia } from '../parts/use-media.ts'
import { numberShown } from '../trace/task-number.ts'
import { cutOf } from './cut.ts'
import { MarkedWords } from './marked-words.tsx'
import { bracketOf } from './outline.ts'
import { PassageLink } from './passage-link.tsx'
import { mentionsIn, taskOf } from './reading.ts'
import type { ReaderBlock, Reading } from './reading.ts'
import type { Span } from './spans.ts'

interface Props {
  readonly reading: Reading
  readonly block: ReaderBlock | null
  readonly goTo: (span: Span) => void
}

/** Repeats the bracket that names the units of the present item: in the text it stands far below. */
export function BracketFoot({ reading, block, goTo }: Props) {
  const { t } = useTranslation()
  const narrow = useMedia('(max-width: 719px)')
  const [chosen, setOpen] = useState<boolean | null>(null)
  const open = chosen ?? !narrow
  const words = useId()
  const { document, blocks } = reading
  const passage = block?.passage ?? null
  const found = passage && bracketOf(document.passages, passage)
  const bracket = found && blocks.find((one) => one.passage === found)
  if (!passage || bracket === block) return null
  if (!bracket) return <NoBracket reading={reading} block={block} goTo={goTo} />
  const own = found.parent?.id === passage.id
  const number = document.passages.find(({ id }) => id === found.parent?.id)?.number ?? ''
  return (
    <footer className="bracket-foot" aria-label={t('reader.bracketOwn')}>
      <button
        type="button"
        className="icon-button"
        aria-expanded={open}
        aria-controls={words}
        aria-label={t(open ? 'reader.hideBracket' : 'reader.showBracket')}
        onClick={() => setOpen(!open)}
      >
        <Icon name="chevron" />
      </button>
      <span className="muted">
        {own || !number
          ? t('reader.bracket')
          : t('reader.bracketInherited', { number: numberShown(number) })}
      </span>
      <span id={words} className="bracket-words" lang="zh-CN" hidden={!open}>
        <MarkedWords
          reading={reading}
          slice={{ ...bracket, heading: false, quoted: false }}
          mentions={mentionsIn(reading, bracket)}
          target={false}
        />
      </span>
      <PassageLink documentId={document.id} span={bracket} goTo={goTo}>
        {t('reader.toBracket')}
      </PassageLink>
    </footer>
  )
}

/** A task that no bracket tells of: what the graph says of why. */
function NoBracket({ reading, block, goTo }: Props) {
  const { t } = useTranslation()
  const passage = block?.passage ?? null
  const task = passage && taskOf(passage)
  const { data } = useQuery({
    ...traceFrom({ from: task ?? '', inherited: true, cooperators: true }),
    enabled: task !== null,
  })
  const gap = data?.gaps.find(({ kind, subject }) => kind === 'NO_UNIT' && subject.id === task)
  const cut = cutOf(reading)
  if (!gap) return null
  return (
    <footer className="bracket-foot" aria-label={t('reader.bracketOwn')}>
      <span className="muted">{t('reader.noUnit')}</span>
      <span className="chip-unstated">{t(`picture.reason.${gap.reason}`)}</span>
      {gap.reason === 'TEXT_CUT_OFF' && cut && (
        <PassageLink documentId={reading.document.id} span={cut.span} goTo={goTo}>
          {t('reader.toCut')}
        </PassageLink>
      )}
    </footer>
  )
}
