import { getIntrospectionQuery } from 'graphql'
import { expect, test } from 'vitest'
import { createLimiter, LIMITS } from '../../server/limits.ts'
import { createSchema } from '../../server/schema/executable.ts'

const admit = createLimiter(createSchema())
const codeOf = (query: string, variables = {}): unknown => {
  try {
    admit(query, variables)
    return null
  } catch (error) {
    return (error as { extensions: { code: string } }).extensions.code
  }
}

const TRACE = `
  fragment Names on Entity { id kind name }
  fragment Backed on Backing {
    entity { ...Names } role assertion inherited rule order via { id name }
    paths { length sentence via { id } steps { forward relation {
      id type wording from { ...Names } to { ...Names }
      evidence { __typename ... on Quotation { quote start end document { id name } passage { id number } } }
    } } }
  }
  query ($from: ID!) { trace(from: $from) {
    from { ...Names } tasks { ...Backed } leads { ...Backed } cooperators { ...Backed }
    responsible { ...Backed } enterprises { ...Backed } parks { ...Backed } projects { ...Backed }
    institutions { ...Backed } industries { ...Backed } products { ...Backed }
    strategies { ...Backed } goals { ...Backed } documents { ...Backed } context { id name }
    graph { nodes { ...Names } relations { id } } gaps { kind reason subject { id } } truncated
  } }`

test('the whole of a trace, a page of 200 goals and the schema itself can be asked for', () => {
  expect(codeOf(TRACE)).toBeNull()
  expect(codeOf(getIntrospectionQuery())).toBeNull()
  expect(
    codeOf(`{ goals(first: 200) { totalCount pageInfo { endCursor } edges { cursor node {
      id name targetYear due measure { metric value unit comparator } setBy { id name }
      coverage { tasks units enterprises } } } } }`),
  ).toBeNull()
})

test('what is no GraphQL at all is left to GraphQL to refuse', () => {
  expect(codeOf('{ goals { ')).toBeNull()
  expect(codeOf('hello "')).toBeNull()
  expect(codeOf('{ nothing(first: 1000) { of { that { sort } } } }')).toBeNull()
  expect(codeOf('{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }')).toBeNull()
})

const nested = (levels: number) => `${'{ a '.repeat(levels)}${'}'.repeat(levels)}`

test.each([
  ['too many words', `{ overview { ${'claims '.repeat(LIMITS.tokens)} } }`],
  ['too deep', nested(LIMITS.depth + 1)],
  [
    'too deep through fragments',
    `{ ...F0 } ${Array.from({ length: 20 }, (_, i) => `fragment F${i} on Query { a { ...F${i + 1} } }`).join(' ')} fragment F20 on Query { a }`,
  ],
  [
    'too many aliases',
    `{ ${Array.from({ length: LIMITS.aliases + 1 }, (_, i) => `a${i}: overview { claims }`).join(' ')} }`,
  ],
  [
    'too many directives',
    `{ overview { claims ${'@include(if: true) '.repeat(LIMITS.directives + 1)} } }`,
  ],
  ['too wide', `{ overview { ${'claims '.repeat(LIMITS.width + 1)} } }`],
  [
    'a bomb of fragments',
    `{ ...F0 } ${Array.from({ length: 15 }, (_, i) => `fragment F${i} on Query { ...F${i + 1} ...F${i + 1} ...F${i + 1} }`).join(' ')} fragment F15 on Query { overview { claims } }`,
  ],
  [
    'large pages within large pages',
    '{ entities(first: 200) { nodes { relations(first: 200) { nodes { id type to { id name } } } } } }',
  ],
])('a query that is %s is refused before it is run', (_, query) => {
  expect(codeOf(query)).toBe('QUERY_TOO_COMPLEX')
})

test('variables count as what they hold', () => {
  const query = `query ($n: Int, $m: Int = 200) {
    entities(first: $n) { nodes { relations(first: $m) { nodes { id to { id name } } } } } }`
  expect(codeOf(query, { n: 200 })).toBe('QUERY_TOO_COMPLEX')
  expect(codeOf(query, { n: 200, m: 10 })).toBeNull()
  expect(codeOf(query)).toBeNull()
})

test('a query within each limit by one is let through', () => {
  expect(codeOf(nested(LIMITS.depth))).toBeNull()
  expect(codeOf(`{ overview { ${'claims '.repeat(LIMITS.width)} } }`)).toBeNull()
})

test('numbers too large for a page size are left to the argument to refuse', () => {
  expect(codeOf('{ entities(first: 100000000) { nodes { id } } }')).toBeNull()
})
