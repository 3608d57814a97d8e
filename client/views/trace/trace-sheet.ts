import type { TraceNode } from '../../api/types.ts'
import type { DrawnList } from '../../graph/trace-input.ts'
import type { RowItem, TraceRow } from './rows.ts'
import { numberShown } from './task-number.ts'
import type { TraceIndex } from './trace-index.ts'

const COLUMNS: readonly [string, DrawnList][] = [
  ['牵头单位', 'leads'],
  ['责任单位', 'responsible'],
  ['配合单位', 'cooperators'],
  ['企业', 'enterprises'],
  ['园区', 'parks'],
  ['项目', 'projects'],
  ['机构', 'institutions'],
  ['产业', 'industries'],
  ['产品', 'products'],
  ['目标', 'goals'],
  ['战略', 'strategies'],
]

const HOW = { STATED: '', INHERITED: '继承', DERIVED: '推定', PROPOSED: '待核' } as const

/**
 * The table of a trace as rows of text, head first. What is not stated says so in brackets, and
 * every row bears its quotes, documents and the version of the data.
 */
export function traceSheet(
  { trace }: TraceIndex,
  rows: readonly TraceRow[],
  version: string,
): string[][] {
  const head = [
    '起点',
    '任务编号',
    '任务',
    ...COLUMNS.map(([name]) => name),
    '原文',
    '文件',
    '数据版本',
  ]
  return [
    head,
    ...rows.map((row) => {
      const quotations = row.relations.flatMap(({ evidence }) =>
        evidence.filter((one) => one.__typename === 'Quotation'),
      )
      return [
        trace.from.name,
        row.task?.__typename === 'Task' ? numberShown(row.task.number) : '',
        row.task?.name ?? '',
        ...COLUMNS.map(([, list]) => row.lists[list].map(itemText).join('；')),
        [...new Set(quotations.map(({ quote }) => quote))].join('\n'),
        [...new Set(quotations.map(({ document }) => document.name))].join('；'),
        version,
      ]
    }),
  ]
}

const numberOf = (task: TraceNode | null) =>
  task?.__typename === 'Task' ? numberShown(task.number) : ''

function itemText({ entity, tone, principal, via }: RowItem): string {
  const how = [principal && '首位', HOW[tone], via && `经${numberOf(via) || via.name}`].filter(
    Boolean,
  )
  return how.length > 0 ? `${entity.name}（${how.join('，')}）` : entity.name
}
