import { useTranslation } from 'react-i18next'
import { go } from '../../state/navigation.ts'
import { MARKS } from '../../state/url.ts'
import { Icon } from '../parts/icon.tsx'
import { Words } from '../parts/words.tsx'
import type { RangeFault } from './asked-range.ts'
import { BackLink } from './back-link.tsx'
import { cutOf } from './cut.ts'
import { DocumentFacts } from './document-facts.tsx'
import { PassageLink } from './passage-link.tsx'
import type { ReaderBlock, Reading, ReaderRoute } from './reading.ts'
import type { Span } from './spans.ts'
import { useCite } from './use-cite.ts'

interface Props {
  readonly reading: Reading
  readonly route: ReaderRoute
  readonly block: ReaderBlock | null
  readonly fault: RangeFault | null
  readonly goTo: (span: Span) => void
  /** Null where the results stand beside the text, or a bar at the bottom opens them. */
  readonly openResults: (() => void) | null
}

const FAULTS = {
  clamped: 'reader.rangeClamped',
  outside: 'reader.rangeOutside',
  unreadable: 'reader.rangeUnreadable',
} as const

/** Title and facts, how much is marked, and what is amiss: a copy cut off, a stale link. */
export function ReaderHead(props: Props) {
  const { reading, route, block, fault, goTo, openResults } = props
  const { t } = useTranslation()
  const { outcome, cite } = useCite(reading)
  const { document } = reading
  const cut = cutOf(reading)
  const quoted = route.range && fault === null ? toSpan(route.range) : block
  return (
    <header className="reader-head">
      <BackLink />
      <h1>
        <Words text={document.name} />
      </h1>
      <div className="reader-bar">
        <DocumentFacts document={document} />
        <div className="reader-tools">
          <span className="muted" id="marks-label">
            {t('reader.marks')}
          </span>
          <div className="segments" role="group" aria-labelledby="marks-label">
            {MARKS.map((marks) => (
              <button
                key={marks}
                type="button"
                aria-pressed={route.marks === marks}
                onClick={() => go({ ...route, marks }, 'replace')}
              >
                {t(`reader.${marks}`)}
              </button>
            ))}
          </div>
          <button
            type="button"
            className="button"
            disabled={!quoted}
            onClick={() => quoted && cite(quoted)}
          >
            <Icon name={outcome === 'copied' ? 'check' : 'copy'} />
            {t(
              outcome === 'copied'
                ? 'action.copied'
                : outcome === 'failed'
                  ? 'action.copyFailed'
                  : 'reader.cite',
            )}
          </button>
          {openResults && (
            <button type="button" className="button" aria-haspopup="dialog" onClick={openResults}>
              <Icon name="graph" />
              {t('reader.openResults')}
            </button>
          )}
        </div>
      </div>
      {fault && (
        <div className="notice" data-look="warn" role="status">
          <Icon name="warn" />
          <p>{t(FAULTS[fault])}</p>
        </div>
      )}
      {cut && (
        <div className="notice reader-cut-notice" data-look="warn">
          <Icon name="cut" />
          <p>
            <strong>{t('reader.cutTitle')}</strong> {t('reader.cutAfter', { words: cut.words })}
          </p>
          <PassageLink documentId={document.id} span={cut.span} goTo={goTo}>
            {t('reader.toCut')}
          </PassageLink>
        </div>
      )}
    </header>
  )
}

const toSpan = ([start, end]: readonly [number, number]): Span => ({ start, end })
