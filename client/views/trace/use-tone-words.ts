import { useTranslation } from 'react-i18next'

const TONES = ['INHERITED', 'DERIVED'] as const

/** In words how many of so many are inherited or derived: 继承 for all, 其中2个推定 for some. */
export function useToneWords() {
  const { t } = useTranslation()
  return (all: number, of: Readonly<Record<(typeof TONES)[number], number>>): readonly string[] =>
    TONES.flatMap((tone) => {
      const [count, word] = [of[tone], t(`picture.laneTone.${tone}`)]
      if (count === 0) return []
      return count === all ? word : t('trace.told.some', { count, word })
    })
}
