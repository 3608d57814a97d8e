import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  GAP_FILTERS,
  GOAL_FILTERS,
  GOAL_ORDERS,
  MARKS,
  formatAddress,
  parseAddress,
} from '../../../client/state/url.ts'
import type { Address, Route } from '../../../client/state/url.ts'
import { CHAIN_PARTS, DEPTHS } from '../../../client/state/chain-view.ts'
import { PLAIN_WEIGHTS, WEIGHTED } from '../../../client/state/anchor-weights.ts'

const id = fc
  .string({ minLength: 1 })
  .filter((text) => !/[\uD800-\uDFFF]/.test(text) && !/^\.{1,2}$/.test(text))

/** Ids as the server makes them; commas and tildes stand between them. */
const plainId = fc.stringMatching(/^[a-z]{3,8}-[a-z0-9]{4,16}$/)
const weights = fc.tuple(...WEIGHTED.map(() => fc.integer({ min: 0, max: 100 }))).map((all) => ({
  ...PLAIN_WEIGHTS,
  ...Object.fromEntries(WEIGHTED.map((one, at) => [one, all[at]!])),
}))
const anchors = fc.record({
  page: fc.constant('anchors' as const),
  view: fc.record({
    industries: fc.uniqueArray(plainId, { maxLength: 5 }),
    document: fc.option(id),
    park: fc.option(id),
    place: fc.option(id),
    weights,
    parts: fc.boolean(),
    open: fc.option(fc.record({ industry: plainId, firm: plainId })),
    rows: fc.dictionary(
      plainId,
      fc.integer({ min: 1, max: 9 }).map((steps) => steps * 20),
      { maxKeys: 4, noNullPrototype: true },
    ),
  }),
})

const chain = fc.record({
  page: fc.constant('chain' as const),
  id: fc.option(id),
  chain: fc.record({
    empty: fc.boolean(),
    depth: fc.constantFrom(...DEPTHS),
    minWeight: fc
      .double({ min: 0, max: 1_000, noNaN: true })
      .map((weight) => Math.round(weight * 100) / 100 + 0),
    other: fc.option(id),
    view: fc.constantFrom(...CHAIN_PARTS),
    selected: fc.option(id),
  }),
})

const route: fc.Arbitrary<Route> = fc.oneof(
  anchors,
  chain,
  fc.constant({ page: 'home' } as const),
  fc.constant({ page: 'documents' } as const),
  fc.record({ page: fc.constant('entity' as const), id }),
  fc.record({
    page: fc.constant('reader' as const),
    id,
    range: fc.option(
      fc
        .tuple(fc.nat(99_999), fc.integer({ min: 1, max: 999 }))
        .map(([start, length]) => [start, start + length] as const),
    ),
    marks: fc.constantFrom(...MARKS),
  }),
  fc.record({
    page: fc.constant('trace' as const),
    id: fc.option(id),
    trace: fc.record({
      inherited: fc.boolean(),
      cooperators: fc.boolean(),
      view: fc.constantFrom('both' as const, 'table' as const, 'graph' as const),
      selected: fc.option(id),
      list: fc.record({
        kind: fc.constantFrom(...GOAL_FILTERS),
        missing: fc.subarray([...GAP_FILTERS]),
        past: fc.boolean(),
        force: fc.option(id),
        region: fc.option(id),
        order: fc.constantFrom(...GOAL_ORDERS),
      }),
    }),
  }),
)
const address: fc.Arbitrary<Address> = fc.record({
  route,
  lang: fc.constantFrom('zh', 'en', null),
})

const read = (href: string) => {
  const { pathname, search, hash } = new URL(`http://page${href}`)
  return parseAddress(pathname, search, hash)
}

describe('an address', () => {
  it('reads back as the place that it was made from', () => {
    fc.assert(
      fc.property(address, (place) => {
        expect(read(formatAddress(place))).toEqual(place)
      }),
    )
  })

  it('never fails, whatever stands in it, and settles at once', () => {
    fc.assert(
      fc.property(fc.webPath(), fc.string(), fc.string(), (path, search, hash) => {
        const place = parseAddress(path, search, hash)
        expect(read(formatAddress(place)).lang).toEqual(place.lang)
      }),
    )
    fc.assert(fc.property(fc.string(), (path) => void parseAddress(path, path, path)))
  })

  it.each([
    ['/trace/g-1', '?inh=0&view=table', { inherited: false, view: 'table', cooperators: true }],
    ['/trace/g-1', '?inh=banana&view=3d', { inherited: true, view: 'both', cooperators: true }],
  ])('%s%s is read, its nonsense left out', (path, search, expected) => {
    const { route: found } = parseAddress(path, search)
    expect(found).toMatchObject({ page: 'trace', id: 'g-1', trace: expected })
  })

  it.each([
    ['?depth=9&weight=-1', { depth: 2, minWeight: 2 }],
    [
      '?depth=3&weight=abc&empty=yes&view=3d',
      { depth: 3, minWeight: 2, empty: false, view: 'both' },
    ],
    ['?weight=Infinity&with=', { minWeight: 2, other: null }],
    [
      '?depth=4&weight=0&with=i-2&sel=i-3',
      { depth: 4, minWeight: 0, other: 'i-2', selected: 'i-3' },
    ],
  ])('/chain/i-1%s is read, its nonsense left out', (search, expected) => {
    const { route: found } = parseAddress('/chain/i-1', search)
    expect(found).toMatchObject({ page: 'chain', id: 'i-1', chain: expected })
  })

  it('of a document leads to the range that the fragment names, or to none', () => {
    expect(parseAddress('/docs/d1', '', '#s=12-60').route).toMatchObject({ range: [12, 60] })
    for (const hash of ['', '#s=60-12', '#s=a-b', '#s=1-1', '#s=-5-9'])
      expect(parseAddress('/docs/d1', '', hash).route).toMatchObject({ range: null })
  })

  it.each([
    '?w=D-9,Zx,G900&rows=a~-1,b~banana&open=only-one&parts=maybe&ind=,,',
    '?w=%E0%A4%A&ind=%00&rows=~~~&open=~~',
  ])('/anchors%s is read, its nonsense left out', (search) => {
    const { route: found } = parseAddress('/anchors', search)
    expect(found).toMatchObject({ page: 'anchors', view: { open: null, parts: true } })
    const place = { route: found, lang: null }
    expect(read(formatAddress(place))).toEqual(place)
  })

  it('does not repeat what is as usual', () => {
    expect(formatAddress(parseAddress('/trace/g-1', '?inh=1&coop=1&view=both'))).toBe('/trace/g-1')
  })
})
