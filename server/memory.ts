import { LRUCache } from 'lru-cache'

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
  const answers = new LRUCache<string, { readonly answer: unknown }>({ max: KEPT })
  return {
    recall: <T>(version: string, key: string, compute: () => T): T => {
      const name = `${version} ${key}`
      const kept = answers.get(name)
      if (kept) return kept.answer as T
      const answer = compute()
      answers.set(name, { answer })
      return answer
    },
  }
}
