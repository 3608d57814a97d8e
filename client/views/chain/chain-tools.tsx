import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { CHAIN_PARTS, DEPTHS, WEIGHTS } from '../../state/chain-view.ts'
import type { ChainView } from '../../state/chain-view.ts'
import { announce } from '../parts/announce.ts'
import { CopyLinkButton } from '../parts/copy-link-button.tsx'
import { ExportMenu } from '../parts/export-menu.tsx'
import { Icon } from '../parts/icon.tsx'
import { Toggle } from '../parts/toggle.tsx'
import { chainCounts, hasFlow } from './chain-counts.ts'
import type { ChainIndex } from './chain-index.ts'
import { chainSheet } from './chain-sheet.ts'
import { IndustryPicker } from './industry-picker.tsx'

interface Props {
  readonly index: ChainIndex
  readonly view: ChainView
  readonly show: (next: Partial<ChainView>) => void
}

/** What can be done with the chain as a whole. */
export function ChainTools({ index, view, show }: Props) {
  const { t } = useTranslation()
  const showEmpty = (empty: boolean) => {
    show({ empty })
    const { empty: count } = chainCounts(index.chain)
    announce(empty ? t('chain.gapsShown', { count }) : t('chain.allShown'))
  }
  return (
    <div className="chain-tools" role="toolbar" aria-label={t('chain.drawn')}>
      {hasFlow(index.chain) && <FlowLimits view={view} show={show} />}
      <div className="segments" role="group" aria-label={t('chain.drawn')}>
        {CHAIN_PARTS.toReversed().map((part) => (
          <button
            key={part}
            type="button"
            aria-pressed={view.view === part}
            onClick={() => show({ view: part })}
          >
            <Icon name={part} />
            {t(`trace.${part}`)}
          </button>
        ))}
      </div>
      <Toggle label={t('chain.onlyEmpty')} on={view.empty} set={showEmpty} />
      <CompareButton view={view} show={show} />
      <CopyLinkButton />
      <ChainExport index={index} />
    </div>
  )
}

export function ChainExport({ index }: Pick<Props, 'index'>) {
  const { t } = useTranslation()
  return (
    <ExportMenu
      page={t('nav.chain')}
      subject={index.chain.industry.name}
      sheet={(version) => chainSheet(index, version)}
    />
  )
}

function FlowLimits({ view, show }: Pick<Props, 'view' | 'show'>) {
  const { t } = useTranslation()
  const weights = [...new Set([...WEIGHTS, view.minWeight])].toSorted((a, b) => a - b)
  return (
    <div className="chain-limits" role="group" aria-label={t('chain.limits')}>
      <label>
        {t('chain.depth')}
        <select
          value={view.depth}
          onChange={({ target }) => {
            const depth = DEPTHS.find((one) => String(one) === target.value)
            if (depth) show({ depth })
          }}
        >
          {DEPTHS.map((depth) => (
            <option key={depth} value={depth}>
              {t('chain.depthOf', { count: depth })}
            </option>
          ))}
        </select>
      </label>
      <label>
        {t('chain.minWeight')}
        <select
          value={view.minWeight}
          onChange={({ target }) => show({ minWeight: Number(target.value) })}
        >
          {weights.map((weight) => (
            <option key={weight} value={weight}>
              {t('chain.weightOf', { count: weight })}
            </option>
          ))}
        </select>
      </label>
    </div>
  )
}

function CompareButton({ view, show }: Pick<Props, 'view' | 'show'>) {
  const { t } = useTranslation()
  if (view.other !== null)
    return (
      <button type="button" className="button" onClick={() => show({ other: null })}>
        <Icon name="close" />
        {t('chain.stopCompare')}
      </button>
    )
  return (
    <DialogTrigger>
      <Button className="button">
        <Icon name="both" />
        {t('chain.compare')}
      </Button>
      <Popover className="popover chain-pick" placement="bottom end">
        <Dialog className="chain-pick-dialog" aria-label={t('chain.compareWith')}>
          <IndustryPicker
            autoFocus
            label={t('chain.compareWith')}
            choose={(other) => show({ other })}
          />
        </Dialog>
      </Popover>
    </DialogTrigger>
  )
}
