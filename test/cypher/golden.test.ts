import { expect, test } from 'vitest'
import { CATALOGUE } from '../../server/store/statements/catalogue.ts'
import { ANCHORS } from '../contract/golden/anchor.ts'
import { DELETING } from '../contract/golden/deleting.ts'
import { PACKS } from '../contract/golden/packs.ts'
import { SCHEMA, STATES } from '../contract/golden/preparing.ts'
import { READING_PAGES } from '../contract/golden/reading-pages.ts'
import { READING_RECORDS } from '../contract/golden/reading-records.ts'
import { READING_SEARCH } from '../contract/golden/reading-search.ts'
import { READING_ANSWERS } from '../contract/golden/reading-answers.ts'
import { READING_CHAIN } from '../contract/golden/reading-chain.ts'
import { READING_RELATIONS } from '../contract/golden/reading-relations.ts'
import { READING } from '../contract/golden/reading.ts'
import { OTHER_TYPES, WRITING } from '../contract/golden/writing.ts'

test('every statement of the catalogue has a golden result', () => {
  const golden = [
    ...[SCHEMA, STATES, WRITING, ANCHORS, OTHER_TYPES, PACKS, DELETING].flat(),
    ...[
      READING_RECORDS,
      READING,
      READING_PAGES,
      READING_ANSWERS,
      READING_CHAIN,
      READING_RELATIONS,
      READING_SEARCH,
    ].flat(),
  ]
  const covered = new Set(golden.map(({ statement }) => statement.name))
  expect(CATALOGUE.map(({ name }) => name).filter((name) => !covered.has(name))).toEqual([])
})
