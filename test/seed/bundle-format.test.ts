import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { bundleSchema } from '../../seed/bundle.ts'
import { LIMITS } from '../../seed/check-text.ts'
import { MAX_TASK_DEPTH } from '../../seed/check-tree.ts'
import { parseBundle } from '../../seed/read.ts'
import { recordsOf } from '../../seed/records-of-text.ts'
import { KINDS } from '../../server/domain/kind.ts'

const page = readFileSync(new URL('../../docs/bundle-format.md', import.meta.url), 'utf8')

const example = () => {
  const [, json = ''] = /```json\n([\s\S]*?)```/.exec(page) ?? []
  return parseBundle(json, 'docs/bundle-format.md')
}

test('the example of the format loads, with nothing ignored', () => {
  const read = example()
  expect(read.ignored).toEqual([])
  const { claims, descriptions, source } = recordsOf(read)
  expect(source).toMatchObject({ key: 'example-county-2021', issuedOn: '2021-06-24' })
  expect(descriptions).toHaveLength(6)
  expect(claims.map(({ type }) => type).sort()).toEqual([
    'ABOUT',
    'HAS_TARGET',
    'HAS_TASK',
    'LEADS',
    'RELIES_ON',
  ])
})

const sectionOf = (name: string): string =>
  page.split(`\n## \`${name}\``)[1]?.split('\n## ')[0] ?? ''

/** The schema of the items below null, undefined and lists. */
function shapeOf(schema: unknown): Record<string, unknown> {
  const { def, shape } = schema as { def: Record<string, unknown>; shape?: Record<string, unknown> }
  return shape ?? shapeOf(def['innerType'] ?? def['element'])
}

test.each(Object.keys(bundleSchema.shape).filter((name) => name !== 'format'))(
  'every field of %s is described, and which are required',
  (name) => {
    const rows = sectionOf(name)
      .split('\n')
      .filter((line) => line.startsWith('| `'))
      .map((line) => line.split(' | '))
    const described = new Map(
      rows.flatMap(([fields = '', what = '']) =>
        [...fields.matchAll(/`(\w+)`/g)].map(([, field]) => [
          field!,
          what.startsWith('*required.*'),
        ]),
      ),
    )
    const fields = Object.entries(
      shapeOf(bundleSchema.shape[name as keyof typeof bundleSchema.shape]),
    )
    const required = fields.map(([field, schema]) => [
      field,
      !(schema as { safeParse(value: unknown): { success: boolean } }).safeParse(undefined).success,
    ])
    expect(Object.fromEntries(described)).toEqual(Object.fromEntries(required))
  },
)

test('limits and kinds are those that the program has', () => {
  for (const limit of Object.values(LIMITS)) expect(page).toContain(String(limit))
  expect(page).toContain(`${MAX_TASK_DEPTH} levels`)
  for (const { label } of Object.values(KINDS))
    expect(sectionOf('entities')).toContain(`\`${label}\``)
})
