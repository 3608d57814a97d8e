import { useTranslation } from 'react-i18next'
import { useLanguage } from '../../parts/use-language.ts'
import type { Duty } from './duties.ts'

interface Props {
  readonly duty: Pick<Duty, 'role' | 'tone'> & { readonly principal?: boolean }
  /** Whether the words stand beside the sign, as in a legend, or are only read out. */
  readonly spelled?: boolean
}

const DASHES = { INHERITED: '2.6 1.8', PROPOSED: '0.1 2.6' } as Partial<Record<string, string>>

/** A duty by its sign: full where one leads, a square where one answers, empty where one helps. */
export function DutyMark({ duty, spelled }: Props) {
  const { t } = useTranslation()
  const comma = useLanguage() === 'zh' ? '，' : ', '
  const { role, tone, principal } = duty
  const stated = tone === 'STATED'
  const words = [
    t(`unit.marks.${role}`),
    principal && t('tone.principal'),
    tone === 'PROPOSED' && t('unit.markProposed'),
    tone !== 'PROPOSED' && !stated && t('unit.markInherited'),
  ]
  const full = role !== 'COOPERATES'
  const ring = {
    fill: full && stated ? 'currentColor' : 'none',
    stroke: 'currentColor',
    strokeWidth: 1.5,
    strokeLinecap: tone === 'PROPOSED' ? ('round' as const) : undefined,
    strokeDasharray: DASHES[tone],
  }
  return (
    <span className="duty">
      <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
        {role === 'RESPONSIBLE' ? (
          <rect x="2" y="2" width="12" height="12" rx="1" {...ring} />
        ) : (
          <circle cx="8" cy="8" r="6.5" {...ring} />
        )}
        {full && !stated && <circle cx="8" cy="8" r="3.4" fill="currentColor" />}
      </svg>
      <span className={spelled ? undefined : 'sr-only'}>{words.filter(Boolean).join(comma)}</span>
    </span>
  )
}
