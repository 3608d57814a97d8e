/** Items that hang off one thing: all heights in pixels, from top to bottom. */
export interface Bunch {
  /** Height of what they hang off. */
  readonly from: number
  readonly to: readonly number[]
}

/**
 * Places of the trunks between two columns so that no lines cross, as steps away from the column
 * that things hang off: 0 is nearest. Bunches stand in order, and what hangs off one stands above
 * what hangs off the next.
 */
export function trunkSteps(bunches: readonly Bunch[]): readonly number[] {
  const steps = bunches.map(() => 0)
  const before = bunches.map((): number[] => [])
  for (const [j, lower] of bunches.entries())
    for (const [i, upper] of bunches.slice(0, j).entries()) {
      const reachesDown = lower.from <= Math.max(...upper.to)
      const reachesUp = Math.min(...lower.to) <= upper.from
      if (reachesDown) before[i]!.push(j)
      else if (reachesUp) before[j]!.push(i)
    }
  // No cycle: a bunch can't reach down past the next and up past the last at once.
  const settle = (at: number): number => {
    const step = Math.max(0, ...before[at]!.map((nearer) => settle(nearer) + 1))
    steps[at] = step
    return step
  }
  bunches.forEach((_, at) => settle(at))
  return steps
}
