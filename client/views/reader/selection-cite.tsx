import { useEffect, useState } from 'react'
import type { RefObject } from 'react'
import { useTranslation } from 'react-i18next'
import { Icon } from '../parts/icon.tsx'
import type { Reading } from './reading.ts'
import type { Span } from './spans.ts'
import { selectedSpan } from './text-selection.ts'
import { useCite } from './use-cite.ts'

interface Props {
  readonly text: RefObject<HTMLDivElement | null>
  readonly reading: Reading
}

interface Selected {
  readonly span: Span
  readonly left: number
  readonly top: number
}

/** Beside selected words: a button that copies them with their source. */
export function SelectionCite({ text, reading }: Props) {
  const { t } = useTranslation()
  const [selected, setSelected] = useState<Selected | null>(null)
  const { outcome, cite } = useCite(reading)
  useEffect(() => {
    const follow = () => setSelected(text.current && placeOf(text.current))
    document.addEventListener('selectionchange', follow)
    return () => document.removeEventListener('selectionchange', follow)
  }, [text])
  if (!selected) return null
  const { span, left, top } = selected
  return (
    <button
      type="button"
      className="button selection-cite"
      style={{ left, top }}
      onPointerDown={(event) => event.preventDefault()}
      onClick={() => cite(span)}
    >
      <Icon name={outcome === 'copied' ? 'check' : 'copy'} />
      {t(
        outcome === 'copied'
          ? 'reader.cited'
          : outcome === 'failed'
            ? 'action.copyFailed'
            : 'reader.citeSelection',
      )}
    </button>
  )
}

const WIDTH = 176

/** Below the end of the selection, inside of the text's own box. */
function placeOf(text: HTMLElement): Selected | null {
  const selection = window.getSelection()
  const span = selectedSpan(text, selection)
  if (!span || !selection) return null
  const last = [...selection.getRangeAt(0).getClientRects()].at(-1)
  const box = text.getBoundingClientRect()
  if (!last) return null
  return {
    span,
    left: Math.max(8, Math.min(last.right - box.left - WIDTH / 2, text.clientWidth - WIDTH - 8)),
    top: last.bottom - box.top + text.scrollTop + 6,
  }
}
