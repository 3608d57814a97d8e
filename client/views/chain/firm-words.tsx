import { useTranslation } from 'react-i18next'
import type { ChainItem } from '../../graph/chain-plan.ts'
import type { ChainIndex } from './chain-index.ts'

/** As what the text names companies: 以…为主, 骨干企业. */
export function FirmWords({
  firms,
  index,
}: {
  readonly firms: readonly ChainItem[]
  readonly index: ChainIndex
}) {
  const { t } = useTranslation()
  const words = firms.flatMap(({ relation }) => index.relations.get(relation)?.wording ?? [])
  if (words.length === 0) return null
  return (
    <span className="cell-note" lang="zh-CN">
      {t('chain.byWording', { words: [...new Set(words)].join('、') })}
    </span>
  )
}
