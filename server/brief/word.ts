import { Document, Footer, Packer, Paragraph, TextRun, type IParagraphOptions } from 'docx'
import type { Brief } from '../domain/brief/brief.ts'
import type { Claim } from '../domain/claim.ts'
import { fixZipDates } from './zip-dates.ts'

/** Half points. */
const SIZES = { title: 32, heading: 22, text: 20, source: 16, foot: 16 } as const
const GREY = '595959'
const FONT = { ascii: 'Arial', eastAsia: 'SimSun', hAnsi: 'Arial', cs: 'Arial' }
/** A4 with margins of some 2 cm, in twentieths of a point. */
const PAGE = {
  size: { width: 11_906, height: 16_838 },
  margin: { top: 1_000, bottom: 900, left: 1_134, right: 1_134 },
}

/** The words that name the place of a claim. */
export type SourceWords = (claim: Claim) => string

interface Look extends Omit<IParagraphOptions, 'children'> {
  readonly color?: string
  readonly bold?: boolean
}

function line(
  text: string,
  size: number,
  { color, bold = false, ...options }: Look = {},
): Paragraph {
  const run = new TextRun({ text, size, font: FONT, bold, ...(color ? { color } : {}) })
  return new Paragraph({ ...options, children: [run] })
}

/** The brief as a Word file of one A4 page; the same bytes for the same contents. */
export async function wordOf(brief: Brief, words: SourceWords, foot: string): Promise<Buffer> {
  const body = brief.sections.flatMap(({ heading, statements }) => [
    line(heading, SIZES.heading, {
      bold: true,
      keepNext: true,
      spacing: { before: 120, after: 20 },
    }),
    ...statements.flatMap(({ text, claims }) => [
      line(text, SIZES.text, { spacing: { before: 20 } }),
      ...claims.map((claim) =>
        line(`依据:${words(claim)}`, SIZES.source, { color: GREY, indent: { left: 360 } }),
      ),
    ]),
  ])
  const document = new Document({
    title: brief.title,
    creator: '政策知识图谱 Policy Graph',
    lastModifiedBy: '政策知识图谱 Policy Graph',
    sections: [
      {
        properties: { page: PAGE },
        footers: { default: new Footer({ children: [line(foot, SIZES.foot, { color: GREY })] }) },
        children: [line(brief.title, SIZES.title, { bold: true, spacing: { after: 80 } }), ...body],
      },
    ],
  })
  const file = await Packer.toBuffer(document, undefined, [
    { path: 'docProps/core.xml', data: coreProperties(brief.title) },
  ])
  return fixZipDates(file)
}

/** Without the moments of creation and change, which Word doesn't need. */
const coreProperties = (title: string): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escaped(title)}</dc:title><dc:creator>政策知识图谱 Policy Graph</dc:creator><dc:language>zh-CN</dc:language></cp:coreProperties>`

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
