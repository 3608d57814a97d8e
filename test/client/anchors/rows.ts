import type {
  AnchorGround,
  AnchorIndustry,
  AnchorRow,
  RankedFirms,
} from '../../../client/api/anchor-queries.ts'
import { WEIGHTED, PLAIN_WEIGHTS } from '../../../client/state/anchor-weights.ts'
import { COMPONENTS } from '../../../server/domain/anchor/components.ts'

/** A company of an industry as the API gives it; every part unknown but for those given. */
export function firmRow(
  name: string,
  given: Partial<AnchorRow> = {},
  values: Partial<Record<(typeof WEIGHTED)[number], number>> = {},
): AnchorRow {
  return {
    enterprise: { id: `enterprise-${name}`, kind: 'ENTERPRISE', name },
    industry: { id: 'industry-a' },
    rank: 1,
    tied: false,
    score: 0.5,
    coverage: 0.55,
    scoreRange: [0.3, 0.75],
    rankRange: [1, 2],
    designation: 'DOCUMENT_KEY',
    wording: '骨干企业',
    mentions: 1,
    local: true,
    computedAt: null,
    method: 'anchor/1',
    components: WEIGHTED.map((part) => ({
      name: part,
      value: values[part] ?? null,
      weight: PLAIN_WEIGHTS[part] / 100,
      basis: COMPONENTS[part].basis,
      explanation: `${part}的说明。`,
    })),
    ...given,
  }
}

export const industryOf = (
  name: string,
  counts: Partial<Omit<AnchorIndustry, 'industry'>> = {},
): AnchorIndustry => ({
  industry: { id: `industry-${name}`, kind: 'INDUSTRY', name },
  enterpriseCount: 0,
  localCount: 0,
  designatedCount: 0,
  documentAnchorCount: 0,
  ...counts,
})

export const rankedOf = (industry: string, rows: readonly AnchorRow[]): RankedFirms => ({
  industry,
  total: rows.length,
  edges: rows.map((node, nth) => ({ cursor: `c${nth}`, node })),
})

/** A text of an industry whose companies one document names, each by a sentence. */
export const groundOf = (
  document: string,
  firms: readonly string[],
  parks: readonly string[] = [],
) =>
  ({
    goals: [],
    tasks: [],
    parks: parks.map((name) => ({
      assertion: 'STATED',
      entity: { id: `park-${name}`, kind: 'PARK', name },
    })),
    enterprises: firms.map((name) => ({
      assertion: 'STATED',
      entity: { id: `enterprise-${name}`, kind: 'ENTERPRISE', name },
      paths: [
        {
          steps: [
            {
              relation: {
                id: `r-${name}`,
                type: 'RELIES_ON',
                wording: '骨干企业',
                evidence: [
                  {
                    __typename: 'Quotation',
                    claimId: `claim-${name}`,
                    status: 'CONFIRMED',
                    start: 2,
                    end: 9,
                    quote: `依托${name},发展`,
                    document: { id: document, name: `《${document}》` },
                    passage: {
                      id: 'p1',
                      number: '二(一)2.一是',
                      heading: '一是打造产业',
                      role: 'BODY',
                      start: 0,
                      text: `以依托${name},发展产业。`,
                    },
                  },
                ],
              },
            },
          ],
        },
      ],
    })),
  }) as AnchorGround
