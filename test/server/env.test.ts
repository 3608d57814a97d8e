import { expect, test } from 'vitest'
import { ConfigError, ENV_TABLE, readEnv } from '../../server/env.ts'

test('without any variable the server is reachable on this machine only, at port 4000', () => {
  expect(readEnv({})).toEqual({
    PORT: 4000,
    HOST: '127.0.0.1',
    DATA_DIR: '.data',
    NEO4J_URI: null,
    NEO4J_USER: 'neo4j',
    NEO4J_PASSWORD: null,
    NEO4J_DATABASE: null,
    LOG_LEVEL: 'warn',
    INTROSPECTION: true,
    CORS_ORIGINS: null,
    CLOCK: null,
  })
})

test('variables are read into their types, and an empty one counts as unset', () => {
  const env = {
    PORT: '8080',
    INTROSPECTION: 'false',
    CORS_ORIGINS: 'https://a.example, http://b.example:8080',
    CLOCK: '2026-11-24',
    NEO4J_URI: 'neo4j+s://graph.example:7687',
    DATA_DIR: '',
  }
  expect(readEnv(env)).toMatchObject({
    PORT: 8080,
    INTROSPECTION: false,
    CORS_ORIGINS: ['https://a.example', 'http://b.example:8080'],
    CLOCK: '2026-11-24',
    NEO4J_URI: 'neo4j+s://graph.example:7687',
    DATA_DIR: '.data',
  })
})

test.each([
  ['PORT', '70000'],
  ['PORT', '80a'],
  ['NEO4J_URI', 'http://localhost:7474'],
  ['LOG_LEVEL', 'loud'],
  ['INTROSPECTION', 'yes'],
  ['CORS_ORIGINS', 'https://a.example/path'],
  ['CLOCK', '24.11.2026'],
])('%s=%s is refused in one line that names it and what is allowed', (name, value) => {
  expect(() => readEnv({ [name]: value })).toThrow(ConfigError)
  const message = messageOf(() => readEnv({ [name]: value }))
  expect(message).toContain(name)
  expect(message).toContain(value)
  expect(message).not.toContain('\n')
})

test('every variable is described in both languages', () => {
  for (const { zh, en } of Object.values(ENV_TABLE)) {
    expect(zh).toMatch(/\p{Script=Han}/u)
    expect(en).toMatch(/^[A-Z]/)
  }
})

function messageOf(run: () => unknown): string {
  try {
    run()
  } catch (error) {
    return (error as Error).message
  }
  throw new Error('It was not refused')
}
