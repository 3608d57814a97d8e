import type { Relation } from '../graph.ts'
import type { FirmFacts } from './piece.ts'
import type { ComponentName } from './components.ts'
import { division, figure, named, unknown, type Measured } from './measured.ts'

type FigureComponents = Pick<Record<ComponentName, Measured>, 'SCALE' | 'PROJECTS' | 'INNOVATION'>

/** The largest figure of each sort among the companies that are compared. */
export interface Largest {
  /** Null where no company has a revenue above 0. */
  readonly revenue: number | null
  readonly projects: number
  readonly innovation: number
}

export function largestOf(facts: readonly FirmFacts[], projects: readonly number[]): Largest {
  const most = (values: readonly number[]) => values.reduce((a, b) => Math.max(a, b), 0)
  return {
    revenue: most(facts.map(({ revenue }) => revenue ?? 0)) || null,
    projects: most(projects),
    innovation: most(facts.map(({ innovation }) => innovation?.length ?? 0)),
  }
}

/** The components that a company's own figures give. */
export const figureComponents = (
  { revenue, innovation }: FirmFacts,
  largest: Largest,
  projects: readonly Relation[],
): FigureComponents => ({
  SCALE: scale(revenue, largest.revenue),
  PROJECTS:
    largest.projects === 0
      ? unknown('没有来源载明链上企业投资的项目')
      : {
          value: projects.length / largest.projects,
          explain: () =>
            `投资项目${projects.length}个,链上最多者${largest.projects}个:${division(
              projects.length,
              largest.projects,
            )}。`,
          claims: projects.flatMap(({ claims }) => claims),
        },
  INNOVATION: flags(innovation, largest.innovation),
})

function scale(revenue: number | null, largest: number | null): Measured {
  if (revenue === null) return unknown('没有来源载明它的营业收入')
  if (largest === null) return unknown('链上企业的营业收入都不大于0,无从比较')
  return {
    value: Math.max(0, revenue) / largest,
    explain: () =>
      `营业收入${amount(revenue)},链上已知最多者${amount(largest)}:${figure(
        Math.max(0, revenue) / largest,
      )}。`,
    claims: [],
  }
}

function flags(innovation: readonly string[] | null, largest: number): Measured {
  if (innovation === null) return unknown('其数据没有创新资质一栏')
  const value = largest === 0 ? 0 : innovation.length / largest
  const told = innovation.length > 0 ? `(${named(innovation)})` : ''
  return {
    value,
    explain: () =>
      `创新资质${innovation.length}项${told},链上最多者${largest}项:${figure(value)}。`,
    claims: [],
  }
}

const amount = (yuan: number): string =>
  Math.abs(yuan) >= 1e8
    ? `${figure(yuan / 1e8)}亿元`
    : Math.abs(yuan) >= 1e4
      ? `${figure(yuan / 1e4)}万元`
      : `${figure(yuan)}元`
