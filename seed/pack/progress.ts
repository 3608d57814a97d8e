/** Tells how far a long work is, how fast it goes and how long it still takes. */
export interface Progress {
  /** So many more are done; says so once in a while. */
  add(count: number): void
  end(): void
}

const EVERY_MS = 2_000

/** @param now milliseconds of any clock */
export function progress(
  what: string,
  total: number,
  say: (line: string) => void,
  now: () => number = () => performance.now(),
): Progress {
  const started = now()
  let done = 0
  let told = started
  return {
    add(count) {
      done += count
      if (now() - told < EVERY_MS) return
      told = now()
      const rate = done / ((told - started) / 1000)
      const left = Math.ceil((total - done) / rate)
      say(
        `${what}: ${done}/${total} (${Math.floor((done / total) * 100)}%), ` +
          `${Math.round(rate)} 条/秒 rows/s, 剩余约 ${left} 秒 s left`,
      )
    },
    end() {
      const seconds = (now() - started) / 1000
      if (done > 0)
        say(
          `${what}: ${done}/${total}, ${seconds.toFixed(1)} 秒 s, ${Math.round(done / Math.max(seconds, 0.001))} 条/秒 rows/s`,
        )
    },
  }
}
