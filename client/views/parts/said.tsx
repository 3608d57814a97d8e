import { Words } from './words.tsx'
import { useLanguage } from './use-language.ts'

/** A sentence; in English its Chinese names keep their language, and the marks around them don't. */
export function Said({ text, keep }: { readonly text: string; readonly keep?: readonly string[] }) {
  if (useLanguage() === 'zh') return <Words text={text} {...(keep && { keep })} />
  return text.split(CHINESE).map((piece, nth) =>
    nth % 2 === 1 ? (
      <span key={nth} lang="zh-CN">
        {piece}
      </span>
    ) : (
      piece
    ),
  )
}

const CHINESE = /(\p{Script=Han}+)/u
