import { useEffect, useState } from 'react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { AskError } from '../../api/ask.ts'
import { Icon } from './icon.tsx'
import type { IconName } from './icon.tsx'

/** Whether a wait has lasted long enough to be shown: short ones would only flicker. */
export function useLongWait(waiting: boolean, after = 150): boolean {
  const [long, setLong] = useState(false)
  useEffect(() => {
    if (!waiting) return setLong(false)
    const timer = window.setTimeout(() => setLong(true), after)
    return () => window.clearTimeout(timer)
  }, [waiting, after])
  return waiting && long
}

/** Lines in the place of what will come; they take up their room from the start, so that nothing jumps. */
export function Skeleton({ lines }: { readonly lines: readonly number[] }) {
  const { t } = useTranslation()
  const shown = useLongWait(true)
  return (
    <div
      className="skeleton"
      aria-busy="true"
      role="status"
      aria-label={t('state.loading')}
      data-shown={shown || undefined}
    >
      {lines.map((width, nth) => (
        <span key={nth} data-width={width} />
      ))}
    </div>
  )
}

/** What fills a graph that holds no document. */
export const IMPORT_COMMAND = 'npm run load -- FILE'

interface EmptyProps {
  readonly icon: IconName
  readonly title: string
  readonly children?: ReactNode
  readonly action?: ReactNode
  /** Whether it stands for the whole page, whose heading it then is. */
  readonly page?: boolean
}

export function Empty({ icon, title, children, action, page = false }: EmptyProps) {
  const Heading = page ? 'h1' : 'h2'
  return (
    <div className="empty">
      <Icon name={icon} size={28} />
      <Heading>{title}</Heading>
      {children && <p>{children}</p>}
      {action && <div className="empty-action">{action}</div>}
    </div>
  )
}

const KNOWN = [
  'OFFLINE',
  'STORE_UNAVAILABLE',
  'TIMEOUT',
  'NOT_FOUND',
  'BAD_USER_INPUT',
  'QUERY_TOO_COMPLEX',
  'PAGE_NOT_FETCHED',
] as const

interface FaultProps {
  readonly error: unknown
  readonly retry: () => void
  /** Whether the answer of before still stands below. */
  readonly old?: boolean
  /** Whether to load the whole page anew is offered too. */
  readonly reload?: boolean
  /** Whether it stands for the whole page, whose heading it then is. */
  readonly page?: boolean
}

/** What failed, its code, and a way to try again or to report it. */
export function Fault({ error, retry, old = false, reload = false, page = false }: FaultProps) {
  const { t } = useTranslation()
  const code = error instanceof AskError ? error.code : 'UNKNOWN'
  const known = KNOWN.find((one) => one === code)
  const offline = code === 'OFFLINE' || code === 'PAGE_NOT_FETCHED'
  const Heading = page ? 'h1' : 'strong'
  const details = `${code}\n${error instanceof Error ? error.message : ''}\n${window.location.href}`
  return (
    <div className="notice" data-look={offline ? 'warn' : 'error'} role="alert">
      <Icon name={offline ? 'offline' : 'warn'} />
      <div>
        <Heading>{t(offline ? 'state.offline' : 'state.failed')}</Heading>
        <p>
          {t(known ? `fault.${known}` : 'fault.other')} {old && t('state.oldBelow')}
        </p>
        <code>{code}</code>
        <div className="notice-actions">
          <button
            type="button"
            className={offline ? 'button' : 'button button-main'}
            onClick={retry}
          >
            <Icon name="retry" />
            {t('action.retry')}
          </button>
          {reload && (
            <button type="button" className="button" onClick={() => window.location.reload()}>
              {t('action.reload')}
            </button>
          )}
          <button
            type="button"
            className="button"
            onClick={() => void navigator.clipboard?.writeText(details)}
          >
            <Icon name="copy" />
            {t('action.copyDiagnosis')}
          </button>
        </div>
      </div>
    </div>
  )
}
