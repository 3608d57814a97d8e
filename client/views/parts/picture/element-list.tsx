import { useId, useMemo, useState } from 'react'
import type { KeyboardEvent, MouseEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { KINDS } from '../../../../server/domain/kind.ts'
import type { Picture } from '../../../graph/picture.ts'
import { useLanguage } from '../use-language.ts'
import { drawnElements, stepFrom } from './drawn-elements.ts'

interface Props {
  readonly picture: Picture
  /** The entities that are drawn, by id. */
  readonly nodes: ReadonlyMap<string, { readonly name: string }>
  readonly selected: string | null
  readonly select: (id: string | null) => void
}

/** The drawn elements as a list box: what the canvas shows to the eye, for keys and screen readers. */
export function ElementList({ picture, nodes, selected, select }: Props) {
  const { t } = useTranslation()
  const language = useLanguage()
  const name = useId()
  const elements = useMemo(() => drawnElements(picture), [picture])
  const [active, setActive] = useState(0)
  const at = Math.min(active, elements.length - 1)
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') select(null)
    else if (event.key === 'Enter' || event.key === ' ') select(elements[at]?.entity ?? null)
    else {
      const next = stepFrom(elements, picture.lines, at, event.key, event.altKey)
      if (next === null) return
      setActive(next)
    }
    event.preventDefault()
  }
  const onClick = (event: MouseEvent) => {
    const option = event.target instanceof Element && event.target.closest('[role=option]')
    const nth = option instanceof HTMLElement ? Number(option.dataset['nth']) : Number.NaN
    const element = elements[nth]
    if (!element) return
    setActive(nth)
    select(element.entity)
  }
  return (
    <ul
      className="element-list"
      role="listbox"
      tabIndex={0}
      aria-label={`${t('picture.elements')} · ${t('picture.elementsHint')}`}
      aria-activedescendant={elements[at] && `${name}-${at}`}
      onKeyDown={onKeyDown}
      onClick={onClick}
    >
      {elements.map(({ entity, kind, relations, tone, principal }, nth) => (
        <li
          key={entity}
          id={`${name}-${nth}`}
          role="option"
          aria-selected={selected === entity}
          data-entity={entity}
          data-active={nth === at || undefined}
          data-nth={nth}
        >
          {[
            t('picture.element', {
              kind: KINDS[kind][language],
              name: nodes.get(entity)?.name ?? '',
            }),
            t('picture.relations', { count: relations }),
            principal && t('tone.principal'),
            tone !== 'STATED' && t(`tone.${tone}`),
          ]
            .filter(Boolean)
            .join(language === 'zh' ? '，' : ', ')}
        </li>
      ))}
    </ul>
  )
}
