import { define, version, type Versioned } from './define.ts'

/* The door to what resolvers read: one row each, with the version of the data that it saw. */
export * from './read-anchor.ts'
export * from './read-answers.ts'
export * from './read-chain.ts'
export * from './read-entities.ts'
export * from './read-overview.ts'
export * from './read-pages.ts'
export * from './read-search.ts'
export * from './read-texts.ts'
export * from './read-trace.ts'
export type { Versioned } from './define.ts'

export const meta = define<{}, Versioned>('read/meta', {}, ['version'], version)
