import { describe, expect, it } from 'vitest'
import type { TableColumn } from '../../../client/views/trace/table-columns.ts'
import { traceRows } from '../../../client/views/trace/rows.ts'
import { blankCells } from '../../../client/views/trace/unit/blank-cells.ts'
import { unitDuties } from '../../../client/views/trace/unit/duties.ts'
import { unitGaps } from '../../../client/views/trace/unit/unit-gaps.ts'
import { seedUnits } from '../../support/seed-units.ts'

const index = seedUnits().get('区工信局')!
const rows = traceRows(index)

function blanks(column: TableColumn, whole = true) {
  const blankOf = blankCells(index, rows, unitGaps(index, unitDuties(index), rows, whole))
  return rows
    .filter(({ lists }) => column !== 'goals' || lists.goals.length === 0)
    .filter(({ lists }) => column !== 'enterprises' || lists.enterprises.length === 0)
    .map((row) => [row.task?.__typename === 'Task' && row.task.number, blankOf(column, row)])
}

describe('an empty cell in the table of 区工信局', () => {
  it('leads to the tasks below where these name firms, and tells which task names none', () => {
    expect(blanks('enterprises')).toEqual([
      ['二(一)2', 'below'],
      ['二(一)2.三是', 'unstated'],
    ])
  })

  it('tells which task sets no goal', () => {
    expect(blanks('goals')).toEqual([
      ['二(一)2.四是', 'unstated'],
      ['二(一)2.五是', 'unstated'],
    ])
  })

  it('says the same of firms where the task that has them is the start', () => {
    const blankOf = blankCells(index, rows, null)
    const empty = rows.filter(({ lists }) => lists.enterprises.length === 0)
    expect(empty.map((row) => blankOf('enterprises', row))).toEqual(['below', 'unstated'])
    const cut = blankCells({ ...index, trace: { ...index.trace, truncated: true } }, rows, null)
    expect(empty.map((row) => cut('enterprises', row))).toEqual(['below', null])
  })

  it('misses no firm while the tasks below are hidden', () => {
    expect(blanks('enterprises', false).map(([, blank]) => blank)).toEqual(['below', null])
  })
})
