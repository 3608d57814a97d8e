import { useQueryClient } from '@tanstack/react-query'
import type { QueryKey } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Icon } from './icon.tsx'
import { Empty, Skeleton, useLongWait } from './states.tsx'

/** From when on a reader may want to stop waiting. */
const LONG_MS = 2_000

interface Props {
  /** Key of the query that is awaited. */
  readonly queryKey: QueryKey
  /** Widths of the lines that stand in the place of the answer. */
  readonly lines: readonly number[]
}

/** What is awaited from the server: its shape, after a while a way to stop, then one to go on. */
export function Wait({ queryKey, lines }: Props) {
  const { t } = useTranslation()
  const client = useQueryClient()
  const [stopped, setStopped] = useState(false)
  const long = useLongWait(!stopped, LONG_MS)
  const stop = () => {
    setStopped(true)
    void client.cancelQueries({ queryKey, exact: true })
  }
  const goOn = () => {
    setStopped(false)
    void client.refetchQueries({ queryKey, exact: true })
  }
  if (stopped) {
    const again = (
      <button type="button" className="button button-main" onClick={goOn}>
        <Icon name="retry" />
        {t('action.retry')}
      </button>
    )
    return (
      <Empty icon="clock" title={t('state.stopped')} action={again}>
        {t('state.stoppedHint')}
      </Empty>
    )
  }
  return (
    <>
      <Skeleton lines={lines} />
      {long && (
        <p className="wait-long">
          <span className="muted">{t('state.loading')}</span>
          <button type="button" className="button" onClick={stop}>
            <Icon name="close" />
            {t('action.cancel')}
          </button>
        </p>
      )}
    </>
  )
}
