import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { KINDS, type Kind } from '../../../server/domain/kind.ts'
import type { PictureWords } from '../../graph/picture-words.ts'
import { emWidth } from '../../graph/wrap-cjk.ts'
import { useLanguage } from '../parts/use-language.ts'

type Verb = keyof (typeof import('../../i18n/zh-CN.json'))['picture']['verbs']

/** The words of the picture in the language of the page; `start` is what is traced. */
export function usePictureWords(start?: Kind): PictureWords {
  const { t, i18n } = useTranslation()
  const language = useLanguage()
  return useMemo(
    () => ({
      glyph: (kind) => KINDS[kind][language === 'zh' ? 'glyph' : 'letter'],
      laneTitle: ({ role, count, tone }) => {
        const others = role === 'enterprises' && start === 'ENTERPRISE'
        const name = t(others ? 'trace.otherFirms' : `picture.lanes.${role}`)
        return laneTitle(`${name} ${count}`, tone && t(`picture.laneTone.${tone}`))
      },
      verb: (type) =>
        i18n.exists(`picture.verbs.${type}`) ? t(`picture.verbs.${type as Verb}`) : '',
      more: (count) => t('picture.more', { count }),
      blank: ({ role, reason }) => [t(`picture.blank.${role}`), t(`picture.reason.${reason}`)],
      noLine: t('picture.noLine'),
      principal: t('tone.principal'),
      again: t('picture.again'),
    }),
    [t, i18n, language, start],
  )
}

/** Widest title of a lane, in em. */
const TITLE_EM = 12.7

/** A lane's title; its tone, which the lines show as well, only where both fit. */
function laneTitle(name: string, tone: string | null): string {
  const whole = tone ? `${name} · ${tone}` : name
  return emWidth(whole) <= TITLE_EM ? whole : name
}
