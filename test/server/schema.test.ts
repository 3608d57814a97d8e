import {
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isScalarType,
  isIntrospectionType,
  type GraphQLEnumType,
} from 'graphql'
import { expect, test } from 'vitest'
import { CLAIM_STATUSES } from '../../server/domain/claim.ts'
import { DUES } from '../../server/domain/due.ts'
import { ASSERTIONS, BACKING_LISTS, GAP_KINDS, GAP_REASONS } from '../../server/domain/graph.ts'
import { KINDS } from '../../server/domain/kind.ts'
import { BINDINGS, COMPARATORS, PERIODS } from '../../server/domain/measure.ts'
import { PASSAGE_ROLES } from '../../server/domain/records.ts'
import { RELATIONS } from '../../server/domain/relation.ts'
import { SEARCH_FIELDS } from '../../server/domain/search-rank.ts'
import { createSchema } from '../../server/schema/executable.ts'

const schema = createSchema()

const enumOf = (name: string) => schema.getType(name) as GraphQLEnumType
const valuesOf = (name: string) =>
  enumOf(name)
    .getValues()
    .map((value) => value.name)

test.each([
  ['Kind', Object.keys(KINDS)],
  ['RelationType', Object.keys(RELATIONS)],
  ['ClaimStatus', CLAIM_STATUSES],
  ['Assertion', ASSERTIONS],
  ['GapKind', GAP_KINDS],
  ['GapReason', GAP_REASONS],
  ['Due', DUES],
  ['Binding', BINDINGS],
  ['Comparator', COMPARATORS],
  ['Period', PERIODS],
  ['PassageRole', PASSAGE_ROLES],
  ['SearchField', SEARCH_FIELDS],
])('%s has exactly the values of the domain, in their order', (name, values) => {
  expect(valuesOf(name)).toEqual([...values])
})

test('kinds and relation types are called in the schema as everywhere else', () => {
  for (const { name, description } of enumOf('Kind').getValues()) {
    const { zh, en } = KINDS[name as keyof typeof KINDS]
    expect(description).toBe(`${zh} · ${en}`)
  }
  for (const { name, description } of enumOf('RelationType').getValues()) {
    const { zh, en } = RELATIONS[name as keyof typeof RELATIONS]
    expect(description).toBe(`${zh} · ${en}`)
  }
})

test('each kind is a type of its own that has all fields of an entity', () => {
  const entity = schema.getType('Entity')
  if (!isInterfaceType(entity)) throw new Error('Entity is no interface')
  const names = schema.getPossibleTypes(entity).map((type) => type.name)
  expect(names.toSorted()).toEqual(
    Object.values(KINDS)
      .map((kind) => kind.label as string)
      .toSorted(),
  )
})

test('a trace has every list of the domain', () => {
  const trace = schema.getType('Trace')
  if (!isObjectType(trace)) throw new Error('Trace is no type')
  expect(Object.keys(trace.getFields())).toEqual(expect.arrayContaining([...BACKING_LISTS]))
})

test('every type, field, argument and value is described in Chinese first, then in English', () => {
  const described: [string, string | null | undefined][] = []
  for (const type of Object.values(schema.getTypeMap())) {
    if (isIntrospectionType(type) || isScalarType(type)) continue
    described.push([type.name, type.description])
    if (isEnumType(type))
      for (const value of type.getValues())
        described.push([`${type.name}.${value.name}`, value.description])
    if (!isObjectType(type) && !isInterfaceType(type) && !isInputObjectType(type)) continue
    for (const field of Object.values(type.getFields())) {
      described.push([`${type.name}.${field.name}`, field.description])
      for (const argument of 'args' in field ? field.args : [])
        described.push([`${type.name}.${field.name}.${argument.name}`, argument.description])
    }
  }
  const bare = described.filter(
    ([, words]) => !/^[^A-Za-z]*\p{Script=Han}.*[A-Za-z]{2}/su.test(words ?? ''),
  )
  // Some begin with the name of a field or value, which has no Chinese form.
  expect(bare.filter(([, words]) => !/^[A-Z]{2,} /.test(words ?? ''))).toEqual([])
})
