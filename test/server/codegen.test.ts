import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { generate } from '@graphql-codegen/cli'
import { expect, test } from 'vitest'
import config from '../../codegen.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))

test('the generated types are those that the schema and the questions of the page give now', async () => {
  const files = (await generate({ ...config, cwd: root, silent: true }, false)) as {
    filename: string
    content: string
  }[]
  expect(files.length).toBeGreaterThan(1)
  for (const { filename, content } of files) {
    const file = filename.startsWith('/') ? filename : root + filename
    expect(readFileSync(file, 'utf8'), `${filename}: run npm run codegen`).toBe(content)
  }
  const folder = readdirSync(new URL('../../client/api/generated/', import.meta.url))
  expect(folder.length).toBe(files.length - 1)
})
