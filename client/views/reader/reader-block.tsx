import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import { KINDS } from '../../../server/domain/kind.ts'
import { Glyph } from '../parts/glyph.tsx'
import { useLanguage } from '../parts/use-language.ts'
import { MarkedWords } from './marked-words.tsx'
import { ancestorsOf } from './outline.ts'
import { usePlaceName } from './place-name.ts'
import { mentionsIn, quotationIn, wordsOf } from './reading.ts'
import type { Marks, ReaderBlock, ReaderMention, Reading } from './reading.ts'
import { headingEnd, slicesOf } from './slices.ts'
import type { Slice } from './slices.ts'
import type { Span } from './spans.ts'

interface Props {
  readonly reading: Reading
  readonly block: ReaderBlock
  readonly marks: Marks
  /** The quoted range, where it touches this block. */
  readonly range: Span | null
  /** Whether the address leads to this block. */
  readonly asked: boolean
  readonly current: boolean
  readonly choose: (span: Span) => void
}

/** One passage: in the margin what it names, then its words. */
export const ReaderBlockView = memo(function ReaderBlockView(props: Props) {
  const { reading, block, marks, range, asked, current, choose } = props
  const { passage } = block
  const shown = shownMentions(mentionsIn(reading, block), marks)
  const words = wordsOf(reading, block)
  const end = headingEnd(block, words, passage?.heading ?? null)
  const slices = slicesOf(block, end, quotationIn(block, range))
  const heading = slices.filter((slice) => slice.heading)
  const first = slices.find((slice) => slice.quoted)
  const view = (slice: Slice) => (
    <MarkedWords
      key={slice.start}
      reading={reading}
      slice={slice}
      mentions={shown}
      target={asked && slice === first}
    />
  )
  return (
    <div
      className="block"
      data-block={block.start}
      data-role={passage?.role ?? 'NONE'}
      data-current={current || undefined}
      data-asked={asked || undefined}
      tabIndex={asked ? -1 : undefined}
    >
      <BlockMarks reading={reading} block={block} shown={shown} current={current} choose={choose} />
      <p className="block-text" lang="zh-CN" data-words={block.start}>
        {heading.length > 0 && (
          <span className="block-heading" role="heading" aria-level={levelOf(reading, block)}>
            {heading.map(view)}
          </span>
        )}
        {slices.filter((slice) => !slice.heading).map(view)}
      </p>
    </div>
  )
})

function BlockMarks({
  reading,
  block,
  shown,
  current,
  choose,
}: Pick<Props, 'reading' | 'block' | 'current' | 'choose'> & {
  readonly shown: readonly ReaderMention[]
}) {
  const { t } = useTranslation()
  const language = useLanguage()
  const nameOf = usePlaceName(reading)
  const kinds = [...new Set(shown.map(({ entity }) => entity.kind))]
  if (kinds.length === 0) return <span className="block-marks" />
  const what = kinds.map((kind) => KINDS[kind][language]).join(language === 'zh' ? '、' : ', ')
  return (
    <button
      type="button"
      className="block-marks"
      aria-pressed={current}
      onClick={() => choose(block)}
    >
      <span className="sr-only">{t('reader.blockHolds', { place: nameOf(block), what })}</span>
      {kinds.map((kind) => (
        <Glyph key={kind} kind={kind} />
      ))}
      <span className="sr-only">{t('reader.blockHolds', { place: nameOf(block), what })}</span>
    </button>
  )
}

const shownMentions = (mentions: readonly ReaderMention[], marks: Marks) =>
  marks === 'all'
    ? mentions
    : marks === 'goals'
      ? mentions.filter(({ entity }) => entity.kind === 'GOAL')
      : []

/** The document's title is the first level. */
function levelOf({ document }: Reading, { passage }: ReaderBlock): number {
  if (!passage?.number) return 2
  const byId = new Map(document.passages.map((one) => [one.id, one]))
  return Math.min(6, ancestorsOf(byId, passage).length + 2)
}
