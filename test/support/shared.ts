import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const beside = fileURLToPath(new URL('../../../shared', import.meta.url))

/** Where the annotated policy texts and their scorer lie: SHARED_DIR, or `shared` beside the repository. */
export const SHARED_DIR = process.env['SHARED_DIR'] || beside

/**
 * Whether tests against them have to be left out. Under REQUIRE_ALL=1 they run all the same, and so
 * fail where the texts are missing.
 */
export const isSharedMissing = !existsSync(SHARED_DIR) && process.env['REQUIRE_ALL'] !== '1'
