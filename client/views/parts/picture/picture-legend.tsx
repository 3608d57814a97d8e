import { useTranslation } from 'react-i18next'
import type { Line, Picture } from '../../../graph/picture.ts'

const ORDER = [
  'STATED',
  'lead',
  'leadInherited',
  'cooperate',
  'cooperateInherited',
  'INHERITED',
  'DERIVED',
  'PROPOSED',
] as const
type Entry = (typeof ORDER)[number]

interface Props {
  readonly picture: Picture
  /** What is to be said of the whole picture. */
  readonly note?: string
  /** What a plain line means, where not all of them stand in a text. */
  readonly stated?: string
}

/** The lines that this picture has, and no other. */
export function PictureLegend({ picture, note, stated }: Props) {
  const { t } = useTranslation()
  const used = new Set(picture.lines.map(entryOf))
  const entries = ORDER.filter((entry) => used.has(entry))
  const gaps = picture.blanks.some(({ leader }) => leader)
  const unstated = !picture.unlinked && picture.blanks.some(({ leader }) => !leader)
  return (
    <div className="legend">
      <ul aria-label={t('picture.legend')}>
        {entries.map((entry) => (
          <li key={entry} data-line={entry}>
            <svg width="28" height="8" aria-hidden="true">
              <path d="M0 4h28" />
            </svg>
            {(entry === 'STATED' && stated) || t(`picture.lines.${entry}`)}
          </li>
        ))}
        {gaps && (
          <li>
            <span className="legend-gap" aria-hidden="true" />
            {t('picture.lines.gap')}
          </li>
        )}
      </ul>
      {unstated && <p>{t('picture.noLine')}</p>}
      {note && <p>{note}</p>}
    </div>
  )
}

function entryOf({ type, tone }: Line): Entry {
  if (tone === 'PROPOSED') return 'PROPOSED'
  const inherited = tone === 'INHERITED'
  if (type === 'LEADS' || type === 'RESPONSIBLE')
    return inherited ? 'leadInherited' : tone === 'STATED' ? 'lead' : 'DERIVED'
  if (type === 'COOPERATES')
    return inherited ? 'cooperateInherited' : tone === 'STATED' ? 'cooperate' : 'DERIVED'
  return tone
}
