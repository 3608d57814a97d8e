/** What a column of nodes holds. */
export type NodeHeader =
  | { readonly role: 'id'; readonly space: string; readonly property: string | null }
  | { readonly role: 'name' }
  | { readonly role: 'alias' }
  | { readonly role: 'property'; readonly property: string; readonly type: PropertyType }
  | { readonly role: 'ignore' }

/** What a column of relations holds. */
export type RelationHeader =
  | { readonly role: 'start' | 'end'; readonly space: string }
  | { readonly role: 'field'; readonly field: RelationField }
  | { readonly role: 'ignore' }

export const PROPERTY_TYPES = ['string', 'int', 'float', 'boolean', 'string[]'] as const
export type PropertyType = (typeof PROPERTY_TYPES)[number]

/** Facts of a claim that a column may give. */
export const RELATION_FIELDS = ['share', 'weight', 'note', 'status', 'wording', 'rule'] as const
export type RelationField = (typeof RELATION_FIELDS)[number]

/** Properties of entities that mean something else in the graph, and that no column may set. */
const RESERVED = new Set([
  ...['id', 'kind', 'name', 'aliases', 'formerIds', 'generic', 'status', 'position', 'sortName'],
  ...['searchText', 'pinyin', 'initials', 'pack', 'dataset', 'file', 'row', 'code', 'source'],
  ...['entity', 'start', 'end', 'truncatedAt', 'metric', 'number', 'heading', 'region'],
])

type Read<T> = T | { readonly fault: string }

const SPACE = /^(.*):(ID|START_ID|END_ID)\(([^()]+)\)$/

/** `code:ID(company)`, `name`, `full_name:alias`, `revenue:float`, `tags:string[]`, `:IGNORE`. */
export function nodeHeader(header: string): Read<NodeHeader> {
  const [, property = '', kind, space = ''] = SPACE.exec(header) ?? []
  if (kind === 'ID') return { role: 'id', space, property: property === '' ? null : property }
  if (kind !== undefined) return { fault: `${header} is for relations; write NAME:ID(SPACE)` }
  if (header === ':IGNORE') return { role: 'ignore' }
  const [name = '', type = 'string', ...more] = header.split(':')
  if (more.length > 0) return { fault: `${header} has two colons; write NAME:TYPE` }
  if (name === 'name' && type === 'string') return { role: 'name' }
  if (type === 'alias') return { role: 'alias' }
  if (!PROPERTY_TYPES.some((known) => known === type))
    return { fault: `${header}: there is no type ${type}; ${PROPERTY_TYPES.join(', ')} or alias` }
  if (!/^[a-z][A-Za-z0-9_]{0,63}$/.test(name))
    return { fault: `${header}: a property is called by Latin letters, digits and _` }
  if (RESERVED.has(name))
    return { fault: `${header}: the graph has its own ${name}; give the property another name` }
  return { role: 'property', property: name, type: type as PropertyType }
}

/** `:START_ID(company)`, `:END_ID(product)`, `share`, `revenue_share:share`, `:IGNORE`. */
export function relationHeader(header: string): Read<RelationHeader> {
  const [, , kind, space = ''] = SPACE.exec(header) ?? []
  if (kind === 'START_ID') return { role: 'start', space }
  if (kind === 'END_ID') return { role: 'end', space }
  if (kind !== undefined) return { fault: `${header} is for nodes; write :START_ID(SPACE)` }
  if (header === ':IGNORE') return { role: 'ignore' }
  const words = header.split(':')
  const field = RELATION_FIELDS.find((known) => known === words.at(-1))
  if (field === undefined || words.length > 2)
    return {
      fault: `${header} is no header of relations: :START_ID(SPACE), :END_ID(SPACE), :IGNORE, ${RELATION_FIELDS.join(', ')}`,
    }
  return { role: 'field', field }
}
