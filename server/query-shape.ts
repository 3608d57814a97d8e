import {
  Kind,
  Lexer,
  Source,
  TokenKind,
  type DocumentNode,
  type FragmentDefinitionNode,
  type SelectionSetNode,
} from 'graphql'
import { tooComplex } from './errors.ts'

interface TokenLimits {
  readonly tokens: number
  readonly directives: number
  readonly aliases: number
}

interface ShapeLimits {
  readonly depth: number
  readonly width: number
}

function exceeded(zh: string, en: string, limit: number): never {
  throw tooComplex(
    `查询过大:${zh}超过 ${limit}`,
    `The query is too large: more than ${limit} ${en}`,
  )
}

/** Counts words, directives and aliases without building a tree. */
export function checkTokens(query: string, limits: TokenLimits): void {
  const counts = { tokens: 0, directives: 0, aliases: 0 }
  let parentheses = 0
  const lexer = new Lexer(new Source(query))
  const advance = () => {
    try {
      return lexer.advance()
    } catch {
      return null
    }
  }
  for (let token = advance(); token && token.kind !== TokenKind.EOF; token = advance()) {
    if (++counts.tokens > limits.tokens) exceeded('词数', 'tokens', limits.tokens)
    if (token.kind === TokenKind.PAREN_L) parentheses++
    if (token.kind === TokenKind.PAREN_R) parentheses--
    if (token.kind === TokenKind.AT && ++counts.directives > limits.directives)
      exceeded('指令数', 'directives', limits.directives)
    if (token.kind === TokenKind.COLON && parentheses <= 0 && ++counts.aliases > limits.aliases)
      exceeded('别名数', 'aliases', limits.aliases)
  }
}

type Fragments = ReadonlyMap<string, FragmentDefinitionNode>

/** The fragments of a document by name. */
export const fragmentsOf = (document: DocumentNode): Fragments =>
  new Map(
    document.definitions.flatMap((definition) =>
      definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition]] : [],
    ),
  )

interface Shape {
  readonly depth: number
  readonly width: number
}

/** Measures how deep and how wide the query is, fragments spread out. */
export function checkShape(document: DocumentNode, limits: ShapeLimits): void {
  const fragments = fragmentsOf(document)
  const known = new Map<string, Shape>()
  const shape = (set: SelectionSetNode): Shape => {
    let [depth, width] = [0, 0]
    for (const selection of set.selections) {
      const inner =
        selection.kind === Kind.FIELD
          ? {
              depth: selection.selectionSet ? shape(selection.selectionSet).depth + 1 : 1,
              width: 1,
            }
          : selection.kind === Kind.INLINE_FRAGMENT
            ? shape(selection.selectionSet)
            : ofFragment(selection.name.value)
      depth = Math.max(depth, inner.depth)
      width += inner.width
      if (depth > limits.depth) exceeded('层数', 'levels', limits.depth)
      if (width > limits.width) exceeded('一层的字段数', 'fields on one level', limits.width)
    }
    return { depth, width }
  }
  const ofFragment = (name: string): Shape => {
    const fragment = fragments.get(name)
    const shapeOf = known.get(name)
    if (shapeOf || !fragment) return shapeOf ?? { depth: 0, width: 0 }
    // Stands in while the fragment is being measured: one that spreads itself is invalid anyway.
    known.set(name, { depth: 0, width: 0 })
    known.set(name, shape(fragment.selectionSet))
    return known.get(name)!
  }
  for (const definition of document.definitions)
    if ('selectionSet' in definition) shape(definition.selectionSet)
}
