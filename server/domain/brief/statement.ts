import type { Claim } from '../claim.ts'

/** One statement of a brief. Without claims its words say that no source states it. */
export interface BriefStatement {
  readonly text: string
  readonly claims: readonly Claim[]
}

/** Items of one list, at most: a brief is one page. */
const SHOWN = 4
/** Claims that one statement quotes, at most. */
const QUOTED = 2

export const UNSTATED = '未载明'

/** A statement with its evidence; where there is none, it says so. */
export const stated = (text: string, claims: readonly Claim[]): BriefStatement => {
  const live = claims.filter(({ status }) => status !== 'REJECTED').slice(0, QUOTED)
  return { text: live.length > 0 ? `${text}。` : `${text};依据${UNSTATED}。`, claims: live }
}

/** The first items of a list; a list that is empty, or goes on, says so. */
export function listed(items: readonly BriefStatement[], absent: string): BriefStatement[] {
  if (items.length === 0) return [{ text: `${absent}:${UNSTATED}。`, claims: [] }]
  return items.slice(0, SHOWN).map((item, at) => {
    const left = items.length - SHOWN
    return at === SHOWN - 1 && left > 0
      ? { ...item, text: `${item.text}(另有${left}项未列)` }
      : item
  })
}
