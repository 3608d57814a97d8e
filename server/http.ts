import { existsSync } from 'node:fs'
import { join } from 'node:path'
import compress from '@fastify/compress'
import cors from '@fastify/cors'
import files from '@fastify/static'
import {
  fastify,
  LogController,
  type FastifyBaseLogger,
  type FastifyError,
  type FastifyInstance,
  type FastifyRequest,
} from 'fastify'
import type { Logger } from 'pino'
import type { VersionMemory } from './answers.ts'
import { RETRY_AFTER_SECONDS } from './errors.ts'
import { LIMITS } from './limits.ts'
import { API_PAGE, NO_PAGE } from './plain-pages.ts'
import { SECURITY_HEADERS } from './security-headers.ts'
import type { GraphStore } from './store/port.ts'

export interface HttpState {
  draining: boolean
  /** Requests that are being answered. */
  active: number
}

interface HttpOptions {
  readonly store: GraphStore
  readonly corsOrigins?: readonly string[]
  readonly logger: Logger
  readonly pageFolder?: string
  readonly state: HttpState
  readonly versions: VersionMemory
}

/** Everything about HTTP but the API itself: headers, health, the page, faults of requests. */
export async function createHttp(options: HttpOptions): Promise<FastifyInstance> {
  const http: FastifyInstance = fastify({
    loggerInstance: options.logger as FastifyBaseLogger,
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: LIMITS.body,
    requestTimeout: 15_000,
    forceCloseConnections: 'idle',
  })
  http.addHook('onRequest', (_request, reply, done) => {
    void reply.headers(SECURITY_HEADERS)
    done()
  })
  await http.register(compress, { encodings: ['gzip', 'deflate', 'identity'] })
  const { corsOrigins = [] } = options
  if (corsOrigins.length > 0)
    await http.register(cors, { origin: [...corsOrigins], methods: ['GET', 'POST'] })
  countRequests(http, options.state)
  addFaults(http, options.versions)
  addHealth(http, options)
  await addPage(http, options.pageFolder)
  return http
}

function countRequests(http: FastifyInstance, state: HttpState): void {
  http.addHook('onRequest', async (_request, reply) => {
    state.active++
    // Comes also where the client has left before the end.
    reply.raw.once('close', () => state.active--)
  })
  http.addHook('onSend', async (_request, reply) => {
    if (state.draining) void reply.header('connection', 'close')
  })
}

/** Closes the listener once all is answered; connections that ask nothing aren't waited for. */
export async function closeHttp(http: FastifyInstance, state: HttpState): Promise<void> {
  state.draining = true
  const closed = http.close()
  while (state.active > 0) await new Promise((resolve) => setTimeout(resolve, 20))
  http.server.closeAllConnections()
  await closed
}

function addHealth(http: FastifyInstance, { store, state }: HttpOptions): void {
  http.get('/healthz', () => ({ status: 'ok' }))
  http.get('/readyz', async (_request, reply) => {
    const status = state.draining ? 'draining' : await storeStatus(store)
    void reply.header('cache-control', 'no-store')
    if (status !== 'ready') void reply.code(503).header('retry-after', RETRY_AFTER_SECONDS)
    return { status }
  })
}

const storeStatus = (store: GraphStore): Promise<string> =>
  store.ready({ timeoutMs: 2_000 }).then(
    () => 'ready',
    () => 'store unavailable',
  )

async function addPage(http: FastifyInstance, folder: string | undefined): Promise<void> {
  // A browser that opens the address of the API gets a page of ours, with nothing from elsewhere.
  http.addHook('onRequest', async (request, reply) => {
    const isApi = request.url === '/graphql' && request.method === 'GET'
    if (isApi && prefersPage(request)) return reply.type('text/html; charset=utf-8').send(API_PAGE)
  })
  if (folder === undefined || !existsSync(join(folder, 'index.html'))) {
    http.get('/', (_request, reply) => reply.type('text/html; charset=utf-8').send(NO_PAGE))
    http.setNotFoundHandler((_request, reply) => reply.code(404).send(NOT_FOUND))
    return
  }
  await http.register(files, {
    root: folder,
    cacheControl: false,
    setHeaders: (reply, path) => {
      const isNamedByContent = path.startsWith(join(folder, 'assets'))
      reply.setHeader(
        'cache-control',
        isNamedByContent ? 'public, max-age=31536000, immutable' : 'no-cache',
      )
    },
  })
  // Addresses of the page's own views: the page itself reads them.
  http.setNotFoundHandler((request, reply) =>
    request.method === 'GET' && prefersPage(request)
      ? reply.sendFile('index.html')
      : reply.code(404).send(NOT_FOUND),
  )
}

const NOT_FOUND = {
  errors: [{ message: '没有这个地址。 No such address.', extensions: { code: 'NOT_FOUND' } }],
}

const prefersPage = ({ headers }: FastifyRequest): boolean =>
  headers.accept?.includes('text/html') === true

/** Requests that never reach the API: too large, not JSON, of an unknown type. */
function addFaults(http: FastifyInstance, versions: VersionMemory): void {
  http.setErrorHandler<FastifyError>((error, request, reply) => {
    const status = error.statusCode ?? 500
    if (status >= 500) request.log.error({ err: error })
    const [code, message] = FAULTS[status] ?? (status >= 500 ? FAULTS[500]! : FAULTS[400]!)
    void reply.code(status).type('application/json; charset=utf-8')
    return reply.send({
      errors: [{ message, extensions: { code } }],
      extensions: { dataVersion: versions.latest },
    })
  })
}

const FAULTS: Readonly<Record<number, readonly [code: string, message: string]>> = {
  400: ['BAD_REQUEST', '请求不是合规的 JSON。 The request is not valid JSON.'],
  413: [
    'QUERY_TOO_COMPLEX',
    `请求体超过 ${LIMITS.body / 1024} KB。 The body is larger than ${LIMITS.body / 1024} KB.`,
  ],
  415: [
    'BAD_REQUEST',
    '请求的 Content-Type 须为 application/json。 The content type must be application/json.',
  ],
  500: [
    'INTERNAL_SERVER_ERROR',
    '服务器内部错误,已记入日志。 The server failed; the fault has been logged.',
  ],
  503: ['STORE_UNAVAILABLE', '服务器正在关闭。 The server is closing.'],
}
