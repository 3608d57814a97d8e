import { useTranslation } from 'react-i18next'
import { KIND_NAMES, KINDS } from '../../../server/domain/kind.ts'
import { Badge } from '../parts/badge.tsx'
import { Chip } from '../parts/chip.tsx'
import { fullWidth } from '../parts/figures.ts'
import { useLanguage } from '../parts/use-language.ts'
import { mentionsIn } from './reading.ts'
import type { ReaderBlock, ReaderMention, Reading } from './reading.ts'
import { overlaps } from './spans.ts'
import type { Span } from './spans.ts'

interface Props {
  readonly reading: Reading
  readonly block: ReaderBlock
  readonly range: Span | null
  /** Entities that are listed above already. */
  readonly told?: ReadonlySet<string>
  /** Whether these rows are all there is to say. */
  readonly alone?: boolean
}

/** What a block names, kind by kind: named, and nothing more. */
export function MentionRows({ reading, block, range, told, alone = false }: Props) {
  const { t } = useTranslation()
  const language = useLanguage()
  const found = new Map<string, ReaderMention>()
  for (const mention of mentionsIn(reading, block))
    if (!told?.has(mention.entity.id) && !found.has(mention.entity.id))
      found.set(mention.entity.id, mention)
  if (found.size === 0) return alone ? <p className="muted">{t('reader.noMentions')}</p> : null
  const quoted = (id: string) =>
    range !== null && reading.mentions.some((one) => one.entity.id === id && overlaps(one, range))
  const kinds = KIND_NAMES.filter((kind) =>
    [...found.values()].some(({ entity }) => entity.kind === kind),
  )
  return (
    <section className="mention-rows">
      {alone ? <p className="muted">{t('reader.noTask')}</p> : <h3>{t('reader.mentions')}</h3>}
      <dl className="fact-rows">
        {kinds.map((kind) => (
          <div key={kind}>
            <dt>{KINDS[kind][language]}</dt>
            <dd>
              {[...found.values()]
                .filter(({ entity }) => entity.kind === kind)
                .map(({ entity }) => (
                  <span key={entity.id} className="fact">
                    <Chip
                      entity={entity}
                      selected={quoted(entity.id)}
                      label={language === 'zh' ? fullWidth(entity.name) : entity.name}
                    />
                    {entity.__typename === 'Goal' && entity.due === 'PAST' && (
                      <Badge look="warn" icon="clock">
                        {t('due.PAST')}
                      </Badge>
                    )}
                  </span>
                ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
