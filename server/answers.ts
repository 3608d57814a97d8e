import type { ApolloServerPlugin } from '@apollo/server'
import type { Logger } from 'pino'
import type { Context } from './context.ts'
import { isFault, onlyReading, RETRY_AFTER_SECONDS, statusOf } from './errors.ts'

/** The version of the data that was read last, for answers that read nothing. */
export interface VersionMemory {
  latest: string | null
}

/**
 * What all answers have in common: the version of the data in their extensions; no data at all
 * beside an error, since half an answer would be taken for a whole one; the status of a fault.
 */
export function answers(versions: VersionMemory, logger: Logger): ApolloServerPlugin<Context> {
  return {
    requestDidStart: async () => ({
      didResolveOperation: async ({ operation }) => {
        if (operation && operation.operation !== 'query') throw onlyReading()
      },
      didEncounterErrors: async ({ errors }) => {
        for (const error of errors)
          if (isFault(error)) logger.error({ err: error.originalError, path: error.path })
      },
      willSendResponse: async ({ response, contextValue }) => {
        if (response.body.kind !== 'single') return
        const result = response.body.singleResult
        versions.latest = contextValue.seen.dataVersion ?? versions.latest
        result.extensions = { ...result.extensions, dataVersion: versions.latest }
        if (!result.errors?.length || !('data' in result)) return
        result.data = null
        const status = statusOf(result.errors)
        if (status !== undefined) response.http.status = status
        if (status === 503) response.http.headers.set('retry-after', String(RETRY_AFTER_SECONDS))
      },
    }),
  }
}
