import type { EntityId } from '../../server/domain/entity.ts'
import { KINDS, type Kind } from '../../server/domain/kind.ts'
import {
  suggestCorrespondences,
  type Named,
  type Suggestion,
} from '../../server/domain/suggest-correspondences.ts'
import type { GraphStore } from '../../server/store/port.ts'
import { claimsOfNodes } from '../../server/store/statements/records.ts'
import { entities } from '../../server/store/statements/read.ts'
import { packPage } from '../../server/store/statements/packs.ts'
import { storedPacks } from './load-pack.ts'

/** Kinds that `CORRESPONDS_TO` relates. */
const COMPARED = ['INDUSTRY', 'ENTERPRISE'] as const satisfies Kind[]
const PAGE = 5000

/** A thing of a pack, with the code that its table gives it. */
export interface Coded extends Named<EntityId> {
  readonly code: string
  readonly pack: string
}

/**
 * What texts name and may correspond to what packs hold, by likeness of names; pairs that a
 * correspondence of whatever status relates already are left out.
 */
export async function suggestions(
  store: GraphStore,
  least: number,
): Promise<(Suggestion<EntityId> & { readonly to: Coded })[]> {
  const held = await codedOf(store)
  const found = []
  for (const kind of COMPARED) {
    const start = { name: '', id: '' }
    const [page] = await store.read(entities, { kind, after: start, first: 100_000 })
    const texts = (page?.items ?? [])
      .map(({ entity }) => entity)
      .filter(({ row, generic }) => row === undefined && !generic)
    const ids = texts.map(({ id }) => id)
    const known = new Set(
      (await store.read(claimsOfNodes, { ids }))
        .filter(({ record }) => record.type === 'CORRESPONDS_TO')
        .flatMap(({ fromNode, toNode }) => [`${fromNode} ${toNode}`, `${toNode} ${fromNode}`]),
    )
    const others = held.filter((one) => one.id.startsWith(`${KINDS[kind].label.toLowerCase()}-`))
    const isKnown = (from: EntityId, to: EntityId) => known.has(`${from} ${to}`)
    found.push(...suggestCorrespondences<EntityId>(texts, others, isKnown, least))
  }
  return found as (Suggestion<EntityId> & { readonly to: Coded })[]
}

async function codedOf(store: GraphStore): Promise<Coded[]> {
  const packs = await storedPacks({ run: (statement, params) => store.read(statement, params) })
  const found: Coded[] = []
  for (const key of packs.keys())
    for (let after: string | undefined = ''; after !== undefined;) {
      const page: readonly { readonly id: EntityId; readonly properties: Row }[] = await store.read(
        packPage,
        { key, after, first: PAGE },
      )
      for (const { id, properties } of page)
        if (COMPARED.some((kind) => kind === properties['kind']))
          found.push({
            id,
            pack: key,
            name: properties['name'] as string,
            aliases: (properties['aliases'] ?? []) as string[],
            code: properties['code'] as string,
          })
      after = page.length === PAGE ? page.at(-1)!.id : undefined
    }
  return found
}

type Row = Readonly<Record<string, unknown>>
