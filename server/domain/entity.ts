import type { ClaimStatus } from './claim-status.ts'
import type { DataRowPlace } from './data-row.ts'
import type { Kind } from './kind.ts'
import type { Binding, Measure, Period } from './measure.ts'

export type EntityId = string & { readonly __brand: 'EntityId' }

interface EntityBase {
  readonly id: EntityId
  /** Ids that once named this entity and still resolve to it. */
  readonly formerIds: readonly EntityId[]
  readonly name: string
  readonly aliases: readonly string[]
  /** Names nobody in particular: 各镇, 区直相关部门. */
  readonly generic: boolean
  readonly status: ClaimStatus
  /** Where it first stands, as a key that sorts in the order of sources and their texts. */
  readonly position: string
  /** The row of a data set that names it; absent for what texts name. */
  readonly row?: DataRowPlace
}

export interface Goal extends EntityBase {
  readonly kind: 'GOAL'
  /** Null for a goal that is words only. */
  readonly measure: Measure | null
  readonly targetYear: number | null
  readonly periodStart: number | null
  readonly period: Period | null
  /** As written: 确保, 力争, 争创, 建成, 稳定在, 达到. */
  readonly modality: string | null
  readonly binding: Binding | null
  readonly condition: string | null
  /** The words that set it. */
  readonly raw: string
  readonly note: string | null
  /** Whether the stored text of the document that sets it breaks off. */
  readonly textCut: boolean
}

export interface Task extends EntityBase {
  readonly kind: 'TASK'
  /** Number path: 二(一)2.一是; '' where the text does not number it. */
  readonly number: string
  readonly heading: string
  /** Source and span of its heading, its first mention; null where it has no mention. */
  readonly headingAt: {
    readonly source: string
    readonly start: number
    readonly end: number
  } | null
  /** Whether the section under its heading reaches the place where the stored text breaks off. */
  readonly sectionCut: boolean
}

export interface PolicyDocument extends EntityBase {
  readonly kind: 'DOCUMENT'
  readonly docNumber: string | null
  /** ISO date. */
  readonly issuedOn: string | null
  readonly publisher: string | null
  readonly indexNumber: string | null
  readonly region: string | null
  readonly sourceUrl: string | null
  readonly validity: string | null
  /** The source that holds its text; null for a document that is only named. */
  readonly source: string | null
  readonly start: number
  readonly end: number
  readonly truncatedAt: number | null
}

export interface PlainEntity extends EntityBase {
  readonly kind: Exclude<Kind, 'GOAL' | 'TASK' | 'DOCUMENT'>
}

export type Entity = Goal | Task | PolicyDocument | PlainEntity
