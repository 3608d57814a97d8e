import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { ledgerOf } from '../../../api/standing-queries.ts'
import { Chip } from '../../parts/chip.tsx'
import { amount } from '../../parts/figures.ts'
import { useLanguage } from '../../parts/use-language.ts'
import { ledgerInWords } from './ledger-words.ts'
import { StandingPanel } from './panel.tsx'

/** More parts than these are for the list of goals. */
const MOST = 30

/** A target, the parts that other goals state, and the rest; or why they can't be added up. */
export function LedgerPanel({ goal }: { readonly goal: string }) {
  const { t } = useTranslation()
  const language = useLanguage()
  return (
    <StandingPanel title={t('standing.ledger')} query={useQuery(ledgerOf(goal))}>
      {({ parts, target, sum, rest, unit, reason, truncated }) => (
        <>
          <p>{ledgerInWords({ parts, sum, rest, unit, reason }, t, language)}</p>
          {parts.length > 0 && (
            <details className="ledger" open={sum != null}>
              <summary>{t('standing.parts', { count: parts.length })}</summary>
              <div
                className="standing-table"
                tabIndex={0}
                role="region"
                aria-label={t('standing.ledger')}
              >
                <table>
                  <thead>
                    <tr>
                      <th scope="col">{t('standing.part')}</th>
                      <th scope="col">{t('standing.figure')}</th>
                      <th scope="col">{t('standing.share')}</th>
                      <th scope="col">{t('standing.why')}</th>
                    </tr>
                  </thead>
                  <tbody>
                    {parts.slice(0, MOST).map((part) => (
                      <tr key={part.goal.id}>
                        <td>
                          <Chip entity={part.goal} />
                        </td>
                        <td>{amount(part.value, unit, language) ?? '—'}</td>
                        <td>
                          {part.share == null ? '—' : `${Math.round(part.share * 1000) / 10}%`}
                        </td>
                        <td className="label">
                          {part.reason && t(`standing.reasons.${part.reason}`)}
                          {!part.reason && !part.counted && t('standing.notCounted')}
                        </td>
                      </tr>
                    ))}
                  </tbody>
                  {sum != null && (
                    <tfoot>
                      {(
                        [
                          ['target', target],
                          ['sum', sum],
                          ['rest', rest],
                        ] as const
                      ).map(([name, value]) => (
                        <tr key={name}>
                          <th scope="row">{t(`standing.${name}`)}</th>
                          <td colSpan={3}>{amount(value, unit, language) ?? '—'}</td>
                        </tr>
                      ))}
                    </tfoot>
                  )}
                </table>
              </div>
              {(parts.length > MOST || truncated) && (
                <p className="label">{t('standing.firstParts', { count: MOST })}</p>
              )}
            </details>
          )}
        </>
      )}
    </StandingPanel>
  )
}
