import type { AnchorRow } from '../../api/anchor-queries.ts'
import { WEIGHTED } from '../../state/anchor-weights.ts'
import { hundredths, percent } from './bar.ts'
import type { AnchorGroup } from './grouping.ts'

const NAMES: Readonly<Record<(typeof WEIGHTED)[number], string>> = {
  DESIGNATION: '文件措辞',
  GOAL_COVERAGE: '目标覆盖',
  CRITICALITY: '不可替代',
  CHAIN_SPAN: '链条跨度',
  LINKAGE: '链内关联',
  BROKERAGE: '中介作用',
  SCALE: '企业规模',
  PROJECTS: '投资项目',
  INNOVATION: '创新资质',
}
const BASES = { DOCUMENT: '文件认定', SYSTEM: '系统推断' } as const

/**
 * The ranking as rows of text, head first: a row to each company of an industry. What is unknown
 * says so; what a document says and what is computed stand in columns of their own.
 */
export function anchorSheet(groups: readonly AnchorGroup[], version: string): string[][] {
  const parts = WEIGHTED.flatMap((name) => [
    `${NAMES[name]}`,
    `${NAMES[name]}权重`,
    `${NAMES[name]}说明`,
  ])
  const head = [
    ...['产业', '名次', '并列', '企业', '提及次数', '本地', '文件认定（原词）'],
    ...['得分', '得分下限', '得分上限', '覆盖', '名次最高', '名次最低'],
    ...parts,
    ...['原文', '文件', '方法', '数据版本'],
  ]
  return [
    head,
    ...groups.flatMap(({ entry, rows, ground }) =>
      rows.map(({ row }) => {
        const quotes = (ground?.enterprises ?? [])
          .filter(({ entity }) => entity.id === row.enterprise.id)
          .flatMap(({ paths }) =>
            paths.flatMap(({ steps }) => steps.at(-1)?.relation.evidence ?? []),
          )
          .filter((one) => one.__typename === 'Quotation')
        return [
          entry.industry.name,
          row.rank?.toString() ?? '证据不足',
          row.tied ? '是' : '',
          row.enterprise.name,
          String(row.mentions),
          row.local ? '是' : '否',
          row.wording ?? '',
          ...figuresOf(row),
          ...WEIGHTED.flatMap((name) => partOf(row, name)),
          [...new Set(quotes.map(({ quote }) => quote))].join('\n'),
          [...new Set(quotes.map(({ document }) => document.name))].join('；'),
          row.method,
          version,
        ]
      }),
    ),
  ]
}

const figuresOf = ({ score, scoreRange, coverage, rankRange }: AnchorRow): string[] => [
  score == null ? '' : String(hundredths(score)),
  ...[scoreRange[0]!, scoreRange[1]!].map((one) => String(hundredths(one))),
  percent(coverage),
  ...[rankRange?.[0], rankRange?.[1]].map((one) => one?.toString() ?? ''),
]

function partOf({ components }: AnchorRow, name: (typeof WEIGHTED)[number]): string[] {
  const part = components.find((one) => one.name === name)
  if (!part) return ['', '', '']
  return [
    part.value == null ? '未知' : String(Math.round(part.value * 1e4) / 1e4),
    percent(part.weight),
    `${BASES[part.basis]}：${part.explanation}`,
  ]
}
