import type { GrafeoDB, Transaction } from '@grafeo-db/js'
import { checkParams } from '../check-params.ts'
import { withinDeadline } from '../deadline.ts'
import {
  StoreError,
  type GraphStore,
  type Params,
  type Statement,
  type Value,
  type WriteTransaction,
} from '../port.ts'
import { statementText } from '../statements/texts.ts'
import { openFile, releaseFile } from './file.ts'
import { createGate } from './gate.ts'
import { prepareEmbedded } from './prepare.ts'

/** A statement can't be stopped here: this many may run, also of those whose deadline has passed. */
const RUNNING_READS = 8
/** Writers are optimistic; within one process they queue up, so that conflicts are rare. */
const ATTEMPTS = 5
/**
 * After so many rows written, old versions are dropped and the log is folded into the file. That
 * goes through the whole graph, so it also waits for half as many rows as the graph has.
 */
const COMPACT_AFTER_ROWS = 20_000

type Runner = Pick<GrafeoDB | Transaction, 'executeCypher'>

/**
 * The store inside this process, in a file or (null) in memory.
 * @throws StoreError as `openFile` tells.
 */
export function openEmbedded(file: string | null): GraphStore {
  const db = openFile(file)
  const reads = createGate(RUNNING_READS)
  const writes = createGate(1)
  let closed = false
  let writtenRows = 0

  const usable = () => {
    if (closed)
      throw new StoreError('UNAVAILABLE', '图数据库已关闭。 The graph store has been closed.')
  }

  const attempt = async <T>(work: (tx: WriteTransaction) => Promise<T>): Promise<T> => {
    const transaction = db.beginTransaction()
    // One statement after the other: a transaction with one still running can't be ended.
    const turns = createGate(1)
    try {
      const result = await work({
        run: (statement, params) =>
          turns(() => {
            writtenRows += rowsIn(params)
            return run(transaction, statement, params)
          }),
      })
      await turns(async () => transaction.commit())
      return result
    } catch (error) {
      await turns(async () => transaction.isActive && transaction.rollback())
      throw error
    }
  }

  return {
    kind: 'embedded',
    read: (statement, params, options = {}) => {
      let dropped = false
      return withinDeadline(
        options,
        () => (dropped = true),
        () =>
          reads(async () => {
            usable()
            return dropped ? [] : run(db, statement, params)
          }),
      )
    },
    write: (work) =>
      writes(async () => {
        usable()
        for (let left = ATTEMPTS - 1; ; left--) {
          try {
            const result = await attempt(work)
            if (writtenRows >= COMPACT_AFTER_ROWS && writtenRows * 2 >= sizeOf(db)) {
              db.compact()
              writtenRows = 0
            }
            return result
          } catch (error) {
            if (left === 0 || !isConflict(error)) throw faultOf(error, 'write')
          }
        }
      }),
    prepare: () =>
      writes(async () => {
        usable()
        await prepareEmbedded({ run: (statement, params) => run(db, statement, params) })
      }),
    ready: async () => usable(),
    close: () =>
      writes(async () => {
        if (closed) return
        closed = true
        db.close()
        releaseFile(file)
      }),
  }
}

const sizeOf = (db: GrafeoDB): number => db.nodeCount() + db.edgeCount()

/** How many rows a statement is given to write. */
const rowsIn = (params: Params): number =>
  Object.values(params).reduce<number>(
    (sum, value) => sum + (Array.isArray(value) ? value.length : 0),
    0,
  )

async function run<P extends Params, R>(
  runner: Runner,
  statement: Statement<P, R>,
  params: P,
): Promise<R[]> {
  checkParams(statement, params)
  try {
    const result = await runner.executeCypher(statementText(statement.name, 'embedded'), params)
    return result.toArray().map((row) => statement.row(row as Record<string, Value>))
  } catch (error) {
    throw isConflict(error) ? error : faultOf(error, statement.name)
  }
}

const isConflict = (error: unknown): boolean =>
  error instanceof Error && !(error instanceof StoreError) && error.message.includes('GRAFEO-T001')

/** What isn't a fault of the store, such as a refusal by the loader, goes through as it is. */
function faultOf(error: unknown, name: string): unknown {
  if (!(error instanceof Error) || !error.message.includes('GRAFEO-')) return error
  return new StoreError(
    'FAILED',
    `图数据库执行 ${name} 时出错。 The graph store failed at ${name}.`,
    {
      cause: error,
    },
  )
}
