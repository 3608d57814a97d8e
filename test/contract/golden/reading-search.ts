import type { Entity } from '../../../server/domain/entity.ts'
import { searchKeys } from '../../../server/domain/search-keys.ts'
import * as read from '../../../server/store/statements/read.ts'
import { golden, type Golden } from './case.ts'
import { ENTITIES } from './entities.ts'

const E = ENTITIES

const candidates = (...entities: Entity[]) => [
  {
    version: 'version-1',
    candidates: entities.map((entity) => {
      const { sortName, pinyin } = searchKeys(entity.name, entity.aliases)
      return { entity, sortName, pinyin }
    }),
  },
]

const NO_FIGURE = { low: 1, high: 0, unit: '', kinds: [] }

const substring = (term: string, filter: object, ...found: Entity[]) =>
  golden(
    read.searchSubstrings,
    { firstTerm: term, filter: { ...NO_FIGURE, terms: [term], ...filter }, limit: 10 },
    candidates(...found),
    `${JSON.stringify(term)} ${JSON.stringify(filter)}`,
  )
const phrase = (phrases: string, terms: readonly string[], ...found: Entity[]) =>
  golden(
    read.searchPhrases,
    { phrases, firstTerm: terms[0]!, filter: { ...NO_FIGURE, terms }, limit: 10 },
    candidates(...found),
    terms.join(' '),
  )

/** Candidates of a search: which, and the best first where the limit cuts. */
export const READING_SEARCH: readonly Golden[] = [
  substring('华', {}, E.huatian),
  substring('ht', {}, E.huatian),
  substring('huatian', {}, E.huatian),
  substring('gongye', {}, E.strategy, E.above, E.bureau),
  substring('xin', { kinds: ['AGENCY', 'PRODUCT'] }, E.product, E.bureau),
  substring('\n\n', { terms: [], low: 0.9, high: 1, unit: '1' }, E.share),
  substring('\n\n', { terms: [], low: 1e9, high: Number.MAX_VALUE }, E.target),
  phrase('+"华天"', ['华天'], E.huatian),
  phrase('+"电子"', ['电子'], E.electronics, E.target, E.huatian, E.below),
  phrase('+"电子信息"', ['电子信息'], E.electronics, E.target, E.below),
  phrase('+"电子" +"产值"', ['电子', '产值'], E.target),
  phrase('+"工业强区"', ['工业强区'], E.strategy),
]
