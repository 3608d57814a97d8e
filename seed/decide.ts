import type { EntityId } from '../server/domain/entity.ts'
import { decisionId, kindOfId } from '../server/domain/ids.ts'
import { VERDICTS, type Verdict } from '../server/domain/records.ts'
import type { Applied } from './apply.ts'
import type { Library } from './library.ts'
import { UsageError } from './usage.ts'

/** Two entities and what was decided of them; null takes the decision back. */
export interface Judgement {
  readonly verdict: Verdict | null
  readonly keeper: EntityId
  readonly other: EntityId
  readonly reason: string | null
}

/** @throws UsageError where a word is no verdict, or an id none of an entity */
export function judgement(
  words: readonly string[],
  { undo, reason }: { undo: boolean; reason: string | null },
): Judgement {
  const [verdict, keeper, other] = undo && words.length === 2 ? [null, ...words] : words
  if (words.length !== (verdict === null ? 2 : 3))
    throw new UsageError('给出判断和两个编号', 'give a verdict and two ids')
  if (verdict !== null && !VERDICTS.some((known) => known === verdict))
    throw new UsageError(
      `“${verdict}”不是判断,应为 ${VERDICTS.join('、')}`,
      `“${verdict}” is no verdict: ${VERDICTS.join(', ')}`,
    )
  for (const id of [keeper!, other!])
    if (kindOfId(id) === undefined)
      throw new UsageError(`“${id}”不是编号`, `“${id}” is no id of an entity`)
  if (keeper === other || kindOfId(keeper!) !== kindOfId(other!))
    throw new UsageError('须是两个同类的事物', 'decide on two things of one kind')
  return {
    verdict: undo ? null : (verdict as Verdict),
    keeper: keeper as EntityId,
    other: other as EntityId,
    reason,
  }
}

/** Stores a decision apart from bundles, or takes it back; it survives loading and withdrawing. */
export function decide(library: Library, judged: Judgement): Promise<Applied> {
  const { verdict, keeper, other, reason } = judged
  const id = decisionId(keeper, other, null)
  return library.decide(
    id,
    verdict === null ? null : { id, verdict, keeper, other, reason, source: null },
  )
}
