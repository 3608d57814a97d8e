import { Neo4jError } from 'neo4j-driver'
import { timedOut } from '../deadline.ts'
import { StoreError } from '../port.ts'

/** A fault of the driver in our own words; anything else goes through as it is. */
export function faultOf(error: unknown, name: string): unknown {
  if (!(error instanceof Neo4jError)) return error
  const fault = faults.find(({ codes }) => codes.test(error.code))
  return fault ? fault.make({ cause: error }) : failed(name, { cause: error })
}

/** Whether trying again may help: deadlocks and the like. */
export const isTransient = (error: unknown): boolean =>
  error instanceof StoreError &&
  error.fault === 'FAILED' &&
  error.cause instanceof Neo4jError &&
  error.cause.code.startsWith('Neo.TransientError.')

const failed = (name: string, options: ErrorOptions) =>
  new StoreError('FAILED', `Neo4j 执行 ${name} 时出错。 Neo4j failed at ${name}.`, options)

const away = (options: ErrorOptions) =>
  new StoreError(
    'UNAVAILABLE',
    '连接不上 Neo4j:请检查它是否在运行、NEO4J_URI 是否正确。 ' +
      'Neo4j can’t be reached: check that it runs and that NEO4J_URI is right.',
    options,
  )

/** By the codes of the driver and of the server; the first that fits. */
const faults: readonly {
  readonly codes: RegExp
  readonly make: (options: ErrorOptions) => StoreError
}[] = [
  {
    codes: /^Neo\.ClientError\.Security\./,
    make: (options) =>
      new StoreError(
        'AUTHENTICATION',
        'Neo4j 拒绝了用户名或密码:请检查 NEO4J_USER 和 NEO4J_PASSWORD。 ' +
          'Neo4j refused the user or password: check NEO4J_USER and NEO4J_PASSWORD.',
        options,
      ),
  },
  {
    codes: /^Neo\.ClientError\.Database\.DatabaseNotFound/,
    make: (options) =>
      new StoreError(
        'UNAVAILABLE',
        'Neo4j 中没有这个数据库:请检查 NEO4J_DATABASE。 ' +
          'Neo4j has no such database: check NEO4J_DATABASE.',
        options,
      ),
  },
  {
    codes: /TransactionTimedOut|\.Transaction\.(Terminated|LockClientStopped)/,
    make: timedOut,
  },
  {
    // The driver's own: no connection, none free in time, or one that broke.
    codes: /^(ServiceUnavailable|SessionExpired|N\/A)$|DatabaseUnavailable/,
    make: away,
  },
]
