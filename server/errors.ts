import { GraphQLError, type GraphQLFormattedError } from 'graphql'
import { HeaderMap } from '@apollo/server'
import { StoreError, type StoreFault } from './store/port.ts'

/** Codes of our own beside those of GraphQL and Apollo; each with its HTTP status. */
export const ERROR_CODES = {
  BAD_REQUEST: 400,
  BAD_USER_INPUT: 200,
  NOT_FOUND: 200,
  QUERY_TOO_COMPLEX: 400,
  STORE_UNAVAILABLE: 503,
  TIMEOUT: 504,
  INTERNAL_SERVER_ERROR: 500,
} as const
export type ErrorCode = keyof typeof ERROR_CODES

/** Seconds after which a client may ask again while the store is away. */
export const RETRY_AFTER_SECONDS = 5

const MESSAGES = {
  STORE_UNAVAILABLE:
    '图数据库暂时不可用,请稍后再试。 The graph store is away for the moment; try again later.',
  TIMEOUT: '查询超过时限,请缩小范围后再试。 The query took too long; ask for less and try again.',
  INTERNAL_SERVER_ERROR:
    '服务器内部错误,已记入日志。 The server failed; the fault has been logged.',
} as const

/** Words before what GraphQL itself says, which is in English. */
const PREFIXES: Readonly<Record<string, string>> = {
  GRAPHQL_PARSE_FAILED: '查询语句有语法错误: ',
  GRAPHQL_VALIDATION_FAILED: '查询与接口不符: ',
  BAD_USER_INPUT: '变量取值不符: ',
  OPERATION_RESOLUTION_FAILURE: '未指明要执行的操作: ',
  BAD_REQUEST: '请求不合规: ',
}

/** An error of ours: its message is fit for clients as it stands. */
class ApiError extends GraphQLError {}

const apiError = (code: ErrorCode, message: string, extensions: Record<string, unknown> = {}) =>
  new ApiError(message, { extensions: { code, ...extensions } })

/** An argument outside what is allowed: which one, what is allowed, in both languages. */
export const badInput = (argument: string, zh: string, en: string): GraphQLError =>
  apiError('BAD_USER_INPUT', `参数 ${argument} ${zh}。 Argument ${argument} ${en}.`, { argument })

/** A root that can't be null found nothing. */
export const notFound = (argument: string, id: string): GraphQLError =>
  apiError(
    'NOT_FOUND',
    `没有编号为“${shorten(id)}”的实体(参数 ${argument})。 No entity bears the id of argument ${argument}.`,
    { argument },
  )

/** Only reading is open over HTTP. */
export const onlyReading = (): GraphQLError =>
  apiError('BAD_REQUEST', '本 API 只供查询。 This API is for reading only: send a query.', {
    http: { status: ERROR_CODES.BAD_REQUEST, headers: new HeaderMap() },
  })

/** A query refused before it is executed; answered with status 400. */
export const tooComplex = (zh: string, en: string): GraphQLError =>
  apiError('QUERY_TOO_COMPLEX', `${zh}。 ${en}.`, {
    http: { status: ERROR_CODES.QUERY_TOO_COMPLEX, headers: new HeaderMap() },
  })

const shorten = (text: string): string => (text.length > 80 ? `${text.slice(0, 80)}…` : text)

const CODE_OF_FAULT: Readonly<Record<StoreFault, ErrorCode>> = {
  UNAVAILABLE: 'STORE_UNAVAILABLE',
  AUTHENTICATION: 'STORE_UNAVAILABLE',
  LOCKED: 'STORE_UNAVAILABLE',
  FORMAT: 'STORE_UNAVAILABLE',
  TIMEOUT: 'TIMEOUT',
  ABORTED: 'TIMEOUT',
  FAILED: 'INTERNAL_SERVER_ERROR',
}

/**
 * What clients see of an error: a code, words that are fit for them, never a stack, a file or a
 * driver's text. Apollo's `formatError`.
 */
export function publicError(
  formatted: GraphQLFormattedError,
  error: unknown,
): GraphQLFormattedError {
  if (isOurs(error)) return formatted
  const original = error instanceof GraphQLError ? error.originalError : error
  const code =
    original instanceof StoreError ? CODE_OF_FAULT[original.fault] : formatted.extensions?.['code']
  if (code === 'STORE_UNAVAILABLE' || code === 'TIMEOUT' || code === 'INTERNAL_SERVER_ERROR')
    return { ...formatted, message: MESSAGES[code], extensions: { code } }
  return { ...formatted, message: (PREFIXES[String(code)] ?? '') + formatted.message.trim() }
}

/** Ours as thrown, or as GraphQL wraps it with its place in the query. */
const isOurs = (error: unknown): boolean =>
  error instanceof ApiError ||
  (error instanceof GraphQLError && error.originalError instanceof ApiError)

/** The status that the codes of an executed operation ask for; undefined for 200. */
export function statusOf(errors: readonly GraphQLFormattedError[]): number | undefined {
  const statuses = errors.map(({ extensions }) => ERROR_CODES[extensions?.['code'] as ErrorCode])
  const worst = Math.max(0, ...statuses.filter((status) => status !== undefined))
  return worst >= 500 ? worst : undefined
}

/** Whether an error is a fault to be logged, and no client's mistake. */
export const isFault = (error: GraphQLError): boolean =>
  !isOurs(error) &&
  error.originalError !== undefined &&
  !(error.originalError instanceof GraphQLError)
