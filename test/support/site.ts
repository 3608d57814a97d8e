import { inject } from 'vitest'
import type { Kind } from '../../server/domain/kind.ts'

/** Asks the server of the suite directly, past the page. */
export async function askSite<Data>(
  query: string,
  variables: object = {},
  site: 'seedSite' | 'chainSite' = 'seedSite',
): Promise<Data> {
  const response = await fetch(`${inject(site)}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  })
  const { data, errors } = (await response.json()) as { data: Data; errors?: unknown }
  if (errors !== undefined) throw new Error(JSON.stringify(errors))
  return data
}

const FOUND = `query Found($text: String!, $kinds: [Kind!]) {
  search(text: $text, kinds: $kinds, first: 50) { edges { node { id name } } }
}`

/** The id of the one entity of a kind with a name; of a goal, whose name holds the words. */
export async function idOf(
  kind: Kind,
  name: string,
  site: 'seedSite' | 'chainSite' = 'seedSite',
): Promise<string> {
  const { search } = await askSite<{
    search: { edges: { node: { id: string; name: string } }[] }
  }>(FOUND, { text: name, kinds: [kind] }, site)
  const nodes = search.edges.map(({ node }) => node)
  const found =
    nodes.find((node) => node.name === name) ?? nodes.find((node) => node.name.includes(name))
  if (!found) throw new Error(`The seed has no ${kind} called ${name}.`)
  return found.id
}

export const tracePath = async (kind: Kind, name: string): Promise<string> =>
  `/trace/${encodeURIComponent(await idOf(kind, name))}`

/** The page of the chain of an industry, on the seed or beside a chain of tables. */
export const chainPath = async (
  name: string,
  site: 'seedSite' | 'chainSite' = 'seedSite',
): Promise<string> => `/chain/${encodeURIComponent(await idOf('INDUSTRY', name, site))}`
