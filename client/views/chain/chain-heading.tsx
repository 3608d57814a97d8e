import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { go } from '../../state/navigation.ts'
import { chainPlaceOf } from '../../state/places.ts'
import { startOf } from '../../state/url.ts'
import { Glyph } from '../parts/glyph.tsx'
import { Icon } from '../parts/icon.tsx'
import { PlaceLink } from '../parts/place-link.tsx'
import { useLanguage } from '../parts/use-language.ts'
import { Words } from '../parts/words.tsx'
import type { ChainIndex } from './chain-index.ts'
import { IndustryPicker } from './industry-picker.tsx'

/** Where the industry stands, its name, and the way to another. */
export function ChainHeading({ index }: { readonly index: ChainIndex }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { industry, parents, regions } = index.chain
  return (
    <>
      <nav className="crumbs" aria-label={t('trace.breadcrumb')}>
        <PlaceLink to={startOf('chain')}>{t('nav.chain')}</PlaceLink>
        {parents.toReversed().map((parent) => (
          <span key={parent.id} className="crumb">
            <Icon name="right" size={12} />
            <PlaceLink to={chainPlaceOf(parent)} lang="zh-CN">
              {parent.name}
            </PlaceLink>
          </span>
        ))}
        {parents.length === 0 && regions.length > 0 && (
          <span className="crumb">
            <Icon name="right" size={12} />
            <span lang="zh-CN">{regions.join('、')}</span>
          </span>
        )}
      </nav>
      <div className="chain-title">
        <h1>
          <Glyph kind="INDUSTRY" />
          {language === 'zh' ? (
            <>
              <Words text={industry.name} /> {t('nav.chain')}
            </>
          ) : (
            t('chain.titleOf', { name: industry.name })
          )}
        </h1>
        <DialogTrigger>
          <Button className="link-button chain-change">
            {t('chain.change')}
            <Icon name="chevron" size={14} />
          </Button>
          <Popover className="popover chain-pick" placement="bottom start">
            <Dialog className="chain-pick-dialog" aria-label={t('chain.change')}>
              {({ close }) => (
                <IndustryPicker
                  autoFocus
                  label={t('chain.change')}
                  choose={(id) => {
                    close()
                    go(chainPlaceOf({ id, kind: 'INDUSTRY' }))
                  }}
                />
              )}
            </Dialog>
          </Popover>
        </DialogTrigger>
      </div>
    </>
  )
}
