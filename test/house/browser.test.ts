import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { browserForTests } from '../../bin/lib/browser.mjs'

describe('the browser that tests use', () => {
  let folder: string
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'browser-'))
    writeFileSync(join(folder, 'chromium'), '#!/bin/sh\n')
    chmodSync(join(folder, 'chromium'), 0o755)
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it('is the one that CHROMIUM_PATH names, before any other', () => {
    expect(browserForTests({ CHROMIUM_PATH: 'mine', PATH: folder }, 'linux x64')).toEqual({})
  })

  it('is a Chromium on the PATH', () => {
    const PATH = `/nowhere:${folder}`
    expect(browserForTests({ PATH }, 'darwin arm64')).toEqual({
      CHROMIUM_PATH: join(folder, 'chromium'),
    })
  })

  it('is the packaged one on bare Linux, in a folder of ours', () => {
    expect(browserForTests({ PATH: '' }, 'linux x64')).toHaveProperty('TMPDIR')
  })

  it('is none where nothing fits', () => {
    expect(browserForTests({ PATH: '' }, 'win32 arm64')).toBeNull()
  })
})
