import neo4j, { type Driver, type Session, type Transaction } from 'neo4j-driver'
import { checkParams } from '../check-params.ts'
import { DEFAULT_TIMEOUT_MS, withinDeadline } from '../deadline.ts'
import type { GraphStore, Params, Statement, Value, WriteTransaction } from '../port.ts'
import { statementText } from '../statements/texts.ts'
import { lock } from '../statements/write.ts'
import { metaRecord } from '../statements/records.ts'
import { encode } from './encode.ts'
import { faultOf, isTransient } from './faults.ts'
import { prepareNeo4j } from './prepare.ts'

export interface Neo4jOptions {
  readonly uri: string
  readonly user: string
  /** Null for a server that authenticates nobody. */
  readonly password: string | null
  /** Null for the server's default database. */
  readonly database: string | null
}

/** Rather refuse early than let requests pile up while the database is away. */
const ACQUISITION_MS = 1_500
const POOL_SIZE = 50
/** A writer may wait for another one, and a large source takes its time. */
const WRITE_TIMEOUT_MS = 10 * 60_000
const ATTEMPTS = 5

/** A store on a Neo4j; it is reached with the first statement. */
export function openNeo4j({ uri, user, password, database }: Neo4jOptions): GraphStore {
  const token = password === null ? undefined : neo4j.auth.basic(user, password)
  const driver: Driver = neo4j.driver(uri, token, {
    disableLosslessIntegers: true,
    connectionAcquisitionTimeout: ACQUISITION_MS,
    connectionTimeout: ACQUISITION_MS,
    maxConnectionPoolSize: POOL_SIZE,
    telemetryDisabled: true,
    // What the server would remark on a statement is for those who write it, and costs every read.
    notificationFilter: { minimumSeverityLevel: 'OFF' },
  })
  const session = (mode: 'READ' | 'WRITE'): Session =>
    driver.session({
      defaultAccessMode: mode === 'READ' ? neo4j.session.READ : neo4j.session.WRITE,
      ...(database === null ? {} : { database }),
    })
  const read: GraphStore['read'] = async (statement, params, options = {}) => {
    checkParams(statement, params)
    const own = session('READ')
    // Closing a session ends the statement that runs in it.
    const close = () => void own.close().catch(() => {})
    const timeout = Math.max(1, Math.ceil(options.timeoutMs ?? DEFAULT_TIMEOUT_MS))
    try {
      return await withinDeadline(options, close, () => run(own, statement, params, { timeout }))
    } finally {
      close()
    }
  }
  const attempt = async <T>(work: (tx: WriteTransaction) => Promise<T>): Promise<T> => {
    const own = session('WRITE')
    try {
      const transaction = await own
        .beginTransaction({ timeout: WRITE_TIMEOUT_MS })
        .catch((error: unknown) => Promise.reject(faultOf(error, 'write')))
      try {
        const tx: WriteTransaction = {
          run: (statement, params) => {
            checkParams(statement, params)
            return run(transaction, statement, params)
          },
        }
        await tx.run(lock, {})
        const result = await work(tx)
        await transaction.commit()
        return result
      } catch (error) {
        await transaction.rollback().catch(() => {})
        throw faultOf(error, 'write')
      }
    } finally {
      await own.close().catch(() => {})
    }
  }
  return {
    kind: 'neo4j',
    read,
    write: async (work) => {
      for (let left = ATTEMPTS - 1; ; left--) {
        try {
          return await attempt(work)
        } catch (error) {
          if (left === 0 || !isTransient(error)) throw error
        }
      }
    },
    prepare: async () => {
      const own = session('WRITE')
      try {
        await prepareNeo4j({
          run: (statement, params) => run(own, statement, params, { timeout: WRITE_TIMEOUT_MS }),
        })
      } finally {
        await own.close().catch(() => {})
      }
    },
    ready: async (options) => void (await read(metaRecord, {}, options)),
    close: () => driver.close(),
  }
}

async function run<P extends Params, R>(
  runner: Session | Transaction,
  { name, row }: Statement<P, R>,
  params: P,
  config?: { timeout: number },
): Promise<R[]> {
  try {
    const { records } = await runner.run(statementText(name, 'neo4j'), encode(params), config)
    return records.map((record) => row(record.toObject() as Record<string, Value>))
  } catch (error) {
    throw faultOf(error, name)
  }
}
