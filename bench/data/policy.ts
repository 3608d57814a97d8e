import type { Bundle, Span } from '../../seed/bundle.ts'
import { draft, type Draft } from './draft.ts'
import { firmNames, numeral, trades, unitNames } from './names.ts'
import { random, type Random } from './random.ts'

export interface PolicySize {
  /** Chapters, each a task that implements the one strategy. */
  readonly chapters: number
  /** Tasks of each chapter. */
  readonly tasks: number
  /** Firms that each task relies on; each firm stands in one or two tasks. */
  readonly firms: number
  readonly leads: number
  readonly cooperators: number
  readonly goals: number
}

/** Some 1,000 firms, units and goals below one strategy, and brackets as long as real ones get. */
export const LARGE: PolicySize = {
  chapters: 12,
  tasks: 5,
  firms: 15,
  leads: 3,
  cooperators: 9,
  goals: 2,
}

const TITLE = '云原区产业强链行动方案'
const STRATEGY = '“产业强链”战略'
/** Stands in every second bracket. */
export const BUSIEST = '区数据局'

interface Frame {
  readonly draft: Draft
  readonly random: Random
  readonly size: PolicySize
  readonly firms: readonly string[]
}

/** A made-up plan, the same for the same seed, in the form that is loaded. */
export function policy(seed: number, size: PolicySize = LARGE): Bundle {
  const frame = { draft: draft('made-up-plan'), random: random(seed), size, firms: firmNames() }
  const { write, passage, entity, relate, done } = frame.draft
  passage('', 'HEADING')
  const plan = entity('Document', TITLE, write(TITLE))
  write('\n')
  for (let nth = 1; nth <= size.chapters; nth += 1) {
    const number = numeral(nth)
    const name = `推进${trades()[nth]}产业强链`
    passage(number, 'BODY')
    const start = write(`${number}、`).start
    const heading = write(name)
    const chapter = entity('Task', name, heading, { number })
    const served = write(`。深入实施${STRATEGY}。`)
    const strategy = entity('Strategy', STRATEGY, within(served, 5, STRATEGY))
    relate(plan, 'HAS_TASK', chapter, { start, end: heading.end })
    relate(chapter, 'IMPLEMENTS', strategy, served)
    bracket(frame, chapter, number)
    for (let at = 1; at <= size.tasks; at += 1) task(frame, chapter, number, nth, at)
  }
  return done({ title: TITLE, issuedOn: '2026-01-15', region: '某省某市云原区' })
}

const within = ({ start }: Span, offset: number, words: string): Span => ({
  start: start + offset,
  end: start + offset + words.length,
})

function task(frame: Frame, parent: string, above: string, chapter: number, at: number): void {
  const { draft, random, size, firms } = frame
  const { write, passage, entity, relate } = draft
  const number = `${above}(${numeral(at)})`
  const trade = trades()[(chapter * size.tasks + at) % trades().length]!
  const name = `打造${trade}产业集群${numeral(at)}期`
  passage(number, 'BODY', above)
  const start = write(`(${numeral(at)})`).start
  const heading = write(name)
  const key = entity('Task', name, heading, { number })
  relate(key, 'SUBTASK_OF', parent, { start, end: heading.end })
  relate(key, 'DEVELOPS', entity('Industry', trade, within(heading, 2, trade)), heading)
  write('。')
  const first = ((chapter - 1) * size.tasks + at - 1) * (size.firms - 2)
  list(
    frame,
    '依托',
    firms.slice(first, first + size.firms),
    '等骨干企业',
    (firm, mention, all, order) =>
      relate(key, 'RELIES_ON', entity('Enterprise', firm, mention), all, {
        wording: '骨干企业',
        order,
      }),
  )
  for (let nth = 0; nth < size.goals; nth += 1) {
    const metric = ['产业总产值', '研发投入', '规模以上企业'][nth % 3]!
    const value = 10 * (1 + random.below(90))
    const evidence = write(`,到2030年,${trade}${metric}达到${value}亿元`)
    const goal = `goal ${number} ${nth}`
    const [subjectText, unit] = [trade, '亿元']
    draft.target({
      ...{ key: goal, metric, subjectText, value, unit, evidence },
      ...{ comparator: 'EQ', period: 'POINT', targetYear: 2030, modality: '达到' },
    })
    relate(key, 'HAS_TARGET', goal, evidence)
  }
  bracket(frame, key, number)
}

/** The units of a task. */
function bracket(frame: Frame, task: string, number: string): void {
  const { draft, random, size } = frame
  const { write, passage, entity, relate } = draft
  const others = unitNames().filter((name) => name !== BUSIEST)
  const chosen = random.some(others, size.leads + size.cooperators)
  if (random.below(2) === 0) chosen[random.below(chosen.length)] = BUSIEST
  write('。')
  passage('', 'RESPONSIBILITY', number)
  const role = (type: 'LEADS' | 'COOPERATES', before: string, names: string[], after: string) =>
    list(frame, before, names, after, (unit, mention, all, order) =>
      relate(entity('Agency', unit, mention), type, task, all, { order }),
    )
  role('LEADS', '(牵头单位:', chosen.slice(0, size.leads), ';')
  role('COOPERATES', '配合单位:', chosen.slice(size.leads), ')')
  write('\n')
}

/** Writes names in a row, then tells of each where it stands and the span of the whole. */
function list(
  { draft }: Frame,
  before: string,
  names: readonly string[],
  after: string,
  tell: (name: string, mention: Span, all: Span, order: number) => void,
): void {
  const { start } = draft.write(before)
  const mentions = names.map((name, nth) => {
    if (nth > 0) draft.write('、')
    return draft.write(name)
  })
  const { end } = draft.write(after)
  for (const [nth, name] of names.entries()) tell(name, mentions[nth]!, { start, end }, nth + 1)
}
