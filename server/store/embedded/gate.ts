/** Lets at most `width` works run at once; the others wait in the order of their coming. */
export type Gate = <T>(work: () => Promise<T>) => Promise<T>

export function createGate(width: number): Gate {
  let running = 0
  const waiting: (() => void)[] = []
  return async (work) => {
    if (running >= width) await new Promise<void>((resume) => waiting.push(resume))
    else running++
    try {
      return await work()
    } finally {
      const next = waiting.shift()
      if (next) next()
      else running--
    }
  }
}
