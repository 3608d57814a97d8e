/** Which part of a chain is shown, and how: all of it stands in the address. */
export interface ChainView {
  /** Only segments in which no local company is known. */
  readonly empty: boolean
  /** Up- and downstream relations to walk. */
  readonly depth: (typeof DEPTHS)[number]
  /** Least weight of up- and downstream relations. */
  readonly minWeight: number
  /** Id of the industry beside it. */
  readonly other: string | null
  readonly view: (typeof CHAIN_PARTS)[number]
  /** Id of the element that is selected. */
  readonly selected: string | null
}

export const DEPTHS = [1, 2, 3, 4] as const
export const CHAIN_PARTS = ['both', 'table', 'graph'] as const
/** Weights that the page offers; the address takes any from 0 to the greatest. */
export const WEIGHTS = [1, 2, 3, 5, 10, 20] as const
const MOST_WEIGHT = 1_000

export const PLAIN_CHAIN: ChainView = {
  empty: false,
  depth: 2,
  minWeight: 2,
  other: null,
  view: 'both',
  selected: null,
}

export function parseChain(query: URLSearchParams): ChainView {
  const asked = query.get('weight')
  const weight = Number(asked)
  const kept = asked !== null && asked !== '' && weight >= 0 && weight <= MOST_WEIGHT
  return {
    empty: query.get('empty') === '1',
    depth: DEPTHS.find((depth) => String(depth) === query.get('depth')) ?? PLAIN_CHAIN.depth,
    // `+ 0`: no address tells -0 from 0.
    minWeight: kept ? weight + 0 : PLAIN_CHAIN.minWeight,
    other: query.get('with') || null,
    view: CHAIN_PARTS.find((part) => part === query.get('view')) ?? PLAIN_CHAIN.view,
    selected: query.get('sel') || null,
  }
}

export function formatChain(chain: ChainView, query: URLSearchParams): void {
  if (chain.empty) query.set('empty', '1')
  if (chain.depth !== PLAIN_CHAIN.depth) query.set('depth', String(chain.depth))
  if (chain.minWeight !== PLAIN_CHAIN.minWeight) query.set('weight', String(chain.minWeight))
  if (chain.other !== null) query.set('with', chain.other)
  if (chain.view !== PLAIN_CHAIN.view) query.set('view', chain.view)
  if (chain.selected !== null) query.set('sel', chain.selected)
}
