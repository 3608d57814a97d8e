import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { go } from '../../state/navigation.ts'
import { announce } from '../parts/announce.ts'
import { PanelGuard } from '../parts/panel-guard.tsx'
import { useMedia } from '../parts/use-media.ts'
import { askedRange } from './asked-range.ts'
import { BracketFoot } from './bracket-foot.tsx'
import { PassageResult } from './passage-result.tsx'
import { usePlaceName } from './place-name.ts'
import { ReaderHead } from './reader-head.tsx'
import { ReaderOutline } from './reader-outline.tsx'
import { ReaderSheets } from './reader-sheets.tsx'
import { ReaderText } from './reader-text.tsx'
import { blockAt } from './reading.ts'
import type { Reading, ReaderRoute } from './reading.ts'
import type { Span } from './spans.ts'
import { useEscape } from './use-escape.ts'
import { useStable } from './use-stable.ts'
import { usePlace, useShowRange } from './use-place.ts'

interface Props {
  readonly reading: Reading
  readonly route: ReaderRoute
}

/** Contents, text and what the present item says; on narrow windows the text, the rest on sheets. */
export function ReaderView({ reading, route }: Props) {
  const { t } = useTranslation()
  const text = useRef<HTMLDivElement>(null)
  const wide = useMedia('(min-width: 1180px)')
  const narrow = useMedia('(max-width: 719px)')
  const [sheet, setSheet] = useState<'outline' | 'results' | null>(null)
  const { document, blocks } = reading
  const { range, fault } = askedRange(route.range, window.location.hash, document)
  const asked = range && blockAt(reading, range.start)
  const here = usePlace(text, asked?.start ?? null)
  const current = blocks.find(({ start }) => start === here) ?? null
  const bare = reading.outline.length === 0
  const nameOf = usePlaceName(reading)
  const { show, keep } = useShowRange(text, range)

  const goTo = (span: Span) => {
    setSheet(null)
    go({ ...route, range: [span.start, span.end] }, 'replace')
    // The same place again doesn't change the address, and is shown all the same.
    if (range?.start === span.start && range.end === span.end) show()
  }
  const choose = useStable((span: Span) => {
    keep()
    go({ ...route, range: [span.start, span.end] }, 'replace')
    announce(t('reader.atPassage', { place: nameOf(blockAt(reading, span.start)) }))
  })
  useEscape(range !== null, () => go({ ...route, range: null }, 'replace'))

  const outline = <ReaderOutline reading={reading} current={current} goTo={goTo} />
  const results = (
    <PanelGuard fallback={<p className="muted">{t('state.failed')}</p>}>
      <PassageResult reading={reading} block={current} range={range} goTo={goTo} />
    </PanelGuard>
  )
  return (
    <div className="reader" data-bare={bare || undefined}>
      {!narrow && !bare && <div className="reader-outline">{outline}</div>}
      <article className="reader-main">
        <ReaderHead
          reading={reading}
          route={route}
          block={current}
          fault={fault}
          goTo={goTo}
          openResults={wide || narrow ? null : () => setSheet('results')}
        />
        <ReaderText
          ref={text}
          reading={reading}
          marks={route.marks}
          range={range}
          current={current}
          choose={choose}
          goTo={goTo}
        />
        <BracketFoot reading={reading} block={current} goTo={goTo} />
      </article>
      {wide ? (
        <aside className="reader-results" aria-label={t('reader.results')}>
          {results}
        </aside>
      ) : (
        <ReaderSheets
          open={sheet}
          setOpen={setSheet}
          narrow={narrow}
          outline={narrow && !bare ? outline : null}
          results={results}
        />
      )}
    </div>
  )
}
