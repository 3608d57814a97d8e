import { describe } from 'vitest'
import { openEmbedded } from '../../server/store/embedded/store.ts'
import { libraryLaws } from '../support/library-laws.ts'

describe('embedded', () =>
  libraryLaws(async () => {
    const store = openEmbedded(null)
    await store.prepare()
    return store
  }))
