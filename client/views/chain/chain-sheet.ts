import type { ChainRelation } from '../../api/chain-queries.ts'
import type { ChainItem } from '../../graph/chain-plan.ts'
import { chainRows, flowRows } from './chain-rows.ts'
import type { ChainIndex } from './chain-index.ts'

const HEAD = [
  '产业',
  '任务或对应产业',
  '细分领域',
  '企业',
  '园区',
  '目标',
  '牵头单位',
  '招商空白',
  '上下游',
  '层',
  '经由',
  '权重',
  '原文',
  '文件或数据行',
  '数据版本',
]

const HOW = { STATED: '', INHERITED: '继承', DERIVED: '推定', PROPOSED: '待核' } as const
const WAY = { upstream: '上游', downstream: '下游' } as const

/**
 * The tables of a chain as rows of text, head first: what documents say, then up- and downstream.
 * Each row bears its quotes, or its data set, file and row, and the version of the data.
 */
export function chainSheet(index: ChainIndex, version: string): string[][] {
  const { plan, nodes, relations } = index
  const name = plan.root.name
  const main = chainRows(index).map(({ row, part, first, firms, relations: own }) => [
    name,
    row.head?.entity.name ?? '',
    part ? named(part) : '',
    firms.map(named).join('；'),
    part ? '' : row.sides.parks.map(named).join('；'),
    part ? '' : row.goals.map(named).join('；'),
    part && !first ? '' : row.leads.map(named).join('；'),
    part?.empty ? '是' : '',
    '',
    '',
    '',
    '',
    ...sources(own),
    version,
  ])
  const flow = flowRows(plan).map(({ way, level, item }) => [
    name,
    '',
    item.entity.name,
    '',
    '',
    '',
    '',
    '',
    WAY[way] + (item.mutual ? '（互为）' : ''),
    String(level),
    nodes.get(item.parent)?.name ?? '',
    item.weight === null ? '' : String(item.weight),
    ...sources([relations.get(item.relation)].flatMap((one) => one ?? [])),
    version,
  ])
  return [HEAD, ...main, ...flow]
}

function named({ entity, tone, principal }: ChainItem): string {
  const how = [principal && '首位', HOW[tone]].filter(Boolean)
  return how.length > 0 ? `${entity.name}（${how.join('，')}）` : entity.name
}

function sources(relations: readonly ChainRelation[]): [quotes: string, places: string] {
  const all = relations.flatMap(({ evidence }) => evidence)
  const quotes = all.flatMap((one) => (one.__typename === 'Quotation' ? [one.quote] : []))
  const places = all.map((one) =>
    one.__typename === 'Quotation'
      ? one.document.name
      : `${one.dataset} ${one.file} 第${one.row}行`,
  )
  return [[...new Set(quotes)].join('\n'), [...new Set(places)].join('；')]
}
