import { Fragment, memo } from 'react'
import { cjkWords } from '../../graph/wrap-cjk.ts'

/** Chinese text whose lines end only between words. `lang` keeps the forms Chinese in English. */
export const Words = memo(function Words({
  text,
  keep,
}: {
  readonly text: string
  /** Names that stay in one piece. */
  readonly keep?: readonly string[]
}) {
  return (
    <span lang="zh-CN" className="words">
      {cjkWords(text, keep).map((word, nth) => (
        <Fragment key={nth}>
          {nth > 0 && <wbr />}
          {word}
        </Fragment>
      ))}
    </span>
  )
})
