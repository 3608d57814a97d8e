import { useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { tagWidth } from '../../graph/card-text.ts'
import { layoutChain } from '../../graph/chain-layout.ts'
import type { ChainPlan } from '../../graph/chain-plan.ts'
import { withYear } from '../../graph/with-years.ts'
import { go } from '../../state/navigation.ts'
import { chainPlaceOf } from '../../state/places.ts'
import { announce } from '../parts/announce.ts'
import { ElementList } from '../parts/picture/element-list.tsx'
import { PictureCanvas } from '../parts/picture/picture-canvas.tsx'
import { PictureLegend } from '../parts/picture/picture-legend.tsx'
import { useLanguage } from '../parts/use-language.ts'
import { useWidth } from '../parts/use-width.ts'
import { hasFlow } from './chain-counts.ts'
import type { ChainIndex } from './chain-index.ts'
import { useChosenInSight } from './use-chosen-in-sight.ts'
import { useChainWords } from './use-chain-words.ts'

interface Props {
  readonly index: ChainIndex
  readonly selected: string | null
  readonly select: (id: string | null) => void
  readonly hide: () => void
}

const NONE: ReadonlySet<string> = new Set()

/** The chain drawn, with the list of what is drawn for those who don't see or point. */
export function ChainPicture({ index, selected, select, hide }: Props) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { plan, nodes, chain } = index
  const words = useChainWords(index)
  const [expanded, setExpanded] = useState(NONE)
  const frame = useRef<HTMLElement>(null)
  const width = useWidth(frame)
  const tag = tagWidth(t('tone.principal')) + 8
  const again = tagWidth(t('chain.repeated')) + 8
  const drawn = useMemo(() => goalsWithYears(plan, language), [plan, language])
  const picture = useMemo(
    () => layoutChain(drawn, { expanded, width, tag, again, words: words.layout }),
    [drawn, expanded, width, tag, again, words],
  )
  useChosenInSight(frame, picture, selected)
  const byData = chain.graph.relations.some(({ evidence }) =>
    evidence.some(({ __typename }) => __typename === 'DataRow'),
  )
  const choose = (id: string | null) => {
    select(id)
    const name = id === null ? null : nodes.get(id)?.name
    announce(name ? t('picture.selected', { name }) : t('picture.cleared'))
  }
  return (
    <section className="picture chain-picture" ref={frame} aria-label={t('picture.label')}>
      <ElementList picture={picture} nodes={nodes} selected={selected} select={choose} />
      <PictureCanvas
        picture={picture}
        words={words.canvas}
        selected={selected}
        select={choose}
        hide={hide}
        expand={(lane) => setExpanded(new Set([...expanded, lane]))}
        open={(id) => {
          const node = nodes.get(id)
          if (node) go(chainPlaceOf(node))
        }}
      />
      <PictureLegend
        picture={picture}
        {...(byData && { stated: t('chain.stated') })}
        note={t(hasFlow(chain) ? 'chain.flowByData' : 'chain.noDivision')}
      />
    </section>
  )
}

const goalsWithYears = (plan: ChainPlan, language: 'zh' | 'en'): ChainPlan => ({
  ...plan,
  rows: plan.rows.map((row) => ({
    ...row,
    goals: row.goals.map((goal) => ({ ...goal, entity: withYear(goal.entity, language) })),
  })),
})
