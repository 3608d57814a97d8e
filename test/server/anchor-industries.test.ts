import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openServer, seedInMemory, type TestServer } from '../support/server.ts'

let server: TestServer
beforeAll(async () => {
  server = await openServer(await seedInMemory())
})
afterAll(() => server.close())

const LISTED = `{ anchorIndustries {
  industry { id name } enterpriseCount localCount designatedCount documentAnchorCount } }`

describe('the industries whose companies are ranked', () => {
  it('stand as the text names them, also those without a company', async () => {
    const { data } = await server.ask(LISTED)
    const counts = data.anchorIndustries.map(
      (one: { industry: { name: string }; enterpriseCount: number }) => [
        one.industry.name,
        one.enterpriseCount,
      ],
    )
    expect(counts).toContainEqual(['电子信息', 2])
    expect(counts).toContainEqual(['电工电器', 2])
    expect(counts).toContainEqual(['新型建材', 0])
    const names = counts.map(([name]: [string]) => name)
    expect(names.indexOf('电子信息')).toBeLessThan(names.indexOf('电工电器'))
  })

  it('have the counts of their own rankings', async () => {
    const { data } = await server.ask(LISTED)
    for (const { industry, ...counts } of data.anchorIndustries) {
      const { data: ranked } = await server.ask(
        `query ($id: ID!) { anchorFirms(industry: $id, first: 200) {
          totalCount nodes { local designation } } }`,
        { id: industry.id },
      )
      const { totalCount, nodes } = ranked.anchorFirms
      const those = (test: (one: { local: boolean; designation: string }) => boolean) =>
        nodes.filter(test).length
      expect([industry.name, counts]).toEqual([
        industry.name,
        {
          enterpriseCount: totalCount,
          localCount: those(({ local }) => local),
          designatedCount: those(({ designation }) => designation !== 'NONE'),
          documentAnchorCount: those(({ designation }) => designation === 'DOCUMENT_ANCHOR'),
        },
      ])
    }
  })
})
