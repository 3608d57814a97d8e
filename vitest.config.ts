import { defineConfig } from 'vitest/config'

const tests = (folder: string): string => `test/${folder}**/*.test.{ts,tsx}`

/** In each file of tests, before it. */
const setupFiles = ['test/support/property-seed.ts']

/** Suites that share one Neo4j or one browser: one file at a time, after the groups before. */
const serial = (name: string, groupOrder: number, timeout: number, globalSetup: string[] = []) => ({
  extends: true as const,
  test: {
    name,
    include: [tests(`${name}/`)],
    setupFiles,
    globalSetup,
    fileParallelism: false,
    sequence: { groupOrder },
    testTimeout: timeout,
    hookTimeout: timeout,
  },
})

export default defineConfig({
  // Vite would take the module build here and Node the other one in packages: two graphqls at once.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: [tests('')],
          exclude: [tests('contract/'), tests('browser/'), tests('long/'), tests('pictures/')],
          setupFiles,
          // Ends what hangs; a slow machine gets all the time it needs.
          testTimeout: 120_000,
          hookTimeout: 120_000,
          sequence: { groupOrder: 0 },
        },
      },
      serial('contract', 1, 60_000),
      serial('browser', 2, 60_000, ['test/support/browser-setup.ts']),
      serial('long', 3, 600_000),
      // `npm run pictures`: no suite, for nothing fails in it.
      serial('pictures', 4, 600_000, ['test/support/browser-setup.ts']),
    ],
  },
})
