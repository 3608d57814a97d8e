import { useTranslation } from 'react-i18next'
import type { AnchorIndustry } from '../../api/anchor-queries.ts'
import type { AnchorView } from '../../state/anchor-view.ts'
import { Said } from '../parts/said.tsx'
import { useLanguage } from '../parts/use-language.ts'
import { useListed } from '../parts/use-listed.ts'
import { anchorAnswer } from './answer.ts'
import type { Anchors } from './use-anchors.ts'

/** More names than these make no sentence. */
const MOST_NAMES = 6

/** Which industries have companies that documents name, and what is not known of them. */
export function AnchorAnswerLine({
  anchors,
  view,
}: {
  readonly anchors: Anchors
  readonly view: AnchorView
}) {
  const { t } = useTranslation()
  const language = useLanguage()
  const names = useNames()
  const listed = useListed()
  const chosen = view.industries.length > 0
  const { named, each, count, tabled, without, unknown } = anchorAnswer(
    anchors.all,
    anchors.groups,
    chosen,
  )
  const [semicolon, stop] = language === 'zh' ? ['；', '。'] : ['; ', '.']
  const have =
    each !== null && named.length > 1
      ? t('anchors.eachHas', { count: each })
      : count === null
        ? t('anchors.someHave')
        : t(named.length === 1 ? 'anchors.has' : 'anchors.allHave', { count })
  const clauses = [
    named.length > 0
      ? t('anchors.answerNamed', { industries: names(named), each: have })
      : t('anchors.noneNamed'),
    tabled.length > 0 && t('anchors.tabled', { industries: names(tabled) }),
    without.length > 0 && t('anchors.without', { industries: names(without) }),
  ].filter((one) => one !== false)
  const unknownNames = unknown.map((name) => t(`anchors.names.${name}`).toLowerCase())
  const parts = listed(unknownNames)
  const keep = [...anchors.all.map(({ industry }) => industry.name), ...unknownNames]
  // Chinese sentences follow each other without a blank.
  const blank = language === 'zh' ? '' : ' '
  return (
    <p className="anchors-answer" data-answer>
      <Said text={clauses.join(semicolon) + stop} keep={keep} />
      {blank || <wbr />}
      {unknown.length > 0 && (
        <Said text={t('anchors.unknown', { parts }) + semicolon.trim()} keep={keep} />
      )}
      {unknown.length > 0 && (blank || <wbr />)}
      {anchors.groups.some(({ rows }) => rows.length > 0) && (
        <b>
          <Said text={t('anchors.readRange')} />
        </b>
      )}
    </p>
  )
}

/** The names of industries as a list of a sentence, cut where it would be too long. */
function useNames() {
  const { t } = useTranslation()
  const listed = useListed()
  const between = useLanguage() === 'zh' ? '、' : ', '
  return (industries: readonly AnchorIndustry[]): string => {
    const all = industries.map(({ industry }) => industry.name)
    return all.length > MOST_NAMES
      ? all.slice(0, MOST_NAMES).join(between) + t('anchors.listEnd', { count: all.length })
      : listed(all)
  }
}
