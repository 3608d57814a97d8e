import type { AnchorFirm } from '../anchor/anchor-firm.ts'
import type { IndustryChain, ProductSegment, Segment } from '../chain/answer.ts'
import type { NationalEnterprise } from '../chain/national.ts'
import type { Claim } from '../claim.ts'
import { dueOf } from '../due.ts'
import type { Entity, EntityId } from '../entity.ts'
import type { Assertion, Backing } from '../graph.ts'
import { quoted } from '../sentence.ts'
import { firmSections } from './firms.ts'
import { listed, stated, UNSTATED, type BriefStatement } from './statement.ts'

export interface BriefSection {
  readonly heading: string
  readonly statements: readonly BriefStatement[]
}

/** One page about a segment of a chain that lacks a local company. */
export interface Brief {
  readonly title: string
  readonly sections: readonly BriefSection[]
}

export interface BriefFacts {
  readonly chain: IndustryChain
  readonly segment: Segment | ProductSegment
  /** Companies of the chain, best first. */
  readonly firms: readonly AnchorFirm[]
  /** Some companies of data tables that operate in the segment. */
  readonly national: readonly NationalEnterprise[]
  readonly entity: (id: EntityId) => Entity
  /** The day against which goals are due. */
  readonly today: Date
}

const KNOWN: Readonly<Record<Assertion, string>> = {
  STATED: '文件载明',
  INHERITED: '承自上级任务',
  DERIVED: '系统推得',
}

/**
 * The brief of a gap for an investment bureau, in Chinese. Every statement bears the claims behind
 * it, or says 未载明.
 */
export function briefOf(facts: BriefFacts): Brief {
  const { chain, segment, entity } = facts
  const name = entity(idOf(segment)).name
  const list = (backings: readonly Backing[], absent: string, tell = tellOf(facts)) =>
    listed(
      backings.map((backing) => stated(tell(backing), claimsOf(backing))),
      absent,
    )
  return {
    title: `招商简报:${entity(chain.industry).name} · ${name}`,
    sections: [
      { heading: '一、缺口', statements: gap(facts, name) },
      {
        heading: '二、所涉目标',
        statements: list(chain.goals, '所涉目标', (backing) => {
          const goal = entity(backing.entity)
          const due = goal.kind === 'GOAL' ? dueOf(goal.targetYear, facts.today) : 'UNDATED'
          return `${quoted(goal)}(${KNOWN[backing.assertion]}${DUE[due]})`
        }),
      },
      ...firmSections(facts.firms, entity),
      { heading: '五、承载园区', statements: list(chain.parks, '承载园区') },
      { heading: '六、牵头单位', statements: list(chain.leads, '牵头单位') },
    ],
  }
}

const DUE = { OPEN: '', PAST: ';期限已过,完成情况未载明', UNDATED: ';期限未载明' } as const

export const idOf = (segment: Segment | ProductSegment): EntityId =>
  'industry' in segment ? segment.industry : segment.product

/** The claims of the last step: the words that name the entity. */
const claimsOf = ({ paths }: Backing): readonly Claim[] =>
  paths[0]?.steps.at(-1)?.relation.claims ?? []

const tellOf =
  ({ entity }: BriefFacts) =>
  ({ entity: id, assertion, via, order, role }: Backing): string => {
    const principal = role === 'LEADS' && order === 1 ? ',首位' : ''
    const from = via === null ? '' : `,见${quoted(entity(via))}`
    return `${entity(id).name}(${KNOWN[assertion]}${principal}${from})`
  }

function gap({ chain, segment, national, entity }: BriefFacts, name: string): BriefStatement[] {
  const whole = quoted(entity(chain.industry))
  const part =
    segment.relation.type === 'DEVELOPS'
      ? `发展${whole}的同一任务列出“${name}”,据此作为其细分领域(系统推得)`
      : `“${name}”是${whole}的细分领域(数据载明)`
  const local = segment.empty
    ? [{ text: `本地企业:${UNSTATED}(已载入的文件和数据中没有),为招商空白。`, claims: [] }]
    : listed(
        segment.enterprises.map((firm) =>
          stated(`已有企业${entity(firm.entity).name}`, claimsOf(firm)),
        ),
        '本地企业',
      )
  const abroad = national.map(({ enterprise, industry, relation }) =>
    stated(`${entity(enterprise).name}属于${entity(industry).name}`, relation.claims),
  )
  return [
    stated(part, segment.relation.claims),
    ...local,
    ...listed(abroad, '数据所载的全国企业').map(({ text, claims }) => ({
      text: claims.length > 0 ? `可对接的全国企业:${text}` : text,
      claims,
    })),
  ]
}
