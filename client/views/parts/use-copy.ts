import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { announce } from './announce.ts'

type Outcome = 'idle' | 'copied' | 'failed'

/** Copies a text and says for two seconds whether that worked; aloud in words of its own where they tell more. */
export function useCopy(said: 'action.copied' | 'trace.reportCopied' = 'action.copied'): {
  readonly outcome: Outcome
  readonly copy: (text: string) => void
} {
  const { t } = useTranslation()
  const [outcome, setOutcome] = useState<Outcome>('idle')
  const tell = (next: Outcome) => {
    setOutcome(next)
    announce(t(next === 'copied' ? said : 'action.copyFailed'))
    window.setTimeout(() => setOutcome('idle'), 2_000)
  }
  const copy = (text: string) => {
    void writeText(text).then(
      () => tell('copied'),
      () => tell('failed'),
    )
  }
  return { outcome, copy }
}

/** The clipboard API needs HTTPS or localhost; the old command works on plain HTTP too. */
async function writeText(text: string): Promise<void> {
  if (window.isSecureContext) return navigator.clipboard.writeText(text)
  const area = document.createElement('textarea')
  area.value = text
  area.className = 'sr-only'
  document.body.append(area)
  area.select()
  const done = document.execCommand('copy')
  area.remove()
  if (!done) throw new Error('copy refused')
}
