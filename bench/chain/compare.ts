import { createApp } from '../../server/app.ts'
import type { GraphStore } from '../../server/store/port.ts'
import { client } from './client.ts'
import { QUESTIONS, type Question } from './questions.ts'
import { askRaw, recorded } from './recorded.ts'

export interface Comparison {
  readonly name: string
  readonly store: GraphStore['kind']
  readonly statements: number
  /** Milliseconds of each run, interleaved: through HTTP, … */
  readonly served: readonly number[]
  /** … the same by a server that keeps nothing from one request to the next, … */
  readonly anew: readonly number[]
  /** … and the raw statements. */
  readonly raw: readonly number[]
}

const WARM_UP = 50
const RUNS = 25

/** Every question through the whole server, and as the statements that it rests on. */
export async function compare(bare: GraphStore): Promise<Comparison[]> {
  const { store, take } = recorded(bare)
  const keeping = await serve(bare, true)
  const forgetful = await serve(store, false)
  try {
    const comparisons: Comparison[] = []
    for (const question of QUESTIONS) {
      const body = await bodyOf(question, forgetful.ask)
      take()
      const answer = JSON.parse(await forgetful.ask(body)) as { errors?: unknown }
      if (answer.errors) throw new Error(`${question.name}: ${JSON.stringify(answer.errors)}`)
      const reads = take()
      const [served, anew, raw] = await interleaved([
        () => keeping.ask(body),
        () => forgetful.ask(body),
        () => askRaw(bare, reads),
      ])
      take()
      process.stderr.write(`${bare.kind}: ${question.name}\n`)
      comparisons.push({
        name: question.name,
        store: bare.kind,
        statements: reads.length,
        served: served!,
        anew: anew!,
        raw: raw!,
      })
    }
    return comparisons
  } finally {
    await keeping.close()
    await forgetful.close()
  }
}

/** Milliseconds of each run of each; who goes first changes from run to run. */
async function interleaved(all: readonly (() => Promise<unknown>)[]): Promise<number[][]> {
  const times: number[][] = all.map(() => [])
  for (let run = -WARM_UP; run < RUNS; run++)
    for (let nth = 0; nth < all.length; nth++) {
      const which = (nth + run + WARM_UP) % all.length
      const began = performance.now()
      await all[which]!()
      if (run >= 0) times[which]!.push(performance.now() - began)
    }
  return times
}

interface Served {
  ask(body: string): Promise<string>
  close(): Promise<void>
}

/** A whole server over HTTP, with or without what it keeps between requests. */
async function serve(store: GraphStore, keep: boolean): Promise<Served> {
  const app = await createApp({ store, deadlineMs: 60_000, keep })
  const url = await app.http.listen({ host: '127.0.0.1', port: 0 })
  const { ask, close } = client(url)
  return {
    ask,
    close: async () => {
      close()
      await app.close()
    },
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
