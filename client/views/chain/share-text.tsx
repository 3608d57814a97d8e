import { useTranslation } from 'react-i18next'
import type { ChainRelation } from '../../api/chain-queries.ts'
import { Badge } from '../parts/badge.tsx'
import { useLanguage } from '../parts/use-language.ts'

type Share = Pick<ChainRelation, 'share' | 'shareDoubtful'>

/** A share as a percentage; one that can't be a share stays as the data have it, and is called doubtful. */
export function ShareText({ relation: { share, shareDoubtful } }: { readonly relation: Share }) {
  const { t } = useTranslation()
  const language = useLanguage()
  if (share == null) return <span className="muted"> {t('chain.noShare')}</span>
  if (shareDoubtful)
    return (
      <span className="share" title={t('chain.doubtfulHint')}>
        {' '}
        {share} <Badge look="warn">{t('chain.doubtful')}</Badge>
      </span>
    )
  const percent = new Intl.NumberFormat(language === 'zh' ? 'zh-CN' : 'en', {
    style: 'percent',
    maximumFractionDigits: 1,
  }).format(share)
  return <span className="share"> {percent}</span>
}
