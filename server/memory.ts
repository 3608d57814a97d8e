/** Answers that are kept at a time; each may hold a thousand entities with their paths. */
const KEPT = 100

/**
 * Keeps what pure functions computed from one version of the data, for as long as it is asked for:
 * the store still gives the data each time, so that an answer never outlives its version.
 */
export interface Memory {
  readonly recall: <T>(version: string, key: string, compute: () => T) => T
}

/** An empty memory; what was asked for longest ago is forgotten first. Without `keep` it stays empty. */
export function createMemory(keep = true): Memory {
  if (!keep) return { recall: (_version, _key, compute) => compute() }
  const answers = new Map<string, unknown>()
  return {
    recall: <T>(version: string, key: string, compute: () => T): T => {
      const name = `${version} ${key}`
      const answer = answers.has(name) ? (answers.get(name) as T) : compute()
      answers.delete(name)
      answers.set(name, answer)
      if (answers.size > KEPT) answers.delete(answers.keys().next().value!)
      return answer
    },
  }
}
