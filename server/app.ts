import type { ServerResponse } from 'node:http'
import { ApolloServer } from '@apollo/server'
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled'
import { fastifyApolloHandler } from '@as-integrations/fastify'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { pino, type Logger } from 'pino'
import { answers, type VersionMemory } from './answers.ts'
import { addBriefs } from './brief/route.ts'
import { createContext, type Context } from './context.ts'
import { publicError } from './errors.ts'
import { closeHttp, createHttp, type HttpState } from './http.ts'
import { createLimiter } from './limits.ts'
import { createMemory } from './memory.ts'
import { createRemembered } from './remembered.ts'
import { createSchema } from './schema/executable.ts'
import { meta } from './store/statements/read.ts'
import type { GraphStore } from './store/port.ts'

export interface AppOptions {
  readonly store: GraphStore
  /** The day against which goals are due. */
  readonly today?: () => Date
  readonly introspection?: boolean
  /** Origins that may use the API from other sites. */
  readonly corsOrigins?: readonly string[]
  readonly logger?: Logger
  /** Folder of the built page; without one a plain page tells how to build it. */
  readonly pageFolder?: string
  readonly deadlineMs?: number
  /** Whether what was read and concluded is kept for the next request; by default it is. */
  readonly keep?: boolean
}

export interface App {
  readonly http: FastifyInstance
  /** From now on `/readyz` says no; requests are still answered. */
  drain(): void
  /** Answers what is in flight, then closes the listener. The store stays open. */
  close(): Promise<void>
}

const SILENT = pino({ level: 'silent' })

/** The server without a listener: `http.listen` or `http.inject` makes it answer. */
export async function createApp(options: AppOptions): Promise<App> {
  const { store, logger = SILENT, today = () => new Date(), deadlineMs = 5_000 } = options
  const versions: VersionMemory = { latest: null }
  await store
    .read(meta, {}, { timeoutMs: deadlineMs })
    .then(([row]) => void (versions.latest = row?.version ?? null))
    // The store may come later: until then answers bear no version.
    .catch(() => undefined)
  const schema = createSchema()
  const apollo = new ApolloServer<Context>({
    schema,
    introspection: options.introspection ?? true,
    hideSchemaDetailsFromClientErrors: !(options.introspection ?? true),
    includeStacktraceInErrorResponses: false,
    persistedQueries: false,
    allowBatchedHttpRequests: false,
    csrfPrevention: true,
    stopOnTerminationSignals: false,
    validationOptions: { maxErrors: 5 },
    formatError: publicError,
    stringifyResult: (result) => {
      const extensions = { dataVersion: versions.latest, ...result.extensions }
      return JSON.stringify({ ...result, extensions })
    },
    logger,
    plugins: [
      answers(versions, logger),
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
    ],
  })
  await apollo.start()
  const admit = createLimiter(schema)
  const memory = createMemory(options.keep)
  const remembered = createRemembered(options.keep)
  const contextFor = (response: ServerResponse) =>
    createContext({ store, memory, remembered, today: today(), deadlineMs, response })
  const state: HttpState = { draining: false, active: 0 }
  const http = await createHttp({ ...options, logger, state, versions })
  http.route({
    method: ['GET', 'POST'],
    url: '/graphql',
    handler: fastifyApolloHandler(apollo, {
      context: async (request, reply) => {
        const { query, variables } = questionOf(request)
        if (query !== undefined) admit(query, variables)
        return contextFor(reply.raw)
      },
    }),
  })
  addBriefs(http, {
    contextFor,
    versions,
  })
  return {
    http,
    drain: () => void (state.draining = true),
    close: async () => {
      await closeHttp(http, state)
      await apollo.stop()
    },
  }
}

/** The query and its variables as far as they can be read; Apollo refuses what is malformed. */
function questionOf({ body, query: search }: FastifyRequest): {
  query: string | undefined
  variables: Readonly<Record<string, unknown>>
} {
  const { query, variables } = (body ?? search ?? {}) as Record<string, unknown>
  const given = typeof variables === 'string' ? parsedOrNull(variables) : variables
  return {
    query: typeof query === 'string' ? query : undefined,
    variables: typeof given === 'object' && given !== null ? { ...given } : {},
  }
}

/** In an address variables stand as JSON. */
function parsedOrNull(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return null
  }
}
