import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

export const ROOT = fileURLToPath(new URL('../../', import.meta.url))

/**
 * A path inside the checkout.
 * @param {string[]} parts
 */
export const inRoot = (...parts) => join(ROOT, ...parts)

/** Where the product keeps its data: DATA_DIR, or `.data` in the checkout. */
export const dataDir = () => resolve(ROOT, process.env.DATA_DIR || '.data')
