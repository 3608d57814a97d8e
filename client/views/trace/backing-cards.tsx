import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { DrawnList } from '../../graph/trace-input.ts'
import { Badge } from '../parts/badge.tsx'
import { Chip } from '../parts/chip.tsx'
import { PlaceLink } from '../parts/place-link.tsx'
import { Quote } from '../parts/quote.tsx'
import { evidenceCards } from './evidence.ts'
import type { EvidenceCard } from './evidence.ts'
import { usePlace } from './evidence-card.tsx'
import { excerpt } from './excerpt.ts'
import { toneOf } from './trace-index.ts'
import type { TraceIndex } from './trace-index.ts'

const QUOTED: readonly [DrawnList, EvidenceCard['role']][] = [
  ['leads', 'units'],
  ['responsible', 'units'],
  ['enterprises', 'enterprises'],
  ['goals', 'goals'],
]
const LISTED: readonly DrawnList[] = [
  'tasks',
  'cooperators',
  'industries',
  'products',
  'parks',
  'projects',
  'institutions',
  'strategies',
]

/** Units, firms and goals each with their sentence, the rest by name. */
export function BackingCards({ index }: { readonly index: TraceIndex }) {
  const { t } = useTranslation()
  const cards = useMemo(() => evidenceCards(index), [index])
  const cardOf = (role: EvidenceCard['role']) => cards.find((card) => card.role === role)
  return (
    <>
      {QUOTED.map(([list, role]) =>
        index.trace[list].length === 0 ? null : (
          <section className="backing-card" key={list}>
            <ListHead index={index} list={list} />
            <ListChips index={index} list={list} />
            {cardOf(role) && <Sentence card={cardOf(role)!} long={list !== 'leads'} />}
          </section>
        ),
      )}
      <dl className="backing-card backing-rest">
        {LISTED.filter((list) => index.trace[list].length > 0).map((list) => (
          <div key={list}>
            <dt>
              {t(
                list === 'cooperators'
                  ? 'trace.cooperatorsShort'
                  : list === 'tasks'
                    ? 'trace.task'
                    : `picture.lanes.${list as 'parks'}`,
              )}
            </dt>
            <dd>
              <ListChips index={index} list={list} />
            </dd>
          </div>
        ))}
      </dl>
    </>
  )
}

function ListHead({ index, list }: { readonly index: TraceIndex; readonly list: DrawnList }) {
  const { t } = useTranslation()
  const backings = index.trace[list]
  const tones = new Set(backings.map((backing) => toneOf(index, backing)))
  const [tone] = tones
  return (
    <header>
      <h2>
        {t(`picture.lanes.${list as 'parks'}`)} <span className="count">{backings.length}</span>
      </h2>
      {tones.size === 1 && tone && (
        <Badge look={tone === 'STATED' ? 'plain' : tone}>{t(`tone.${tone}`)}</Badge>
      )}
    </header>
  )
}

function ListChips({ index, list }: { readonly index: TraceIndex; readonly list: DrawnList }) {
  return (
    <div className="chips chips-touch">
      {index.trace[list].map((backing) => (
        <Chip
          key={`${backing.role}/${backing.entity.id}`}
          entity={index.nodes.get(backing.entity.id)!}
          tone={toneOf(index, backing)}
          principal={list === 'leads' && backing.order === 1}
        />
      ))}
    </div>
  )
}

function Sentence({ card, long }: { readonly card: EvidenceCard; readonly long: boolean }) {
  const { t } = useTranslation()
  const place = usePlace(card)
  const { passage, document, ranges } = card
  const [first] = ranges
  return (
    <>
      {long && (
        <blockquote lang="zh-CN">
          <Quote
            pieces={excerpt(
              passage.text,
              ranges.map(([a, b]) => [a - passage.start, b - passage.start]),
            )}
          />
        </blockquote>
      )}
      <footer>
        <span lang="zh-CN">{place}</span>
        {first && (
          <PlaceLink to={{ page: 'reader', id: document.id, range: first, marks: 'all' }}>
            {t('action.openInDocument')}
          </PlaceLink>
        )}
      </footer>
    </>
  )
}
