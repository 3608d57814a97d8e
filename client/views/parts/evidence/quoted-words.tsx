import { excerpt } from '../../trace/excerpt.ts'
import { Quote } from '../quote.tsx'
import type { QuotedPassage } from './quoted.ts'
import { QuoteFoot } from './quote-foot.tsx'

/** The words of a passage around what is quoted, where they stand, and ways to copy and to read on. */
export function QuotedWords({ quoted }: { readonly quoted: QuotedPassage<unknown> }) {
  const { passage, document, ranges } = quoted
  const inside = ranges.map(([start, end]) => [start - passage.start, end - passage.start] as const)
  const [start, end] = ranges[0]!
  return (
    <>
      <blockquote lang="zh-CN" cite={`/docs/${document.id}#s=${start}-${end}`}>
        <Quote pieces={excerpt(passage.text, inside)} />
      </blockquote>
      <QuoteFoot card={{ ...quoted, number: passage.number }} />
    </>
  )
}
