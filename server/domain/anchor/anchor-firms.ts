import type { EntityId } from '../entity.ts'
import type { ClaimGraph } from '../graph.ts'
import type { AnchorComponent, AnchorFirm } from './anchor-firm.ts'
import { chainComponents, compare, unknownChain } from './chain-components.ts'
import { ANCHOR_METHOD, COMPONENT_NAMES, COMPONENTS, type ComponentName } from './components.ts'
import { documentComponents } from './document-components.ts'
import { figureComponents, largestOf } from './figure-components.ts'
import type { Measured } from './measured.ts'
import type { AnchorPiece, FirmFacts } from './piece.ts'
import { namedIn, policyOf, wholeTrace, type Policy } from './policy.ts'
import { rank, rankKey, type Ranked } from './rank.ts'
import { relationsIn, type Relations } from './relations.ts'
import { scopeOf, type Scope } from './scope.ts'
import { rounded, type Values } from './score.ts'
import { structureOf, type Grounds, type OwnFirms, type Structure } from './structure.ts'
import type { Weights } from './weights.ts'

/** Components whose figures may be stored. */
const STORED: readonly ComponentName[] = ['CHAIN_SPAN', 'LINKAGE', 'BROKERAGE']

type AllMeasured = Readonly<Record<ComponentName, Measured>>

interface Scored {
  readonly firm: EntityId
  readonly facts: FirmFacts
  readonly measured: AllMeasured
  readonly values: Values
  readonly nameKey: readonly string[]
}

/**
 * The companies of a chain by score. The same piece and weights give the same answer, in whatever
 * order claims and companies come. Rules: docs/anchor-firms.md.
 * @param options.localOnly leaves out companies that aren't local, before anything is compared
 */
export function anchorFirms(
  piece: AnchorPiece,
  weights: Weights,
  { localOnly = false } = {},
): AnchorFirm[] {
  const { graph, industry, stored } = piece
  const chain = wholeTrace(industry, graph)
  const policy = policyOf(chain, graph)
  const scope = scopeOf(chain, relationsIn(graph), graph.entities)
  const all = firmsOf(piece, policy.firms, scope)
  const live = stored === null ? structureOf(scope, relationsIn(graph), all, ownFirms(graph)) : null
  const kept = all.filter((firm) => !localOnly || factsOf(piece, firm).local)
  const scored = score(piece, kept, policy, stored ?? live!.structure, live?.grounds)
  const place = (nth: number) => ({ position: nth + 1, rankedCount: scored.length })
  return rank(scored, weights).map((ranked, nth) =>
    anchorFirm(ranked, place(nth), piece, policy, weights),
  )
}

/** How many companies a chain has, without comparing them. */
export interface FirmCounts {
  readonly enterpriseCount: number
  readonly localCount: number
  /** Companies that a document designates, and those that it calls 链主 or 龙头. */
  readonly designatedCount: number
  readonly documentAnchorCount: number
}

/** Counts the companies that `anchorFirms` ranks. */
export function firmCounts(piece: AnchorPiece): FirmCounts {
  const { graph, industry } = piece
  const chain = wholeTrace(industry, graph)
  const named = namedIn(chain)
  const firms = firmsOf(piece, named.firms, scopeOf(chain, relationsIn(graph), graph.entities))
  const designations = named.firms.map((firm) => named.designated(firm).designation)
  return {
    enterpriseCount: firms.length,
    localCount: firms.filter((firm) => factsOf(piece, firm).local).length,
    designatedCount: designations.filter((designation) => designation !== 'NONE').length,
    documentAnchorCount: designations.filter((designation) => designation === 'DOCUMENT_ANCHOR')
      .length,
  }
}

/** The companies of a chain, each once. */
const firmsOf = (
  { graph, stored }: AnchorPiece,
  named: readonly EntityId[],
  scope: Scope,
): EntityId[] =>
  stored === null
    ? candidatesOf(named, scope, relationsIn(graph))
    : [...new Set([...named, ...stored.firms.keys()])].sort()

/** Companies behind the chain by the trace, and those that operate in any of its industries. */
export function candidatesOf(
  behind: readonly EntityId[],
  scope: Scope,
  relations: Relations,
): EntityId[] {
  const operating = [...scope.industries].flatMap((industry) =>
    relations.to(industry, 'OPERATES_IN').map(({ from }) => from),
  )
  return [...new Set([...behind, ...operating])].sort()
}

/** Companies that the trace of a segment gives as that segment's own, and by which relations. */
export const ownFirms =
  (graph: ClaimGraph): OwnFirms =>
  (segment) => {
    if (segment.kind === 'PRODUCT' || relationsIn(graph).to(segment.id, 'DEVELOPS').length === 0)
      return new Map()
    const own = wholeTrace(segment.id, graph).enterprises.filter(
      ({ assertion }) => assertion !== 'DERIVED',
    )
    return new Map(
      own.map(({ entity, paths }) => [entity, paths.map(({ steps }) => steps.at(-1)!.relation)]),
    )
  }

function score(
  piece: AnchorPiece,
  firms: readonly EntityId[],
  policy: Policy,
  structure: Structure,
  grounds: ReadonlyMap<EntityId, Grounds> | undefined,
): Scored[] {
  const { graph } = piece
  const compared = compare(structure, firms)
  const invests = new Map(
    firms.map((firm) => [firm, relationsIn(graph).from(firm, 'INVESTS_IN')] as const),
  )
  const largest = largestOf(
    firms.map((firm) => factsOf(piece, firm)),
    [...invests.values()].map((projects) => projects.length),
  )
  return firms.map((firm): Scored => {
    const facts = factsOf(piece, firm)
    const measured: AllMeasured = Object.assign(
      documentComponents(firm, policy),
      piece.cut
        ? unknownChain('链上数据过多且尚未预先计算')
        : chainComponents(firm, compared, graph, grounds?.get(firm)),
      figureComponents(facts, largest, invests.get(firm)!),
    )
    const values = {} as Record<ComponentName, number | null>
    for (const name of COMPONENT_NAMES) values[name] = measured[name].value
    return { firm, facts, measured, values, nameKey: [facts.sortName, firm] }
  })
}

function anchorFirm(
  ranked: Ranked<Scored>,
  { position, rankedCount }: Pick<AnchorFirm, 'position' | 'rankedCount'>,
  { industry, stored }: AnchorPiece,
  policy: Policy,
  weights: Weights,
): AnchorFirm {
  const { firm, facts, measured } = ranked.item
  const { designation, wording } = policy.designated(firm)
  const isStored = stored !== null
  return {
    position,
    rankedCount,
    enterprise: firm,
    industry,
    rank: ranked.rank,
    tied: ranked.tied,
    score: ranked.score,
    coverage: ranked.coverage,
    scoreRange: ranked.range,
    rankRange: ranked.rankRange,
    designation,
    wording,
    // Hundreds are ranked, and one page of them is shown.
    get components() {
      return COMPONENT_NAMES.map((name): AnchorComponent => {
        const { value, explain, claims } = measured[name]
        return {
          name,
          value: value === null ? null : rounded(value),
          weight: rounded(weights[name]),
          basis: COMPONENTS[name].basis,
          explanation: explain(),
          claims,
          stored:
            isStored && STORED.includes(name) && value !== null
              ? { industry, enterprise: firm }
              : null,
        }
      })
    },
    mentions: facts.mentions,
    local: facts.local,
    computedAt: stored?.computedAt ?? null,
    method: ANCHOR_METHOD,
    sortKey: rankKey(ranked),
  }
}

const NO_FACTS: FirmFacts = {
  sortName: '',
  revenue: null,
  innovation: null,
  mentions: 0,
  local: false,
}

const factsOf = ({ facts }: AnchorPiece, firm: EntityId): FirmFacts => facts.get(firm) ?? NO_FACTS
