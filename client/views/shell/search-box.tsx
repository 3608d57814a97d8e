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
import { AT_MOST, searchGroups } from './search-groups.ts'
import type { SearchGroup, TextGroup } from './search-groups.ts'
import { PlaceResult, SearchResult } from './search-result.tsx'
import { bare, useSearch } from './use-search.ts'

interface Props {
  readonly large?: boolean
  readonly onGo?: () => void
}

/** One box for everything that has a name; results by kind, the best first. */
export function SearchBox({ large = false, onGo }: Props) {
  const { t } = useTranslation()
  const language = useLanguage()
  const narrow = useMedia('(max-width: 719px)')
  const { text, setText, asked, setComposing, query, places, waiting } = useSearch()
  const hits = asked === '' ? [] : (query.data?.edges ?? [])
  const named = searchGroups(hits)
  const shown = places.slice(0, AT_MOST)
  const groups: readonly (SearchGroup | TextGroup)[] =
    shown.length > 0 ? [{ kind: 'TEXT', places: shown }] : named
  const choose = (key: unknown) => {
    const hit = hits.find(({ node }) => node.id === key)
    const place = shown.find(({ id }) => id === key)
    if (hit) go(placeOf(hit.node))
    else if (place) go({ page: 'reader', id: place.document, range: place.range, marks: 'all' })
    else return
    setText('')
    onGo?.()
  }
  const more =
    (query.data?.totalCount ?? 0) - named.reduce((sum, group) => sum + group.hits.length, 0)
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
            <SearchEmpty asked={asked} text={text} waiting={waiting} failed={query.isError} />
          )}
        >
          {(group) =>
            group.kind === 'TEXT' ? (
              <ListBoxSection id={group.kind}>
                <Header>{t('search.inText', { text: bare(asked), count: places.length })}</Header>
                <Collection items={group.places}>
                  {(place) => (
                    <ListBoxItem id={place.id} textValue={place.words} className="search-item">
                      <PlaceResult place={place} />
                    </ListBoxItem>
                  )}
                </Collection>
              </ListBoxSection>
            ) : (
              <ListBoxSection id={group.kind}>
                <Header>{KINDS[group.kind][language]}</Header>
                <Collection items={group.hits.map((hit) => ({ id: hit.node.id, hit }))}>
                  {({ hit }) => (
                    <ListBoxItem id={hit.node.id} textValue={hit.node.name} className="search-item">
                      <SearchResult hit={hit} asked={asked} />
                    </ListBoxItem>
                  )}
                </Collection>
              </ListBoxSection>
            )
          }
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
