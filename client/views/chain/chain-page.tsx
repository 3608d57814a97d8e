import '../../i18n/chain/words.ts'
import '../../styles/chain/page.css'
import '../../styles/chain/panels.css'
import '../../styles/chain/compare.css'
import '../../styles/chain/start.css'
import '../../styles/chain/evidence.css'
import '../../styles/chain/narrow.css'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { AskError } from '../../api/ask.ts'
import { chainOf } from '../../api/chain-queries.ts'
import type { ChainView } from '../../state/chain-view.ts'
import { go } from '../../state/navigation.ts'
import type { RouteOf } from '../../state/url.ts'
import { Badge } from '../parts/badge.tsx'
import { Fault } from '../parts/states.tsx'
import { Wait } from '../parts/wait.tsx'
import { useMedia } from '../parts/use-media.ts'
import { useTitle } from '../shell/use-title.ts'
import { ChainBody } from './chain-body.tsx'
import { ChainCompare } from './chain-compare.tsx'
import { ChainAnswerLine } from './chain-answer.tsx'
import { ChainHeading } from './chain-heading.tsx'
import { ChainPanel } from './chain-panel.tsx'
import { ChainStart } from './chain-start.tsx'
import { ChainTools } from './chain-tools.tsx'
import { UnknownIndustry } from './unknown-industry.tsx'
import { useChain } from './use-chain.ts'

type ChainRoute = RouteOf<'chain'>

/** One industry: the answer, its picture, the tables, and every sentence and row behind them. */
export function ChainPage({ route }: { readonly route: ChainRoute }) {
  return route.id === null ? (
    <ChainStart />
  ) : (
    <ChainOfIndustry key={route.id} route={route} id={route.id} />
  )
}

interface Props {
  readonly route: ChainRoute
  readonly id: string
}

function ChainOfIndustry({ route, id }: Props) {
  const { t } = useTranslation()
  const { chain: view } = route
  const narrow = useMedia('(max-width: 719px)')
  const [all, setAll] = useState(false)
  /** What opened the panel by a press; closing gives the focus back to it. */
  const pressed = useRef<HTMLElement | null>(null)
  const { query, index, busy } = useChain(id, view)
  useTitle(index ? t('chain.titleOf', { name: index.chain.industry.name }) : t('nav.chain'))
  const show = (next: Partial<ChainView>) =>
    go({ ...route, chain: { ...view, ...next } }, 'replace')
  const retry = () => void query.refetch()
  if (!index) {
    const code = query.error instanceof AskError ? query.error.code : null
    const { depth, minWeight } = view
    return (
      <div className="chain-page" key="waiting">
        {code === 'NOT_FOUND' || code === 'BAD_USER_INPUT' ? (
          <UnknownIndustry known={code === 'BAD_USER_INPUT'} />
        ) : query.isError ? (
          <Fault page error={query.error} retry={retry} />
        ) : (
          <Wait
            queryKey={chainOf({ industry: id, depth, minWeight }).queryKey}
            lines={[40, 70, 95, 95, 80]}
          />
        )}
      </div>
    )
  }
  const open = (chosen: string) => {
    const { activeElement } = document
    pressed.current = activeElement instanceof HTMLElement ? activeElement : null
    setAll(chosen === id)
    show({ selected: chosen === id ? null : chosen })
  }
  const close = () => {
    setAll(false)
    show({ selected: null })
    pressed.current?.focus()
    pressed.current = null
  }
  const panel = all || view.selected !== null
  return (
    <div
      className="chain-page"
      key="answer"
      aria-busy={busy || undefined}
      data-panel={panel || undefined}
    >
      {query.isError && <Fault error={query.error} retry={retry} old />}
      {query.isError && <Badge look="warn">{t('state.old')}</Badge>}
      <div className="chain-head">
        <div>
          <ChainHeading index={index} />
        </div>
        <ChainTools index={index} view={view} show={show} />
      </div>
      <ChainAnswerLine index={index} />
      {index.chain.truncated && <Badge look="warn">{t('chain.partial')}</Badge>}
      {view.other !== null && (
        <ChainCompare index={index} other={view.other} view={view} show={show} />
      )}
      <ChainBody index={index} view={view} narrow={narrow} show={show} open={open} />
      {panel && (
        <ChainPanel
          index={index}
          selected={view.selected}
          showAll={() => open(id)}
          close={close}
          focus={pressed.current !== null}
        />
      )}
    </div>
  )
}
