import { KINDS } from '../../../server/domain/kind.ts'
import type { Kind } from '../../../server/domain/kind.ts'
import type { Tone } from '../../graph/drawn.ts'
import { elided } from '../../graph/elided.ts'
import { keptWords } from '../../graph/kept-words.ts'
import { emWidth } from '../../graph/wrap-cjk.ts'
import { placeOf } from '../../state/places.ts'
import type { Route } from '../../state/url.ts'
import { useTranslation } from 'react-i18next'
import { goalTitleIn } from './figures.ts'
import { Glyph } from './glyph.tsx'
import { PlaceLink } from './place-link.tsx'
import { useLanguage } from './use-language.ts'
import { Words } from './words.tsx'

/** Names up to this many em stay on one line. */
const SHORT = 8

export interface ChipProps {
  readonly entity: { readonly id: string; readonly kind: Kind; readonly name: string }
  readonly tone?: Tone
  readonly principal?: boolean
  readonly large?: boolean
  /** Cut with … rather than broken into lines. */
  readonly oneLine?: boolean
  /** A long name without its middle, as in a table; the whole one shows on pointing. */
  readonly brief?: boolean
  readonly selected?: boolean
  /** Another name than the entity's own, as the value of a goal. */
  readonly label?: string
  /** Where it leads, where that is not the entity's own page. */
  readonly to?: Route
}

/** An entity by its sign and name; the border tells how certain it is. */
export function Chip({
  entity,
  tone = 'STATED',
  principal,
  large,
  oneLine,
  brief,
  selected,
  label,
  to = placeOf(entity),
}: ChipProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const kind = KINDS[entity.kind][language]
  const full = entity.kind === 'GOAL' ? goalTitleIn(language, entity.name) : entity.name
  const name = label ?? (large || brief ? elided(full) : full)
  const whole = large || oneLine || emWidth(name) <= SHORT
  const comma = language === 'zh' ? '，' : ', '
  return (
    <PlaceLink
      to={to}
      className={large ? 'chip chip-large' : 'chip'}
      data-kind={entity.kind}
      data-tone={tone}
      data-entity={entity.id}
      data-selected={selected || undefined}
      title={label === undefined && name !== full ? full : undefined}
    >
      <Glyph kind={entity.kind} />
      <span className="sr-only">{kind + comma}</span>
      <span className="chip-name" data-whole={whole || undefined}>
        {whole ? <span lang="zh-CN">{name}</span> : <Words text={name} keep={keptWords(name)} />}
      </span>
      {principal && (
        <span className="tag" data-kind={entity.kind}>
          <span className="sr-only">{comma}</span>
          {t('tone.principal')}
        </span>
      )}
      {tone !== 'STATED' && <span className="sr-only">{comma + t(`tone.${tone}`)}</span>}
    </PlaceLink>
  )
}

/** What was looked for and is not written. */
export function Unstated({ reason }: { readonly reason?: string }) {
  const { t } = useTranslation()
  return <span className="chip-unstated">{reason ?? t('tone.unstated')}</span>
}
