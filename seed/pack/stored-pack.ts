import type { WriteTransaction } from '../../server/store/port.ts'
import type { RelationType } from '../../server/domain/relation.ts'
import type { Row } from '../../server/store/statements/define.ts'
import { packLinks, packPage } from '../../server/store/statements/packs.ts'
import { stored } from '../placed.ts'
import type { Properties } from './records.ts'

const PAGE = 5000

/** What a store has of a pack: hashes would do, but the rows themselves can't disagree with them. */
export interface StoredRows {
  /** Properties as JSON, by id. */
  readonly entities: ReadonlyMap<string, string>
  readonly claims: ReadonlyMap<
    string,
    {
      readonly type: RelationType
      readonly from: string
      readonly to: string
      readonly json: string
    }
  >
  readonly links: ReadonlyMap<string, Row>
}

export const NO_ROWS: StoredRows = { entities: new Map(), claims: new Map(), links: new Map() }

const jsonOf = (properties: Row): string => JSON.stringify(stored(properties as Properties))

/** All that a store has of a pack, read in pages. */
export async function storedRows(
  { run }: Pick<WriteTransaction, 'run'>,
  key: string,
): Promise<StoredRows> {
  const entities = new Map<string, string>()
  const claims = new Map<string, { type: RelationType; from: string; to: string; json: string }>()
  for (let after: string | undefined = ''; after !== undefined;) {
    const page: readonly { readonly id: string }[] = await run(packPage, {
      key,
      after,
      first: PAGE,
    }).then((items) => {
      for (const { id, properties, claims: out } of items) {
        entities.set(id, jsonOf(properties))
        for (const { type, to, properties: claim } of out)
          claims.set(claim['claimId'] as string, { type, from: id, to, json: jsonOf(claim) })
      }
      return items
    })
    after = page.length === PAGE ? page.at(-1)!.id : undefined
  }
  const links = (await run(packLinks, {})).filter((row) => row['pack'] === key)
  return { entities, claims, links: new Map(links.map((row) => [row['id'] as string, row])) }
}
