import { useTranslation } from 'react-i18next'
import type { TextPlace } from '../../api/text-places.ts'
import type { SearchHit } from '../../api/types.ts'
import { goalTitleIn } from '../parts/figures.ts'
import { Glyph } from '../parts/glyph.tsx'
import { useLanguage } from '../parts/use-language.ts'
import { Words } from '../parts/words.tsx'
import { numberShown } from '../trace/task-number.ts'
import { bare } from './use-search.ts'

/** One hit: its name with what was typed marked, and why it was found where the name doesn't say. */
export function SearchResult({ hit, asked }: { readonly hit: SearchHit; readonly asked: string }) {
  const { t } = useTranslation()
  const { node, matched, highlight } = hit
  const why = matched === 'NAME' ? '' : t(`search.matched.${matched}`, { text: highlight })
  const language = useLanguage()
  const name = node.kind === 'GOAL' ? goalTitleIn(language, node.name) : node.name
  const aside = node.__typename === 'Task' ? numberShown(node.number) : why
  return (
    <>
      <Glyph kind={node.kind} />
      <span className="search-name" lang="zh-CN">
        <Marked text={name} part={bare(asked)} />
      </span>
      {aside && <span className="search-why">{aside}</span>}
    </>
  )
}

/** A place of a text: the words that were looked for, amid their line. */
export function PlaceResult({ place }: { readonly place: TextPlace }) {
  return (
    <>
      <Glyph kind="DOCUMENT" />
      <span className="search-name" lang="zh-CN">
        {place.before}
        <mark>{place.words}</mark>
        <Words text={place.after} />
      </span>
    </>
  )
}

function Marked({ text, part }: { readonly text: string; readonly part: string }) {
  const at = part === '' ? -1 : text.toLowerCase().indexOf(part.toLowerCase())
  if (at < 0) return <Words text={text} />
  return (
    <>
      <Words text={text.slice(0, at)} />
      <mark>{text.slice(at, at + part.length)}</mark>
      <Words text={text.slice(at + part.length)} />
    </>
  )
}
