import type { Kind } from '../../server/domain/kind.ts'

const FOUND = `query ($text: String!, $kinds: [Kind!]) {
  search(text: $text, kinds: $kinds, first: 20) { edges { node { id name } } }
}`

/** Address of the page of the entity that is found first. */
export async function addressOf(url: string, kind: Kind, text: string): Promise<string> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: FOUND, variables: { text, kinds: [kind] } }),
  })
  const { data } = (await response.json()) as {
    data: { search: { edges: { node: { id: string } }[] } }
  }
  const found = data.search.edges[0]?.node.id
  if (found === undefined) throw new Error(`There is no ${kind} called ${text}.`)
  return `${url}/${kind === 'DOCUMENT' ? 'docs' : 'trace'}/${encodeURIComponent(found)}`
}
