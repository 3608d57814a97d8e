import type { Claim, ClaimId, ClaimStatus } from '../domain/claim.ts'
import type { DataRowPlace } from '../domain/data-row.ts'
import type { Entity, EntityId } from '../domain/entity.ts'
import type { Kind } from '../domain/kind.ts'
import type { SortedEntity } from '../domain/neighbours.ts'
import type { Binding, Comparator, Measure, Period } from '../domain/measure.ts'
import type { RelationType } from '../domain/relation.ts'
import type { Value } from './port.ts'
import {
  list,
  number,
  numberOrNull,
  properties,
  text,
  textOrNull,
  texts,
  type Row,
} from './statements/define.ts'

/**
 * Flat properties of an Entity node → entity. The properties bear the names of the domain's
 * fields; a goal's measure stands flat (`metric` says that there is one), a task's `headingAt` as
 * `headingSource`, `headingStart`, `headingEnd`. Absent means null, false or empty.
 */
export function entityOf(row: Row): Entity {
  const kind = text(row['kind']) as Kind
  // One object that grows: spread into another one, each of thousands would cost ten times as much.
  const entity: Base & { row?: DataRowPlace } = {
    kind,
    id: text(row['id']) as EntityId,
    formerIds: texts(row['formerIds']) as EntityId[],
    name: text(row['name']),
    aliases: texts(row['aliases']),
    generic: row['generic'] === true,
    status: text(row['status']) as ClaimStatus,
    position: textOrNull(row['position']) ?? '',
  }
  if (row['dataset'] != null) entity.row = rowPlaceOf(row)
  const ownFields = OWN_FIELDS[kind]
  return (ownFields ? Object.assign(entity, ownFields(row)) : entity) as Entity
}

type Base = Omit<Entity, 'row'>

const goalFields = (row: Row) => ({
  measure: measureOf(row),
  targetYear: numberOrNull(row['targetYear']),
  periodStart: numberOrNull(row['periodStart']),
  period: textOrNull(row['period']) as Period | null,
  modality: textOrNull(row['modality']),
  binding: textOrNull(row['binding']) as Binding | null,
  condition: textOrNull(row['condition']),
  raw: textOrNull(row['raw']) ?? '',
  note: textOrNull(row['note']),
  textCut: row['textCut'] === true,
})

function measureOf(row: Row): Measure | null {
  const metric = textOrNull(row['metric'])
  if (metric === null) return null
  return {
    metric,
    subjectText: textOrNull(row['subjectText']),
    comparator: text(row['comparator']) as Comparator,
    value: number(row['value']),
    valueMax: numberOrNull(row['valueMax']),
    unit: textOrNull(row['unit']),
    canonicalValue: numberOrNull(row['canonicalValue']),
    canonicalUnit: textOrNull(row['canonicalUnit']),
  }
}

const taskFields = (row: Row) => ({
  number: textOrNull(row['number']) ?? '',
  heading: textOrNull(row['heading']) ?? text(row['name']),
  headingAt:
    row['headingSource'] == null
      ? null
      : {
          source: text(row['headingSource']),
          start: number(row['headingStart']),
          end: number(row['headingEnd']),
        },
  sectionCut: row['sectionCut'] === true,
})

const documentFields = (row: Row) => ({
  docNumber: textOrNull(row['docNumber']),
  issuedOn: textOrNull(row['issuedOn']),
  publisher: textOrNull(row['publisher']),
  indexNumber: textOrNull(row['indexNumber']),
  region: textOrNull(row['region']),
  sourceUrl: textOrNull(row['sourceUrl']),
  validity: textOrNull(row['validity']),
  source: textOrNull(row['source']),
  start: numberOrNull(row['start']) ?? 0,
  end: numberOrNull(row['end']) ?? 0,
  truncatedAt: numberOrNull(row['truncatedAt']),
})

/** What kinds have beside what all have. */
const OWN_FIELDS: Partial<Record<Kind, (row: Row) => object>> = {
  GOAL: goalFields,
  TASK: taskFields,
  DOCUMENT: documentFields,
}

/**
 * Type, ends and properties of a relationship → claim. Its ends are the nodes that it connects,
 * which after an identity decision may differ from the ids that its source gives.
 */
export function claimOf(type: Value, from: Value, to: Value, claim: Value): Claim {
  const row = properties(claim)
  return {
    claimId: text(row['claimId']) as ClaimId,
    type: type as RelationType,
    from: from as EntityId,
    to: to as EntityId,
    status: text(row['status']) as ClaimStatus,
    rule: textOrNull(row['rule']),
    wording: textOrNull(row['wording']),
    order: numberOrNull(row['order']),
    openEnded: row['openEnded'] === true,
    share: numberOrNull(row['share']),
    weight: numberOrNull(row['weight']),
    note: textOrNull(row['note']),
    place: placeOf(row),
  }
}

const placeOf = (row: Row): Claim['place'] =>
  row['dataset'] == null
    ? {
        kind: 'quotation',
        source: text(row['source']),
        document: text(row['document']) as EntityId,
        passage: text(row['passage']),
        start: number(row['start']),
        end: number(row['end']),
        quote: text(row['quote']),
      }
    : rowPlaceOf(row)

const rowPlaceOf = (row: Row): DataRowPlace => ({
  kind: 'row',
  dataset: text(row['dataset']),
  file: text(row['file']),
  row: number(row['row']),
})

/** A list of property maps → entities. */
export const entitiesOf = (value: Value | undefined): Entity[] =>
  list(value).map((item) => entityOf(properties(item)))

/** A list of [type, from, to, properties] → claims. */
export const claimsOf = (value: Value | undefined): Claim[] =>
  list(value).map((item) => {
    const [type, from, to, claim] = list(item)
    return claimOf(type!, from!, to!, claim!)
  })

/** An entity with the key by which names are sorted. */
export const sortedEntityOf = (row: Row): SortedEntity => ({
  entity: entityOf(row),
  sortName: textOrNull(row['sortName']) ?? '',
})
