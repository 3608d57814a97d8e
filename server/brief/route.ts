import type { ServerResponse } from 'node:http'
import type { FastifyInstance } from 'fastify'
import { GraphQLError } from 'graphql'
import type { VersionMemory } from '../answers.ts'
import type { Context } from '../context.ts'
import { ERROR_CODES, publicError, RETRY_AFTER_SECONDS, type ErrorCode } from '../errors.ts'
import { gatherBrief } from './gather.ts'
import { wordOf } from './word.ts'

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
/** Where the code alone has no status that tells enough. */
const STATUSES: Partial<Record<ErrorCode, number>> = { NOT_FOUND: 404, BAD_USER_INPUT: 400 }

interface BriefRoute {
  readonly contextFor: (response: ServerResponse) => Context
  readonly versions: VersionMemory
}

/** Serves briefs as Word files, within the limits and in the words of all answers. */
export function addBriefs(http: FastifyInstance, { contextFor, versions }: BriefRoute): void {
  http.get<{ Params: { industry: string; segment: string } }>(
    '/briefs/:industry/:segment(^[^.]+).docx',
    async ({ params: { industry, segment }, log }, reply) => {
      const context = contextFor(reply.raw)
      try {
        const { brief, words } = await gatherBrief(industry, segment, context)
        const version = context.seen.dataVersion ?? versions.latest
        const file = await wordOf(brief, words, footOf(version, context.today))
        const name = encodeURIComponent(`${brief.title.replace(/[\\/:*?"<>|]/g, ' ')}.docx`)
        return reply
          .type(WORD)
          .header('cache-control', 'no-cache')
          .header(
            'content-disposition',
            `attachment; filename="brief.docx"; filename*=UTF-8''${name}`,
          )
          .send(file)
      } catch (error) {
        const { message, extensions } = publicErrorOf(error)
        const code = extensions?.['code'] as ErrorCode
        const status = STATUSES[code] ?? ERROR_CODES[code] ?? 500
        if (status >= 500) log.error({ err: error })
        if (status === 503) void reply.header('retry-after', RETRY_AFTER_SECONDS)
        const dataVersion = context.seen.dataVersion ?? versions.latest
        return reply.code(status).send({
          errors: [{ message, extensions }],
          extensions: { dataVersion },
        })
      }
    },
  )
}

/** Whatever was thrown, as clients may see it. */
function publicErrorOf(error: unknown) {
  if (error instanceof GraphQLError) return publicError(error.toJSON(), error)
  const extensions = { code: 'INTERNAL_SERVER_ERROR' }
  return publicError({ message: '', extensions }, error)
}

function footOf(version: string | null, today: Date): string {
  const day = [today.getFullYear(), today.getMonth() + 1, today.getDate()]
  const date = day.map((part) => String(part).padStart(2, '0')).join('-')
  return `数据版本 ${version ?? '未载明'} · ${date} 生成 · 未载明指已载入的资料中没有,不表示事实上没有。`
}
