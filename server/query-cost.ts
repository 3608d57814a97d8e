import {
  Kind,
  getNamedType,
  getNullableType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  type DocumentNode,
  type FieldNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  type SelectionSetNode,
} from 'graphql'
import { tooComplex } from './errors.ts'
import { fragmentsOf } from './query-shape.ts'

type Variables = Readonly<Record<string, unknown>>

/** Items to reckon with where a list has no page size. */
const LIST_SIZE = 4

interface CostLimits {
  readonly cost: number
  readonly first: number
}

/** Reckons how many fields the answer may have, page sizes and variables considered. */
export function checkCost(
  document: DocumentNode,
  schema: GraphQLSchema,
  given: Variables,
  limits: CostLimits,
): void {
  const variables = { ...defaultsOf(document), ...given }
  const fragments = fragmentsOf(document)
  const known = new Map<string, number>()
  const cost = (set: SelectionSetNode, type: GraphQLNamedType | undefined): number =>
    set.selections.reduce((sum, selection) => {
      if (selection.kind === Kind.FIELD) return sum + costOfField(selection, type)
      if (selection.kind === Kind.FRAGMENT_SPREAD) return sum + costOfFragment(selection.name.value)
      const on = selection.typeCondition
      return sum + cost(selection.selectionSet, on ? schema.getType(on.name.value) : type)
    }, 0)
  const costOfField = (node: FieldNode, type: GraphQLNamedType | undefined): number => {
    const field = fieldOf(type, node.name.value)
    if (!node.selectionSet || !field) return 1
    const items = Math.min(itemsOf(node, field, type, variables), limits.first)
    return 1 + items * cost(node.selectionSet, getNamedType(field.type))
  }
  const costOfFragment = (name: string): number => {
    const fragment = fragments.get(name)
    if (known.has(name) || !fragment) return known.get(name) ?? 0
    known.set(name, 0)
    known.set(name, cost(fragment.selectionSet, schema.getType(fragment.typeCondition.name.value)))
    return known.get(name)!
  }
  for (const definition of document.definitions)
    if (definition.kind === Kind.OPERATION_DEFINITION) {
      const root = schema.getRootType(definition.operation) ?? undefined
      refuse(cost(definition.selectionSet, root), limits)
    }
}

function refuse(total: number, limits: CostLimits): void {
  if (total <= limits.cost) return
  throw tooComplex(
    `查询可能返回约 ${total} 个字段,上限 ${limits.cost};请减小 first 或少取嵌套的列表`,
    `The query may return some ${total} fields, at most ${limits.cost} are allowed; ask for smaller pages or fewer nested lists`,
  )
}

function defaultsOf(document: DocumentNode): Variables {
  const defaults = document.definitions.flatMap((definition) =>
    definition.kind === Kind.OPERATION_DEFINITION ? (definition.variableDefinitions ?? []) : [],
  )
  return Object.fromEntries(
    defaults.flatMap(({ variable, defaultValue }) =>
      defaultValue?.kind === Kind.INT ? [[variable.name.value, Number(defaultValue.value)]] : [],
    ),
  )
}

function fieldOf(type: GraphQLNamedType | undefined, name: string) {
  if (!isObjectType(type) && !isInterfaceType(type)) return undefined
  return type.getFields()[name]
}

/** How many items of a field to reckon with: its page size, or LIST_SIZE where it has none. */
function itemsOf(
  node: FieldNode,
  field: GraphQLField<unknown, unknown>,
  parent: GraphQLNamedType | undefined,
  variables: Variables,
): number {
  const paged = field.args.find(({ name }) => name === 'first')
  if (paged) return pageSizeOf(node, Number(paged.defaultValue), variables)
  const isList = isListType(getNullableType(field.type))
  const isPage = parent?.name.endsWith('Connection') === true
  return isList && !isPage && isCompositeType(getNamedType(field.type)) ? LIST_SIZE : 1
}

/** Sizes outside what is allowed are refused by the resolver, which can name the argument. */
function pageSizeOf(node: FieldNode, fallback: number, variables: Variables): number {
  const given = node.arguments?.find(({ name }) => name.value === 'first')?.value
  const size =
    given?.kind === Kind.INT
      ? Number(given.value)
      : given?.kind === Kind.VARIABLE
        ? variables[given.name.value]
        : fallback
  return typeof size === 'number' && size >= 1 ? size : fallback
}
