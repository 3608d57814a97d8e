import { useState } from 'react'
import { ComboBox, Input, ListBox, ListBoxItem, Popover } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { useQuery } from '@tanstack/react-query'
import { industriesFor } from '../../api/chain-queries.ts'
import { Glyph } from '../parts/glyph.tsx'
import { Icon } from '../parts/icon.tsx'
import { useTyped } from '../parts/use-typed.ts'

interface Props {
  readonly label: string
  readonly choose: (id: string) => void
  readonly autoFocus?: boolean
}

/** Any industry by its name, pinyin or initials; nothing is asked while an input method composes. */
export function IndustryPicker({ label, choose, autoFocus = false }: Props) {
  const { t } = useTranslation()
  const [text, setText] = useState('')
  const { asked, setComposing } = useTyped(text)
  const { data, isFetching } = useQuery(industriesFor(asked))
  const items = asked === '' ? [] : (data ?? [])
  const none = !isFetching && asked !== '' && asked === text.trim()
  return (
    <ComboBox
      className="search industry-picker"
      items={items}
      inputValue={text}
      onInputChange={setText}
      selectedKey={null}
      onSelectionChange={(key) => {
        if (key === null) return
        setText('')
        choose(String(key))
      }}
      allowsCustomValue
      allowsEmptyCollection
      menuTrigger="input"
      aria-label={label}
    >
      <Icon name="search" size={15} />
      <Input
        placeholder={t('chain.pickShort')}
        autoFocus={autoFocus}
        onCompositionStart={() => setComposing(true)}
        onCompositionEnd={() => setComposing(false)}
      />
      <Popover className="popover search-popover" offset={4} isNonModal>
        <ListBox
          className="search-list"
          items={items}
          renderEmptyState={() => (
            <p className="search-none">
              {none ? (
                <>
                  <strong>{t('chain.notFound', { text: asked })}</strong>
                  <br />
                  {t('chain.notFoundHint')}
                </>
              ) : (
                t('search.loading')
              )}
            </p>
          )}
        >
          {({ id, name }) => (
            <ListBoxItem id={id} textValue={name} className="search-item">
              <Glyph kind="INDUSTRY" />
              <span className="search-name" lang="zh-CN">
                {name}
              </span>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  )
}
