import type { Entity, EntityId } from './entity.ts'
import type { Step } from './graph.ts'
import { KINDS } from './kind.ts'
import { RELATIONS } from './relation.ts'

/**
 * A path read out in Chinese, clause by clause from its start. A clause that goes on from where
 * the last one ended says 该任务 instead of repeating a long name:
 * “电子信息 产业总产值 达到200亿元(2025)”由“打造电子信息产业集群”设定;该任务的上级任务是…
 */
export function pathSentence(steps: readonly Step[], entity: (id: EntityId) => Entity): string {
  const clauses = steps.map(({ relation, forward }, i) => {
    const [near, far] = forward ? [relation.from, relation.to] : [relation.to, relation.from]
    const subject = i === 0 ? quoted(entity(near)) : `该${KINDS[entity(near).kind].zh}`
    const template = RELATIONS[relation.type][forward ? 'forth' : 'back']
    const predicate = template.replace(forward ? '{to}' : '{from}', quoted(entity(far)))
    return subject + predicate + principal(relation.type, relation.order)
  })
  return clauses.length === 0 ? '' : `${clauses.join(';')}。`
}

/** The first of a 牵头 list is the principal lead. */
const principal = (type: string, order: number | null): string =>
  type === 'LEADS' && order === 1 ? '(首位)' : ''

/** Names in quotation marks, so that long ones are told from the words around them. */
export function quoted({ kind, name }: Pick<Entity, 'kind' | 'name'>): string {
  if (kind === 'DOCUMENT') return `《${name.replace(/^《(.*)》$/, '$1')}》`
  if (kind === 'GOAL' || kind === 'TASK') return name.includes('“') ? `「${name}」` : `“${name}”`
  return name
}
