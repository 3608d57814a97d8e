import type { TestServer } from './server.ts'

/** A trace as a client asks for it, with every path and every quotation. */
export const TRACE = `
  fragment Backed on Backing {
    entity { id kind name }
    role assertion rule order via { name }
    paths { sentence steps { relation { id type evidence { ... on Quotation {
      quote start end document { start text } passage { start end } } } } } }
  }
  query ($from: ID!) {
    trace(from: $from) {
      tasks { ...Backed } leads { ...Backed } cooperators { ...Backed } responsible { ...Backed }
      enterprises { ...Backed } parks { ...Backed } projects { ...Backed } institutions { ...Backed }
      industries { ...Backed } products { ...Backed } strategies { ...Backed } goals { ...Backed }
      documents { ...Backed } context { name }
      graph { nodes { id } relations { id } } gaps { kind reason subject { name } } truncated
    }
  }`

interface Quotation {
  readonly quote: string
  readonly start: number
  readonly end: number
  readonly document: { readonly start: number; readonly text: string }
  readonly passage: { readonly start: number; readonly end: number }
}

export interface Backed {
  readonly entity: { readonly id: string; readonly kind: string; readonly name: string }
  readonly role: string
  readonly assertion: string
  readonly rule: string | null
  readonly order: number | null
  readonly via: { readonly name: string } | null
  readonly paths: readonly {
    readonly sentence: string
    readonly steps: readonly {
      readonly relation: {
        readonly id: string
        readonly type: string
        readonly evidence: readonly Quotation[]
      }
    }[]
  }[]
}

export const LISTS = [
  'tasks',
  'leads',
  'cooperators',
  'responsible',
  'enterprises',
  'parks',
  'projects',
  'institutions',
  'industries',
  'products',
  'strategies',
  'goals',
  'documents',
] as const

export type TraceAnswer = Record<(typeof LISTS)[number], readonly Backed[]> & {
  readonly context: readonly { readonly name: string }[]
  readonly graph: {
    readonly nodes: readonly { readonly id: string }[]
    readonly relations: readonly { readonly id: string }[]
  }
  readonly gaps: readonly {
    readonly kind: string
    readonly reason: string
    readonly subject: { readonly name: string }
  }[]
  readonly truncated: boolean
}

/** `name ASSERTION`, with the rule where there is one: what the table says of a backing. */
export const said = (list: readonly Backed[]) =>
  list.map(({ entity, assertion, rule }) =>
    [entity.name, assertion, rule].filter(Boolean).join(' '),
  )

/** The trace from the one entity of this kind that bears the name, or has it as an alias. */
export async function askTrace(
  server: TestServer,
  kind: string,
  name: string,
): Promise<TraceAnswer> {
  const { data } = await server.ask(
    `query ($text: String!, $kinds: [Kind!]) {
      search(text: $text, kinds: $kinds) { nodes { id name aliases } } }`,
    { text: name, kinds: [kind] },
  )
  const found = data.search.nodes.filter(
    (node: { name: string; aliases: string[] }) =>
      node.name === name || node.aliases.includes(name),
  )
  if (found.length !== 1) throw new Error(`${found.length} entities are called ${name}`)
  const answer = await server.ask(TRACE, { from: found[0].id })
  return answer.data.trace
}

/** What is wrong with the paths of a trace: a hop that isn't drawn, or whose quote stands elsewhere. */
export function faultsOfHops(answer: TraceAnswer): string[] {
  const backed = LISTS.flatMap((list) => answer[list])
  const drawn = new Set(answer.graph.relations.map((relation) => relation.id))
  const ofPaths = backed.flatMap(({ entity, paths }) =>
    paths.length > 0 && paths.every((path) => path.sentence.includes(entity.name))
      ? []
      : [`no path read out to ${entity.name}`],
  )
  const steps = backed.flatMap(({ paths }) => paths.flatMap((path) => path.steps))
  const ofSteps = steps.flatMap(({ relation }) => [
    ...(drawn.has(relation.id) ? [] : [`${relation.type} is not drawn`]),
    ...(relation.evidence.length > 0 ? [] : [`${relation.type} has no evidence`]),
    ...relation.evidence
      .filter(({ quote, start, end, document, passage }) => {
        const stands = document.text.slice(start - document.start, end - document.start)
        return stands !== quote || start < passage.start || end > passage.end
      })
      .map(({ quote }) => `${relation.type} quotes ${quote}, which stands elsewhere`),
  ])
  return [...ofPaths, ...ofSteps]
}
