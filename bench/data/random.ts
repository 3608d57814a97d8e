export interface Random {
  /** An integer from 0 to below `limit`. */
  below(limit: number): number
  /** So many different items of a list, in a chosen order. */
  some<T>(items: readonly T[], count: number): T[]
}

/** Equal seeds give equal numbers: Mulberry32, 32 bits of state, by Tommy Ettinger. */
export function random(seed: number): Random {
  let state = seed | 0
  const below = (limit: number): number => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * limit)
  }
  return {
    below,
    some(items, count) {
      const left = [...items]
      return Array.from({ length: Math.min(count, left.length) }, () => {
        const [one] = left.splice(below(left.length), 1)
        return one!
      })
    },
  }
}
