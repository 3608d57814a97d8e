import { inflateRawSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openServer, seedInMemory, type TestServer } from '../support/server.ts'

/** The text files of a zip archive by name, and the dates that it gives them. */
function unzipped(zip: Buffer): { files: Map<string, string>; dates: Set<number> } {
  const files = new Map<string, string>()
  const dates = new Set<number>()
  let at = zip.readUInt32LE(zip.length - 22 + 16)
  for (let left = zip.readUInt16LE(zip.length - 22 + 10); left > 0; left--) {
    const [nameLength, extra, comment] = [28, 30, 32].map((field) => zip.readUInt16LE(at + field))
    const name = zip.toString('utf8', at + 46, at + 46 + nameLength!)
    const from = zip.readUInt32LE(at + 42)
    const start = from + 30 + zip.readUInt16LE(from + 26) + zip.readUInt16LE(from + 28)
    const packed = zip.subarray(start, start + zip.readUInt32LE(at + 20))
    const isPacked = zip.readUInt16LE(at + 10) === 8
    files.set(name, (isPacked ? inflateRawSync(packed) : packed).toString('utf8'))
    dates.add(zip.readUInt32LE(at + 12)).add(zip.readUInt32LE(from + 10))
    at += 46 + nameLength! + extra! + comment!
  }
  return { files, dates }
}

const paragraphs = (xml: string): string[] =>
  xml
    .split('</w:p>')
    .map((part) => [...part.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map(([, text]) => text).join(''))
    .map((text) => text.replaceAll('&quot;', '"').replaceAll('&amp;', '&'))
    .filter((text) => text !== '')

describe('the brief of a gap', () => {
  let server: TestServer
  const ids = new Map<string, string>()
  beforeAll(async () => {
    server = await openServer(await seedInMemory())
    for (const name of ['电子信息', '软件和信息技术服务业', '区工信局']) {
      const { data } = await server.ask(
        `query ($name: String!) { search(text: $name, first: 1) { nodes { id } } }`,
        { name },
      )
      ids.set(name, data.search.nodes[0].id)
    }
  })
  afterAll(() => server.close())

  const get = (industry: string, segment: string) =>
    server.app.http.inject({ url: `/briefs/${industry}/${segment}.docx` })
  const ofSeed = () => get(ids.get('电子信息')!, ids.get('软件和信息技术服务业')!)

  test('is a Word file that names gap, target, firms, park and lead units, each with its sentence', async () => {
    const response = await ofSeed()
    expect(response.statusCode).toBe(200)
    expect(response.headers['content-type']).toContain('wordprocessingml')
    expect(response.headers['content-disposition']).toContain('attachment')
    const { files } = unzipped(response.rawPayload)
    const text = paragraphs(files.get('word/document.xml')!)
    expect(text[0]).toBe('招商简报:电子信息 · 软件和信息技术服务业')
    const whole = text.join('\n')
    for (const said of [
      '为招商空白',
      '电子信息 产业总产值 达到200亿元(2025)',
      '期限已过,完成情况未载明',
      '链主企业:文件未载明。',
      '系统推断(不是文件认定)',
      '承载园区:未载明。',
      '区工信局(承自上级任务,首位',
      '《秦州区加快推进县域经济高质量发展实施方案》(天秦区委发〔2021〕11号)',
      '牵头单位:区工信局',
    ])
      expect(whole).toContain(said)
  })

  test('says of each statement where it stands, or that no source states it', async () => {
    const text = paragraphs(unzipped((await ofSeed()).rawPayload).files.get('word/document.xml')!)
    const isHeading = (line: string) => /^(招商简报|[一二三四五六]、)/.test(line)
    const said = text.filter((line) => !isHeading(line) && !line.startsWith('依据:'))
    expect(said.length).toBeGreaterThan(8)
    for (const line of said) {
      const next = text[text.indexOf(line) + 1] ?? ''
      expect(next.startsWith('依据:') || line.includes('未载明'), line).toBe(true)
    }
    for (const line of text.filter((one) => one.startsWith('依据:')))
      expect(line).toMatch(/^依据:(《.+》(.+).+:“.+”|数据集 .+,文件 .+,第 \d+ 行)$/)
  })

  test('is the same bytes for the same data, with its version and date in the foot', async () => {
    const [one, other] = [await ofSeed(), await ofSeed()]
    expect(one.rawPayload.equals(other.rawPayload)).toBe(true)
    const { files, dates } = unzipped(one.rawPayload)
    expect(dates.size).toBe(1)
    const { extensions } = await server.ask('{ overview { claims } }')
    const foot = [...files].filter(([name]) => name.startsWith('word/footer'))
    expect(foot.map(([, xml]) => xml).join()).toContain(`数据版本 ${extensions.dataVersion}`)
    expect(foot.map(([, xml]) => xml).join()).toContain('2026-11-24 生成')
  })

  test.each([
    [
      'an unknown industry',
      404,
      'NOT_FOUND',
      () => get('nothing', ids.get('软件和信息技术服务业')!),
    ],
    [
      'what is no segment of it',
      404,
      'NOT_FOUND',
      () => get(ids.get('电子信息')!, ids.get('区工信局')!),
    ],
    [
      'what is no industry',
      400,
      'BAD_USER_INPUT',
      () => get(ids.get('区工信局')!, ids.get('电子信息')!),
    ],
  ])('is refused for %s, in our own words', async (_, status, code, ask) => {
    const response = await ask()
    expect(response.statusCode).toBe(status)
    const [error] = response.json().errors
    expect(error.extensions.code).toBe(code)
    expect(error.message).toMatch(/[一-龥]/)
    expect(response.headers['content-security-policy']).toBeDefined()
  })
})
