import { useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { tagWidth } from '../../graph/card-text.ts'
import { layoutInto } from '../../graph/layout-into.ts'
import { withYears } from '../../graph/with-years.ts'
import { go } from '../../state/navigation.ts'
import { placeOf } from '../../state/places.ts'
import type { Route } from '../../state/url.ts'
import { announce } from '../parts/announce.ts'
import { useLanguage } from '../parts/use-language.ts'
import { useWidth } from '../parts/use-width.ts'
import { ElementList } from '../parts/picture/element-list.tsx'
import { PictureCanvas } from '../parts/picture/picture-canvas.tsx'
import { PictureLegend } from '../parts/picture/picture-legend.tsx'
import type { TraceIndex } from './trace-index.ts'
import { usePictureWords } from './use-picture-words.ts'

interface Props {
  readonly index: TraceIndex
  readonly route: Extract<Route, { page: 'trace' }>
}

const NONE: ReadonlySet<string> = new Set()

/** The trace drawn, with the list of what is drawn for those who don't see or point. */
export function TracePicture({ index, route }: Props) {
  const { t } = useTranslation()
  const { trace, nodes } = index
  const words = usePictureWords(trace.from.kind)
  const [expanded, setExpanded] = useState(NONE)
  const frame = useRef<HTMLElement>(null)
  const width = useWidth(frame)
  const tag = tagWidth(t('tone.principal')) + 4
  const language = useLanguage()
  const picture = useMemo(
    () => layoutInto(width, withYears(trace, language), { expanded, tag }),
    [width, trace, language, expanded, tag],
  )
  const { selected } = route.trace
  const select = (id: string | null) => {
    go({ ...route, trace: { ...route.trace, selected: id } }, 'replace')
    const name = id === null ? null : nodes.get(id)?.name
    announce(name ? t('picture.selected', { name }) : t('picture.cleared'))
  }
  return (
    <section className="picture" ref={frame} aria-label={t('picture.label')}>
      <ElementList picture={picture} nodes={nodes} selected={selected} select={select} />
      <PictureCanvas
        picture={picture}
        words={words}
        selected={selected}
        select={select}
        hide={() => go({ ...route, trace: { ...route.trace, view: 'table' } }, 'replace')}
        expand={(lane) => setExpanded(new Set([...expanded, lane]))}
        open={(id) => {
          const node = nodes.get(id)
          if (node) go(placeOf(node))
        }}
      />
      <PictureLegend picture={picture} />
    </section>
  )
}
