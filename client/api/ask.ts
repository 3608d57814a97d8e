import type { TypedDocumentString } from './generated/graphql.ts'

/** Why a question got no answer; `code` is the server's, or OFFLINE where it could not be reached. */
export class AskError extends Error {
  readonly code: string
  readonly retryAfter: number | null

  constructor(code: string, message: string, retryAfter: number | null = null) {
    super(message)
    this.name = 'AskError'
    this.code = code
    this.retryAfter = retryAfter
  }
}

interface Answer<Data> {
  readonly data?: Data | null
  readonly errors?: readonly {
    readonly message: string
    readonly extensions?: { readonly code?: string }
  }[]
}

/**
 * The answer to one operation.
 *
 * @throws AskError with the server's code, or OFFLINE.
 */
export async function ask<Data, Variables>(
  document: TypedDocumentString<Data, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Data> {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: document.toString(), variables }),
    ...(signal && { signal }),
  }).catch((error: unknown) => {
    if (signal?.aborted) throw error
    throw new AskError('OFFLINE', String(error))
  })
  const answer = (await response.json().catch(() => ({}))) as Answer<Data>
  const [fault] = answer.errors ?? []
  if (fault || !answer.data) {
    const seconds = Number(response.headers.get('retry-after') ?? Number.NaN)
    const code =
      fault?.extensions?.code ?? (response.ok ? 'EMPTY_ANSWER' : `HTTP_${response.status}`)
    throw new AskError(code, fault?.message ?? '', Number.isFinite(seconds) ? seconds : null)
  }
  return answer.data
}
