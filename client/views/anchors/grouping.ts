import type {
  AnchorGround,
  AnchorIndustry,
  AnchorRow,
  RankedFirms,
} from '../../api/anchor-queries.ts'
import type { AnchorView } from '../../state/anchor-view.ts'

/** One industry with its companies, as far as they are shown. */
export interface AnchorGroup {
  readonly entry: AnchorIndustry
  readonly rows: readonly RankedRow[]
  /** How many companies are ranked in it, shown or not. */
  readonly total: number
  readonly ground: AnchorGround | undefined
  /** Whether its companies have been read: before, none are shown, which means nothing. */
  readonly read: boolean
}

export interface RankedRow {
  readonly row: AnchorRow
  /** Cursor of the company before it, null for the first. */
  readonly after: string | null
}

/** Industries at once where the reader chose none. */
const MOST_AT_ONCE = 12

/** Rows of each industry at first, where several stand below each other. */
export const FEW_ROWS = 5

/**
 * The industries that a view shows, in the order of the texts. Where the reader chose none: those
 * with companies that a document designates, else with any, else all.
 */
export function shownIndustries(
  all: readonly AnchorIndustry[],
  view: AnchorView,
  grounds: ReadonlyMap<string, AnchorGround>,
): readonly AnchorIndustry[] {
  const chosen = all.filter(({ industry }) => view.industries.includes(industry.id))
  const [asked = all] = [
    chosen,
    all.filter(({ designatedCount }) => designatedCount > 0),
    all.filter(({ enterpriseCount }) => enterpriseCount > 0),
  ].filter((list) => list.length > 0)
  const kept = asked.filter(({ industry }) => {
    const ground = grounds.get(industry.id)
    const ofPark = ground?.parks.some(({ entity }) => entity.id === view.park)
    const ofDocument = ground && firmsOf(ground, view.document).size > 0
    return (view.park === null || ofPark) && (view.document === null || ofDocument)
  })
  return chosen.length > 0 ? kept : kept.slice(0, MOST_AT_ONCE)
}

/** Ids of companies that sentences of a document name; of any document where none is given. */
export function firmsOf(ground: AnchorGround, document: string | null): ReadonlySet<string> {
  return new Set(
    ground.enterprises
      .filter(({ paths }) =>
        paths.some(({ steps }) =>
          steps
            .at(-1)
            ?.relation.evidence.some(
              (one) =>
                one.__typename === 'Quotation' &&
                (document === null || one.document.id === document),
            ),
        ),
      )
      .map(({ entity }) => entity.id),
  )
}

export function groupsOf(
  shown: readonly AnchorIndustry[],
  ranked: readonly RankedFirms[],
  grounds: ReadonlyMap<string, AnchorGround>,
  document: string | null,
): readonly AnchorGroup[] {
  return shown.map((entry) => {
    const ground = grounds.get(entry.industry.id)
    const found = ranked.find(({ industry }) => industry === entry.industry.id)
    const rows = (found?.edges ?? []).map(({ node }, nth, edges) => ({
      row: node,
      after: edges[nth - 1]?.cursor ?? null,
    }))
    const kept = document === null || !ground ? null : firmsOf(ground, document)
    return {
      entry,
      ground,
      read: found !== undefined,
      rows: kept ? rows.filter(({ row }) => kept.has(row.enterprise.id)) : rows,
      total: kept ? kept.size : (found?.total ?? entry.enterpriseCount),
    }
  })
}

/** What of each kind the filters offer: only where there is a choice. */
export function filterChoices(grounds: ReadonlyMap<string, AnchorGround>) {
  const documents = new Map<string, string>()
  const parks = new Map<string, string>()
  for (const ground of grounds.values()) {
    for (const { entity } of ground.parks) parks.set(entity.id, entity.name)
    for (const { paths } of ground.enterprises)
      for (const { steps } of paths)
        for (const one of steps.at(-1)?.relation.evidence ?? [])
          if (one.__typename === 'Quotation') documents.set(one.document.id, one.document.name)
  }
  return { documents: [...documents], parks: [...parks] }
}

/** How many companies have another rank than before. */
export function moved(before: readonly RankedFirms[], now: readonly RankedFirms[]): number {
  const key = (industry: string, { enterprise }: AnchorRow) => `${industry}~${enterprise.id}`
  const old = new Map(
    before.flatMap(({ industry, edges }) =>
      edges.map(({ node }) => [key(industry, node), node.rank] as const),
    ),
  )
  return now
    .flatMap(({ industry, edges }) =>
      edges.map(({ node }) => [key(industry, node), node.rank] as const),
    )
    .filter(([id, rank]) => old.has(id) && old.get(id) !== rank).length
}
