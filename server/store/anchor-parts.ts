import type { StoredStructure } from '../domain/anchor/piece.ts'
import type { Scope } from '../domain/anchor/scope.ts'
import type { Standing } from '../domain/anchor/structure.ts'
import type { EntityId } from '../domain/entity.ts'
import type { Value } from './port.ts'
import { list, number, text, texts, type Row } from './statements/define.ts'

/** Figures of a chain as they are stored, with what tells whether they still hold. */
export interface StoredParts extends StoredStructure {
  /** Version of the formulas that made them. */
  readonly method: string
  /** Hash of what they were computed from. */
  readonly inputs: string
}

/** A node AnchorParts: parallel lists, one item a company. */
export function storedStructureOf(row: Row): StoredParts {
  const covered = list(row['covered'])
  const links = list(row['links'])
  const brokerage = list(row['brokerage'])
  return {
    method: text(row['method']),
    inputs: text(row['inputs']),
    computedAt: text(row['computedAt']),
    segments: number(row['segments']),
    nodes: number(row['nodes']),
    pruned: row['pruned'] === true,
    firms: new Map(
      texts(row['firms']).map((firm, i): [EntityId, Standing] => [
        firm as EntityId,
        {
          covered: number(covered[i]),
          links: number(links[i]),
          brokerage: row['brokered'] === true ? number(brokerage[i]) : null,
        },
      ]),
    ),
  }
}

/** The properties of a node AnchorParts; what belongs to the chain leads to its evidence. */
export function storedProperties(scope: Scope, parts: StoredParts): Record<string, Value> {
  const firms = [...parts.firms.keys()].sort()
  const standings = firms.map((firm) => parts.firms.get(firm)!)
  return {
    industry: scope.industry,
    industries: [...scope.industries].sort(),
    members: [...new Set(scope.segments.flatMap(({ members }) => [...members]))].sort(),
    method: parts.method,
    inputs: parts.inputs,
    computedAt: parts.computedAt,
    segments: parts.segments,
    nodes: parts.nodes,
    pruned: parts.pruned,
    firms,
    covered: standings.map(({ covered }) => covered),
    links: standings.map(({ links }) => links),
    brokerage: standings.map(({ brokerage }) => brokerage ?? 0),
    brokered: standings.some(({ brokerage }) => brokerage !== null),
  }
}
