import type { Context } from '../context.ts'
import type { PolicyDocument } from '../domain/entity.ts'
import type { QueryDocumentsArgs } from '../schema/generated.ts'
import { documents, documentSortKey } from '../store/statements/read.ts'
import { pageRequest, storedPage, type Ordering } from './connection.ts'

const DOCUMENTS: Ordering<PolicyDocument> = {
  name: 'documents',
  shape: 'sss',
  key: documentSortKey,
}

/** A page of documents by date of issue. */
export async function documentPage(args: QueryDocumentsArgs, { read }: Context) {
  const request = pageRequest(args, 20, DOCUMENTS)
  const [date = '', position = '', id = ''] = (request.after ?? []) as string[]
  const after = { date, position, id }
  const [row] = await read(documents, { after, first: request.first + 1 })
  return storedPage(row, request, DOCUMENTS)
}
