import { describe } from 'vitest'
import { openEmbedded } from '../../server/store/embedded/store.ts'
import { libraryLaws } from '../support/library-laws.ts'
import { emptyNeo4j, isNeo4jMissing } from '../support/neo4j.ts'

describe('embedded', () =>
  libraryLaws(async () => {
    const store = openEmbedded(null)
    await store.prepare()
    return store
  }))

describe.skipIf(isNeo4jMissing)('Neo4j', () => libraryLaws(emptyNeo4j))
