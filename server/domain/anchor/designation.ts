import type { Claim } from '../claim.ts'
import type { Designation } from './components.ts'

/** What the words of a text make of a company. */
export interface Designated {
  readonly designation: Designation
  /** From 0 to 1. */
  readonly value: number
  /** The words themselves; null where they designate nothing. */
  readonly wording: string | null
  /** The claims that bear the words. */
  readonly claims: readonly Claim[]
}

const ANCHOR = /链主|龙头/
const KEY = /骨干|重点|依托|以.*为主/
/** 培育龙头企业: it is to become one, and so is none yet. */
const INTENDED = /(?:培育|培养|引进|引育|招引|争创|打造|力争|做成|成为).*(?:链主|龙头)/

const VALUES: Readonly<Record<Designation, number>> = {
  DOCUMENT_ANCHOR: 1,
  DOCUMENT_KEY: 0.6,
  NONE: 0,
}

/** The designation that one wording gives. */
export function designationOf(wording: string | null): Designation {
  const words = wording ?? ''
  if (ANCHOR.test(words)) return INTENDED.test(words) ? 'DOCUMENT_KEY' : 'DOCUMENT_ANCHOR'
  return KEY.test(words) ? 'DOCUMENT_KEY' : 'NONE'
}

/** The best designation that claims on one company give, with all claims that give it. */
export function bestDesignation(claims: readonly Claim[]): Designated {
  const given = claims.map((claim) => ({ claim, designation: designationOf(claim.wording) }))
  const designation =
    (['DOCUMENT_ANCHOR', 'DOCUMENT_KEY'] as const).find((one) =>
      given.some((other) => other.designation === one),
    ) ?? 'NONE'
  const bearing = given
    .filter((one) => one.designation === designation && designation !== 'NONE')
    .map(({ claim }) => claim)
  return {
    designation,
    value: VALUES[designation],
    wording: bearing[0]?.wording ?? null,
    claims: bearing,
  }
}
