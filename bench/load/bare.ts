import grafeo from '@grafeo-db/js'
import { encode } from '../../server/store/neo4j/encode.ts'
import type { GraphStore, Params, Statement } from '../../server/store/port.ts'
import { SCHEMA_STATEMENTS } from '../../server/store/statements/schema.ts'
import { statementText } from '../../server/store/statements/texts.ts'
import { emptyNeo4j, withDriver } from '../../test/support/neo4j.ts'

/** A statement with its rows. */
export interface Batch {
  readonly text: string
  readonly params: Params
}

/** The batches of each transaction, in their order. */
export type Written = Batch[][]

/** A store that notes every batch of rows that goes through it. */
export function noting(store: GraphStore): {
  readonly store: GraphStore
  readonly written: Written
} {
  const written: Written = []
  const write: GraphStore['write'] = (work) =>
    store.write(async (tx) => {
      const batches: Batch[] = []
      const result = await work({
        run: (statement: Statement<never>, params: never) => {
          if (statement.name.startsWith('write/') && Object.values(params).some(Array.isArray))
            batches.push({ text: statementText(statement.name, store.kind), params })
          return tx.run(statement, params)
        },
      } as typeof tx)
      if (batches.length > 0) written.push(batches)
      return result
    })
  return { store: { ...store, write }, written }
}

/** Writes batches as they are through the driver alone, into an empty store with its indexes. */
export const bareLoop: Readonly<
  Record<
    GraphStore['kind'],
    (written: Written, timed: <T>(work: () => Promise<T>) => Promise<T>) => Promise<unknown>
  >
> = {
  embedded: async (written, timed) => {
    const db = grafeo.GrafeoDB.create()
    try {
      for (const { name, stores } of SCHEMA_STATEMENTS)
        if (stores.includes('embedded')) await db.executeCypher(statementText(name, 'embedded'), {})
      return await timed(async () => {
        for (const batches of written) {
          const transaction = db.beginTransaction()
          for (const { text, params } of batches) await transaction.executeCypher(text, params)
          transaction.commit()
        }
      })
    } finally {
      db.close()
    }
  },
  neo4j: async (written, timed) => {
    await (await emptyNeo4j()).close()
    return withDriver((driver) =>
      timed(async () => {
        const session = driver.session()
        for (const batches of written)
          await session.executeWrite(async (tx) => {
            for (const { text, params } of batches) await tx.run(text, encode(params))
          })
        await session.close()
      }),
    )
  },
}
