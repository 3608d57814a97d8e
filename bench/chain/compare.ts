import { Agent, request } from 'node:http'
import { createApp } from '../../server/app.ts'
import type { GraphStore } from '../../server/store/port.ts'
import { QUESTIONS, type Question } from './questions.ts'
import { askRaw, recorded } from './recorded.ts'

export interface Comparison {
  readonly name: string
  readonly store: GraphStore['kind']
  readonly statements: number
  /** Milliseconds of each run, interleaved: through HTTP, and the raw statements. */
  readonly served: readonly number[]
  readonly raw: readonly number[]
}

const WARM_UP = 10
const RUNS = 25

/** Every question through the whole server, and as the statements that it rests on. */
export async function compare(bare: GraphStore): Promise<Comparison[]> {
  const { store, take } = recorded(bare)
  const app = await createApp({ store, deadlineMs: 60_000 })
  const url = await app.http.listen({ host: '127.0.0.1', port: 0 })
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })
  const ask = (body: string) => post(new URL('/graphql', url), body, agent)
  try {
    const comparisons: Comparison[] = []
    for (const question of QUESTIONS) {
      const body = await bodyOf(question, ask)
      take()
      const answer = JSON.parse(await ask(body)) as { errors?: unknown }
      if (answer.errors) throw new Error(`${question.name}: ${JSON.stringify(answer.errors)}`)
      const reads = take()
      const turns = [() => ask(body), () => askRaw(bare, reads)] as const
      const times: [number[], number[]] = [[], []]
      for (let run = -WARM_UP; run < RUNS; run++)
        // Each goes first every other time.
        for (const which of run % 2 === 0 ? ([0, 1] as const) : ([1, 0] as const)) {
          const began = performance.now()
          await turns[which]()
          if (run >= 0) times[which].push(performance.now() - began)
        }
      process.stderr.write(`${bare.kind}: ${question.name}\n`)
      comparisons.push({
        name: question.name,
        store: bare.kind,
        statements: reads.length,
        served: times[0],
        raw: times[1],
      })
    }
    return comparisons
  } finally {
    agent.destroy()
    await app.close()
  }
}

const FIND =
  'query ($text: String!, $kinds: [Kind!]) { search(text: $text, kinds: $kinds) { nodes { id name } } }'

/** The body of a question, with the ids of what its variables name. */
async function bodyOf(
  { query, ids }: Question,
  ask: (body: string) => Promise<string>,
): Promise<string> {
  const variables: Record<string, string> = {}
  for (const [variable, [kind, text]] of Object.entries(ids)) {
    const found = await ask(JSON.stringify({ query: FIND, variables: { text, kinds: [kind] } }))
    const { data } = JSON.parse(found) as {
      data: { search: { nodes: { id: string; name: string }[] } }
    }
    const node = data.search.nodes.find(({ name }) => name === text)
    if (!node) throw new Error(`nothing of kind ${kind} is called ${text}`)
    variables[variable] = node.id
  }
  return JSON.stringify({ query, variables })
}

const post = (url: URL, body: string, agent: Agent): Promise<string> =>
  new Promise((resolve, reject) => {
    const headers = {
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(body),
    }
    const asked = request(url, { method: 'POST', headers, agent }, (response) => {
      let text = ''
      response.setEncoding('utf8')
      response.on('data', (part: string) => (text += part))
      response.once('end', () => resolve(text)).once('error', reject)
    })
    asked.once('error', reject).end(body)
  })
