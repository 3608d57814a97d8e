import { queryOptions } from '@tanstack/react-query'
import { ask } from './ask.ts'
import { SegmentsByFirmsDocument } from './generated/graphql.ts'

/** The segments of an industry that no firm is listed for. */
export const segmentsWithoutFirm = (industry: string) =>
  queryOptions({
    queryKey: ['segments-without-firm', industry],
    queryFn: async ({ signal }): Promise<ReadonlySet<string>> => {
      const { segments } = (await ask(SegmentsByFirmsDocument, { industry }, signal)).industryChain
      return new Set(segments.filter(({ empty }) => empty).map((one) => one.industry.id))
    },
  })
