import type { EntityId } from '../entity.ts'
import type { ComponentName, Designation } from './components.ts'
import { division, figure, unknown, type Measured } from './measured.ts'
import type { BackedGoal, Policy } from './policy.ts'

const UNREVIEWED = '没有已审阅的文件在标题中部署本产业'
const WITHOUT_GOALS = '文件没有为本产业设定目标'

const SAID: Readonly<Record<Designation, string>> = {
  DOCUMENT_ANCHOR: '链主、龙头计1',
  DOCUMENT_KEY: '骨干、重点、依托、以…为主计0.6',
  NONE: '计0',
}

type DocumentComponents = Pick<
  Record<ComponentName, Measured>,
  'DESIGNATION' | 'GOAL_COVERAGE' | 'CRITICALITY'
>

/** The components that documents about the chain give; known where one is loaded and reviewed. */
export function documentComponents(firm: EntityId, policy: Policy): DocumentComponents {
  if (!policy.known) {
    const none = unknown(UNREVIEWED)
    return { DESIGNATION: none, GOAL_COVERAGE: none, CRITICALITY: none }
  }
  const backed = policy.backed(firm)
  return {
    DESIGNATION: designation(firm, policy),
    GOAL_COVERAGE: coverage(backed, policy),
    CRITICALITY: criticality(backed, policy),
  }
}

function designation(firm: EntityId, policy: Policy): Measured {
  const { designation: is, value, wording, claims } = policy.designated(firm)
  const explain = () =>
    wording === null
      ? '文件没有在本产业的任务中以链主、龙头、骨干、重点、依托、以…为主的措辞写到它,计0。'
      : `文件原词“${wording}”:${SAID[is]}。`
  return { value, explain, claims }
}

function coverage(backed: readonly BackedGoal[], { goals, goalWeight }: Policy): Measured {
  if (goalWeight === 0) return unknown(WITHOUT_GOALS)
  const stated = backed.filter((one) => one.stated)
  const derived = backed.filter((one) => !one.stated)
  const sum = weightOf(stated) + weightOf(derived) / 2
  const told = [
    ...(stated.length > 0 ? [`原文直接写明${stated.length}个(权重${weightOf(stated)})`] : []),
    ...(derived.length > 0 ? [`推得${derived.length}个(权重${weightOf(derived)},折半)`] : []),
  ]
  return {
    value: sum / goalWeight,
    explain: () =>
      `本产业有${goals.length}个目标(权重合计${goalWeight},硬性目标加倍),它支撑其中${
        told.length > 0 ? told.join('、') : '0个'
      }:${division(sum, goalWeight)}。`,
    claims: backed.flatMap(({ claims }) => claims),
  }
}

function criticality(backed: readonly BackedGoal[], { goals, goalWeight }: Policy): Measured {
  if (goalWeight === 0) return unknown(WITHOUT_GOALS)
  const alone = backed.filter((one) => one.alone)
  const sum = weightOf(alone)
  return {
    value: sum / goalWeight,
    explain: () =>
      `本产业${goals.length}个目标中,仅由它一家支撑的有${alone.length}个(权重${figure(
        sum,
      )},全部${goalWeight}):${division(sum, goalWeight)}。`,
    claims: alone.flatMap(({ claims }) => claims),
  }
}

const weightOf = (backed: readonly BackedGoal[]): number =>
  backed.reduce((sum, { weight }) => sum + weight, 0)
