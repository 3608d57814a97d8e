import {
  Collection,
  ComboBox,
  Header,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  ListBoxSection,
  Popover,
} from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { KINDS } from '../../../server/domain/kind.ts'
import { go } from '../../state/navigation.ts'
import { placeOf } from '../../state/places.ts'
import { Icon } from '../parts/icon.tsx'
import { useLanguage } from '../parts/use-language.ts'
import { useMedia } from '../parts/use-media.ts'
import { searchGroups } from './search-groups.ts'
import { SearchResult } from './search-result.tsx'
import { useSearch } from './use-search.ts'

interface Props {
  readonly large?: boolean
  readonly onGo?: () => void
}

/** One box for everything that has a name; results by kind, the best first. */
export function SearchBox({ large = false, onGo }: Props) {
  const { t } = useTranslation()
  const language = useLanguage()
  const narrow = useMedia('(max-width: 719px)')
  const { text, setText, asked, setComposing, query } = useSearch()
  const hits = asked === '' ? [] : (query.data?.edges ?? [])
  const groups = searchGroups(hits)
  const choose = (key: unknown) => {
    const hit = hits.find(({ node }) => node.id === key)
    if (!hit) return
    setText('')
    go(placeOf(hit.node))
    onGo?.()
  }
  const more =
    (query.data?.totalCount ?? 0) - groups.reduce((sum, group) => sum + group.hits.length, 0)
  return (
    <ComboBox
      className={large ? 'search search-large' : 'search'}
      items={groups}
      inputValue={text}
      onInputChange={setText}
      selectedKey={null}
      onSelectionChange={choose}
      allowsCustomValue
      allowsEmptyCollection
      menuTrigger="input"
      aria-label={t('search.label')}
    >
      <Label className="sr-only">{t('search.label')}</Label>
      <Icon name="search" size={large ? 18 : 15} />
      <Input
        placeholder={t(large ? (narrow ? 'search.narrow' : 'search.long') : 'search.short')}
        autoFocus={large}
        onCompositionStart={() => setComposing(true)}
        onCompositionEnd={() => setComposing(false)}
      />
      <kbd aria-hidden="true">/</kbd>
      <Popover className="popover search-popover" offset={4} isNonModal>
        <ListBox
          className="search-list"
          items={groups}
          renderEmptyState={() => (
            <SearchEmpty
              asked={asked}
              text={text}
              waiting={query.isFetching}
              failed={query.isError}
            />
          )}
        >
          {({ kind, hits: group }) => (
            <ListBoxSection id={kind}>
              <Header>{KINDS[kind][language]}</Header>
              <Collection items={group.map((hit) => ({ id: hit.node.id, hit }))}>
                {({ hit }) => (
                  <ListBoxItem id={hit.node.id} textValue={hit.node.name} className="search-item">
                    <SearchResult hit={hit} asked={asked} />
                  </ListBoxItem>
                )}
              </Collection>
            </ListBoxSection>
          )}
        </ListBox>
        {more > 0 && groups.length > 0 && (
          <p className="search-more">{t('search.more', { count: more })}</p>
        )}
      </Popover>
    </ComboBox>
  )
}

function SearchEmpty({
  asked,
  text,
  waiting,
  failed,
}: {
  readonly asked: string
  readonly text: string
  readonly waiting: boolean
  readonly failed: boolean
}) {
  const { t } = useTranslation()
  if (failed) return <p className="search-none">{t('search.failed')}</p>
  if (asked === '' || waiting || asked !== text.trim())
    return <p className="search-none">{t('search.loading')}</p>
  return (
    <p className="search-none">
      <strong>{t('search.none', { text: asked })}</strong>
      <br />
      {t('search.noneHint')}
    </p>
  )
}
