import { z } from 'zod'

export const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const
const NEO4J_SCHEMES = /^(bolt|neo4j)(\+s|\+ssc)?:\/\/[^/\s]+/

interface EnvSpec {
  /** As written in the environment; null where it is unset. */
  readonly fallback: string | null
  readonly schema: z.ZodType<unknown, string>
  /** What is allowed, in both languages, for the line that refuses a bad value. */
  readonly allowed: readonly [zh: string, en: string]
  readonly zh: string
  readonly en: string
  /** Never printed. */
  readonly secret?: true
}

const text = z.string().min(1)
const flag = z.enum(['true', 'false']).transform((value) => value === 'true')
const origins = z.string().transform((list, context) => {
  const found = list.split(',').map((origin) => origin.trim())
  if (found.every(isOrigin)) return found
  context.addIssue('not a list of origins')
  return z.NEVER
})

/** Every variable that configures the server; the documentation's table is tested against this one. */
export const ENV_TABLE = {
  PORT: {
    fallback: '4000',
    schema: z
      .string()
      .regex(/^\d{1,5}$/)
      .transform(Number)
      .refine((port) => port <= 65_535),
    allowed: ['0 到 65535 的整数', 'an integer from 0 to 65535'],
    zh: '网页和 API 的端口',
    en: 'Port of page and API',
  },
  HOST: {
    fallback: '127.0.0.1',
    schema: text,
    allowed: [
      '本机地址,如 127.0.0.1 或 0.0.0.0',
      'an address of this machine: 127.0.0.1 or 0.0.0.0',
    ],
    zh: '监听的地址;0.0.0.0 对局域网开放',
    en: 'Address to listen on; 0.0.0.0 opens it to the network',
  },
  DATA_DIR: {
    fallback: '.data',
    schema: text,
    allowed: ['文件夹路径', 'path of a folder'],
    zh: '内嵌存储的数据所在文件夹',
    en: 'Folder that holds the data of the embedded store',
  },
  NEO4J_URI: {
    fallback: null,
    schema: z.string().regex(NEO4J_SCHEMES),
    allowed: [
      'bolt:// 或 neo4j:// 开头的地址,可带 +s',
      'an address that begins with bolt:// or neo4j://, perhaps with +s',
    ],
    zh: 'Neo4j 的地址;不设则用内嵌存储',
    en: 'Address of a Neo4j; without it the embedded store is used',
  },
  NEO4J_USER: {
    fallback: 'neo4j',
    schema: text,
    allowed: ['用户名', 'a user name'],
    zh: 'Neo4j 的用户名',
    en: 'User of that Neo4j',
  },
  NEO4J_PASSWORD: {
    fallback: null,
    schema: text,
    allowed: ['密码', 'a password'],
    zh: 'Neo4j 的密码;不设则不验证身份',
    en: 'Password of that Neo4j; without it nothing is authenticated',
    secret: true,
  },
  NEO4J_DATABASE: {
    fallback: null,
    schema: text,
    allowed: ['数据库名', 'name of a database'],
    zh: 'Neo4j 的数据库名;不设则用其默认库',
    en: 'Database of that Neo4j; without it, its default one',
  },
  LOG_LEVEL: {
    fallback: 'warn',
    schema: z.enum(LOG_LEVELS),
    allowed: [LOG_LEVELS.join('、'), LOG_LEVELS.join(', ')],
    zh: '日志的详细程度',
    en: 'How much is logged',
  },
  INTROSPECTION: {
    fallback: 'true',
    schema: flag,
    allowed: ['true 或 false', 'true or false'],
    zh: '是否允许查询 API 的结构',
    en: 'Whether clients may ask for the schema of the API',
  },
  CORS_ORIGINS: {
    fallback: null,
    schema: origins,
    allowed: ['逗号分隔的来源,如 https://a.example', 'origins between commas: https://a.example'],
    zh: '可跨域访问 API 的来源,以逗号分隔;不设则都不可',
    en: 'Origins that may use the API from other sites, between commas; none without it',
  },
  CLOCK: {
    fallback: null,
    schema: z.iso.date(),
    allowed: ['YYYY-MM-DD 形式的日期', 'a date as YYYY-MM-DD'],
    zh: '判断是否到期所用的日期;不设则为当天',
    en: 'Date against which goals are due; today without it',
  },
} as const satisfies Record<string, EnvSpec>

export type EnvName = keyof typeof ENV_TABLE

export type Config = {
  readonly [Name in EnvName]:
    | z.output<(typeof ENV_TABLE)[Name]['schema']>
    | ((typeof ENV_TABLE)[Name]['fallback'] extends null ? null : never)
}

/** A variable whose value can't be used, told in one line. */
export class ConfigError extends Error {}

/**
 * The configuration that the environment gives; an empty variable counts as unset.
 * @throws ConfigError naming the first variable whose value can't be used.
 */
export function readEnv(env: Readonly<Record<string, string | undefined>>): Config {
  const entries = Object.entries<EnvSpec>(ENV_TABLE).map(([name, spec]) => {
    const written = env[name]?.trim() || spec.fallback
    if (written === null) return [name, null]
    const read = spec.schema.safeParse(written)
    if (read.success) return [name, read.data]
    const [zh, en] = spec.allowed
    const shown = spec.secret ? '' : `“${written}”`
    throw new ConfigError(`${name} 的值${shown}不合规,应为${zh}。 ${name} must be ${en}.`)
  })
  return Object.fromEntries(entries) as Config
}

function isOrigin(text: string): boolean {
  return URL.canParse(text) && new URL(text).origin === text
}
