import { describe } from 'vitest'
import { emptyNeo4j, isNeo4jMissing } from '../support/neo4j.ts'
import { packLaws } from '../support/pack-laws.ts'
import { emptyEmbedded } from '../support/stores.ts'

describe('embedded', () => packLaws(emptyEmbedded))
describe.skipIf(isNeo4jMissing)('Neo4j', () => packLaws(emptyNeo4j))
