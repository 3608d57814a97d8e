import type { EntityId } from '../entity.ts'
import type { ClaimGraph } from '../graph.ts'
import { ENOUGH_NODES } from './brokerage.ts'
import type { ComponentName } from './components.ts'
import { division, figure, named, unknown, type Measured } from './measured.ts'
import type { Grounds, Structure } from './structure.ts'

type ChainComponents = Pick<Record<ComponentName, Measured>, 'CHAIN_SPAN' | 'LINKAGE' | 'BROKERAGE'>

interface Compared {
  readonly structure: Structure
  /** Whether any candidate is attached to a segment. */
  readonly attached: boolean
  /** The most relations that touch one candidate. */
  readonly mostLinks: number
}

/** What the companies that are compared have in common. */
export function compare(structure: Structure, firms: readonly EntityId[]): Compared {
  const standings = firms.map((firm) => structure.firms.get(firm))
  return {
    structure,
    attached: [...structure.firms.values()].some(({ covered }) => covered > 0),
    mostLinks: standings.reduce((most, one) => Math.max(most, one?.links ?? 0), 0),
  }
}

/** The components that a company's place in the chain gives. */
export function chainComponents(
  firm: EntityId,
  compared: Compared,
  graph: ClaimGraph,
  grounds: Grounds | undefined,
): ChainComponents {
  const { structure } = compared
  const { covered, links, brokerage } = structure.firms.get(firm) ?? {
    covered: 0,
    links: 0,
    brokerage: null,
  }
  return {
    CHAIN_SPAN: span(covered, compared, graph, grounds),
    LINKAGE: linkage(links, compared, grounds),
    BROKERAGE: broker(brokerage, structure, grounds),
  }
}

/** Nothing of a chain's structure can be told from a part of it. */
export function unknownChain(why: string): ChainComponents {
  const none = unknown(why)
  return { CHAIN_SPAN: none, LINKAGE: none, BROKERAGE: none }
}

function span(
  covered: number,
  { structure: { segments }, attached }: Compared,
  graph: ClaimGraph,
  grounds: Grounds | undefined,
): Measured {
  if (segments === 0) return unknown('没有来源载明本产业的细分领域')
  if (!attached) return unknown('没有来源载明哪家企业属于哪个细分领域')
  const names = grounds?.covered.map(({ segment }) => graph.entities.get(segment.id)!.name) ?? []
  const told = names.length > 0 ? `(${named(names)})` : ''
  return {
    value: covered / segments,
    explain: () =>
      `本产业${segments}个细分领域,它覆盖${covered}个${told}:${division(covered, segments)}。`,
    claims: attaching(grounds),
  }
}

function linkage(links: number, { mostLinks }: Compared, grounds: Grounds | undefined): Measured {
  if (mostLinks === 0) return unknown('没有来源载明链内各企业的产业、产品之间的上下游关系')
  return {
    value: links / mostLinks,
    explain: () =>
      `链内上下游关系中涉及它的产业或产品的有${links}条,最多者${mostLinks}条:${division(
        links,
        mostLinks,
      )}。`,
    claims: grounds?.links.flatMap(({ claims }) => claims) ?? [],
  }
}

function broker(
  brokerage: number | null,
  { nodes, pruned }: Structure,
  grounds: Grounds | undefined,
): Measured {
  if (nodes < ENOUGH_NODES)
    return unknown(`企业、细分领域、产品关联图只有${nodes}个节点,不足${ENOUGH_NODES}个`)
  if (brokerage === null) return unknown('没有来源载明企业与细分领域、产品的关联')
  return {
    value: brokerage,
    explain: () =>
      `企业、细分领域、产品关联图有${nodes}个节点${
        pruned ? '(只计两家以上企业生产的产品)' : ''
      },其余节点间的最短路径经过它的比例(标准化中介中心性)为${figure(brokerage)}。`,
    claims: attaching(grounds),
  }
}

const attaching = (grounds: Grounds | undefined) =>
  grounds?.covered.flatMap(({ relations }) => relations.flatMap(({ claims }) => claims)) ?? []
