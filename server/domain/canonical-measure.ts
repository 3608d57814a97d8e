/** Units that a figure is brought to, each with the power of ten or factor that leads there. */
const MAGNITUDES: Readonly<Record<string, number>> = { 十: 1, 百: 2, 千: 3, 万: 4, 亿: 8 }

const BASES: Readonly<Record<string, { unit: string; factor: number }>> = {
  元: { unit: '元', factor: 1 },
  人民币: { unit: '元', factor: 1 },
  亩: { unit: '亩', factor: 1 },
  公顷: { unit: '亩', factor: 15 },
  吨: { unit: '吨', factor: 1 },
  个: { unit: '个', factor: 1 },
  家: { unit: '家', factor: 1 },
}

export interface CanonicalMeasure {
  readonly canonicalValue: number | null
  readonly canonicalUnit: string | null
}

const UNKNOWN: CanonicalMeasure = { canonicalValue: null, canonicalUnit: null }

/**
 * A figure in its canonical unit (元, 亩, 吨, 个, 家, or 1 for shares): 200 亿元 → 20,000,000,000 元;
 * 70 % → 0.7. Both null where the unit is none of these, so that unlike things are never compared.
 */
export function canonicalMeasure(value: number, unit: string | null): CanonicalMeasure {
  const written = (unit ?? '').normalize('NFKC').replace(/\s/g, '')
  if (written === '%') return { canonicalValue: shift(value, -2), canonicalUnit: '1' }
  const [, magnitude = '', base = ''] = /^([十百千万亿]*)(.*)$/.exec(written) ?? []
  const known = BASES[base]
  if (!known) return UNKNOWN
  const power = [...magnitude].reduce((sum, sign) => sum + MAGNITUDES[sign]!, 0)
  return { canonicalValue: shift(value, power) * known.factor, canonicalUnit: known.unit }
}

/** Moves the decimal point in the decimal notation, so that 17.5 万 is 175000 and not nearly so. */
function shift(value: number, power: number): number {
  const [digits = '0', exponent = '0'] = String(value).split('e')
  return Number(`${digits}e${Number(exponent) + power}`)
}
