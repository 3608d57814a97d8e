import type { ComponentName } from '../../server/domain/anchor/components.ts'

/**
 * The ranking of the lamp chain, worked out by hand.
 *
 * D  甲厂 龙头企业 = 1; 乙厂 骨干企业 = 0.6; 丙厂 依托, by a task below = 0.6; 丁厂 no document = 0.
 * G  Goals: 灯具产值 (hard) weighs 2, 灯具出口 and 工业产值 (of the task above) 1 each: 4 in all.
 *    做强灯具 sets 灯具产值: 甲厂 and 乙厂 stated (1), 丙厂 by the task below (0.5).
 *    做大灯具 sets 灯具出口: 甲厂 stated. 总任务 sets 工业产值: all three by tasks below (0.5).
 *    甲厂 (2 + 1 + 0.5) / 4 = 0.875; 乙厂 (2 + 0.5) / 4 = 0.625; 丙厂 (1 + 0.5) / 4 = 0.375; 丁厂 0.
 * C  Only 灯具出口 has one company, 甲厂: 1 / 4 = 0.25; the others 0.
 * S  Segments: 光源 and 灯罩 (body of 做强灯具), 电源 (below 灯具; 驱动 is below it): 3.
 *    甲厂 光源 and 灯罩 2/3; 乙厂 and 丁厂 电源 by 驱动 1/3; 丙厂 none 0.
 * L  Inside the chain: 驱动 → 光源 (weight 4), 灯罩 made from 玻璃. Not: 电源 → 灯具 (weight 1),
 *    灯具 → 建筑 (outside), 玻璃 made from 石英砂 (nobody makes it).
 *    甲厂 both = 2, the most: 1; 乙厂, 丙厂, 丁厂 one each: 1/2.
 * B  Nodes: 4 companies, 3 segments, and 玻璃, 铝壳, 导线 (灯罩 is a segment): 10, so pairs of two
 *    others number 9·8/2 = 36. Edges: 光源–甲厂–灯罩, 甲厂–铝壳–乙厂–电源–丁厂–导线, 丙厂–玻璃.
 *    甲厂 parts 1, 1 and 5 nodes: 1·1 + 1·5 + 1·5 = 11 → 11/36; 乙厂 parts 4 and 3: 12/36;
 *    丁厂 parts 6 and 1: 6/36; 丙厂 0.
 * V  80, 100, unknown, 25 亿元 over 100: 0.8, 1, unknown, 0.25.
 * P  1, 0, 0, 2 projects over 2: 0.5, 0, 0, 1.
 * R  2, 1, no data, 1 flags over 2: 1, 0.5, unknown, 0.5.
 *
 * Weights .25 .20 .10 .10 .10 .05 .10 .05 .05:
 * 甲厂 .25 + .175 + .025 + 1/15 + .1 + 11/720 + .08 + .025 + .05 = 0.705 + 59/720
 * 乙厂 .15 + .125 + 0 + 1/30 + .05 + 1/60 + .1 + 0 + .025 = 0.5
 * 丙厂 .15 + .075 + 0 + 0 + .05 + 0 + – + 0 + – = 0.275 of 0.85: 11/34; range 0.275 to 0.425
 * 丁厂 0 + 0 + 0 + 1/30 + .05 + 1/120 + .025 + .05 + .025 = 0.15 + 5/120 = 23/120
 */
export interface HandFirm {
  readonly name: string
  readonly values: Readonly<Record<ComponentName, number | null>>
  readonly score: number
  readonly coverage: number
  readonly range: readonly [number, number]
  readonly designation: string
  readonly wording: string | null
}

const values = (...list: (number | null)[]): HandFirm['values'] => {
  const [d, g, c, s, l, b, v, p, r] = list as (number | null)[] & { length: 9 }
  return {
    DESIGNATION: d!,
    GOAL_COVERAGE: g!,
    CRITICALITY: c!,
    CHAIN_SPAN: s!,
    LINKAGE: l!,
    BROKERAGE: b!,
    SCALE: v ?? null,
    PROJECTS: p!,
    INNOVATION: r ?? null,
  }
}

/** In the order of their ranks, 1 to 4. */
export const LAMP_RANKING: readonly HandFirm[] = [
  {
    name: '甲厂',
    values: values(1, 0.875, 0.25, 2 / 3, 1, 11 / 36, 0.8, 0.5, 1),
    score: 0.705 + 59 / 720,
    coverage: 1,
    range: [0.705 + 59 / 720, 0.705 + 59 / 720],
    designation: 'DOCUMENT_ANCHOR',
    wording: '龙头企业',
  },
  {
    name: '乙厂',
    values: values(0.6, 0.625, 0, 1 / 3, 0.5, 12 / 36, 1, 0, 0.5),
    score: 0.5,
    coverage: 1,
    range: [0.5, 0.5],
    designation: 'DOCUMENT_KEY',
    wording: '骨干企业',
  },
  {
    name: '丙厂',
    values: values(0.6, 0.375, 0, 0, 0.5, 0, null, 0, null),
    score: 11 / 34,
    coverage: 0.85,
    range: [0.275, 0.425],
    designation: 'DOCUMENT_KEY',
    wording: '依托',
  },
  {
    name: '丁厂',
    values: values(0, 0, 0, 1 / 3, 0.5, 6 / 36, 0.25, 1, 0.5),
    score: 23 / 120,
    coverage: 1,
    range: [23 / 120, 23 / 120],
    designation: 'NONE',
    wording: null,
  },
]
