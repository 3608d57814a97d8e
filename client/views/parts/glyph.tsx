import { KINDS } from '../../../server/domain/kind.ts'
import type { Kind } from '../../../server/domain/kind.ts'
import { useLanguage } from './use-language.ts'

/** The sign of a kind: 标 in Chinese, G in English. It stands beside a name and is not read out. */
export function Glyph({ kind }: { readonly kind: Kind }) {
  const language = useLanguage()
  const { glyph, letter } = KINDS[kind]
  return (
    <span className="glyph" data-kind={kind} aria-hidden="true">
      {language === 'zh' ? glyph : letter}
    </span>
  )
}
