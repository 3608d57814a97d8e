import { useState } from 'react'
import type { CSSProperties } from 'react'
import { useTranslation } from 'react-i18next'
import { asWeight, MOST_WEIGHT } from '../../state/anchor-weights.ts'
import type { ShownWeights } from '../../state/anchor-weights.ts'
import { Badge } from '../parts/badge.tsx'

interface Props {
  readonly name: keyof ShownWeights
  /** In hundredths, 0 to 100. */
  readonly value: number
  /** Whether no company shown has this part. */
  readonly unknown: boolean
  readonly set: (value: number) => void
}

/** One weight, by a slider and by a number field. */
export function WeightField({ name, value, unknown, set }: Props) {
  const { t } = useTranslation()
  // What is being typed may be no number yet.
  const [typed, setTyped] = useState<string | null>(null)
  const label = t(`anchors.names.${name}`)
  const type = (text: string) => {
    setTyped(text)
    if (text.trim() !== '' && Number.isFinite(Number(text))) set(asWeight(name, Number(text)))
  }
  return (
    <div className="weight" data-unknown={unknown || undefined}>
      <div className="weight-head">
        <span className="swatch" data-part={name} data-unknown={unknown || undefined} />
        <b>{label}</b>
        {unknown && <Badge>{t('anchors.unknownPart')}</Badge>}
        <input
          type="number"
          min={0}
          max={MOST_WEIGHT}
          step={1}
          inputMode="decimal"
          aria-label={t('anchors.number', { name: label })}
          value={typed ?? String(value)}
          onChange={({ target }) => type(target.value)}
          onBlur={() => setTyped(null)}
        />
      </div>
      <input
        type="range"
        min={0}
        max={MOST_WEIGHT}
        step={1}
        aria-label={t('anchors.slider', { name: label })}
        value={value}
        style={{ '--at': `${value}%` } as CSSProperties}
        onChange={({ target }) => set(asWeight(name, Number(target.value)))}
      />
      <p>{t(`anchors.hints.${name}`)}</p>
    </div>
  )
}
