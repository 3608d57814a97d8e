import type { Entity, EntityId } from '../../server/domain/entity.ts'
import type { Kind } from '../../server/domain/kind.ts'
import { KINDS } from '../../server/domain/kind.ts'

/**
 * The n-th thing of a kind. `special` sets it apart within its kind: a goal gets a measure, a task
 * has no heading in the text; `cut` says that the text breaks off there.
 */
export function entityOf(
  kind: Kind,
  index: number,
  { special, cut }: { readonly special: boolean; readonly cut: boolean },
): Entity {
  const base = {
    id: `${kind.toLowerCase()}-${index}` as EntityId,
    formerIds: [],
    name: `${KINDS[kind].zh}${index}`,
    aliases: [],
    generic: kind === 'AGENCY' && special,
    status: 'CONFIRMED',
    position: `${kind}-${index}`,
  } as const
  if (kind === 'GOAL')
    return {
      ...base,
      id: `goal-${special ? 'measured' : 'worded'}-${index}` as EntityId,
      name: !special && index % 2 === 1 ? '确保“两个高于”' : base.name,
      kind,
      measure: special ? MEASURE : null,
      targetYear: index % 2 === 0 ? 2025 : null,
      periodStart: null,
      period: null,
      modality: null,
      binding: null,
      condition: null,
      raw: base.name,
      note: null,
      textCut: cut,
    }
  if (kind === 'TASK')
    return {
      ...base,
      kind,
      number: `${index}`,
      heading: base.name,
      // The headings of two sources stand at the same offsets, so that offsets alone tell nothing.
      headingAt:
        special && index % 3 === 2
          ? null
          : {
              source: index % 2 === 0 ? 'one' : 'two',
              start: 100 + 100 * Math.floor(index / 2),
              end: 110 + 100 * Math.floor(index / 2),
            },
      sectionCut: cut && index % 2 === 0,
    }
  if (kind === 'DOCUMENT')
    return {
      ...base,
      kind,
      docNumber: null,
      issuedOn: null,
      publisher: null,
      indexNumber: null,
      region: null,
      sourceUrl: null,
      validity: null,
      source: index === 0 ? 'one' : 'two',
      start: 0,
      end: 10_000,
      truncatedAt: cut ? 9_999 : null,
    }
  return { ...base, kind }
}

const MEASURE = {
  metric: '产业总产值',
  subjectText: null,
  comparator: 'EQ',
  value: 200,
  valueMax: null,
  unit: '亿元',
  canonicalValue: 200e8,
  canonicalUnit: '元',
} as const
