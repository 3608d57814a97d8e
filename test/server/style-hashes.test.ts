import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { STYLE_HASHES } from '../../server/security-headers.ts'

const require = createRequire(import.meta.url)
const hashOf = (style: string) => `'sha256-${createHash('sha256').update(style).digest('base64')}'`

test('the style that the graph library writes into the page is let through', () => {
  const code = readFileSync(require.resolve('cytoscape'), 'utf8')
  const [, className = '', rest = ''] =
    /var className = '(\w+)';[\s\S]{0,400}?textContent = '\.' \+ className \+ '([^']+)'/.exec(
      code,
    ) ?? []
  expect(STYLE_HASHES).toContain(hashOf(`.${className}${rest}`))
})

test('the style that the control library writes into the page is let through', () => {
  const aria = dirname(require.resolve('react-aria/package.json'))
  const code = readFileSync(join(aria, 'dist/private/interactions/usePress.mjs'), 'utf8')
  const [, attribute = ''] = /PRESSABLE_ATTRIBUTE = ['"]([\w-]+)['"]/.exec(code) ?? []
  const [, style = ''] = /style\.textContent = `([^`]+)`\.trim\(\)/.exec(code) ?? []
  expect(STYLE_HASHES).toContain(hashOf(style.replace(/\$\{[^}]+\}/, attribute).trim()))
})
