import type { IncomingMessage, ServerResponse } from 'node:http'
import helmet from 'helmet'

/**
 * Styles that Cytoscape 3.34.4 and React Aria Components 1.22.1 write into the page at run time:
 * the only inline ones that are let through.
 */
export const STYLE_HASHES = [
  "'sha256-38RhXrc7EdReTKsOm23ZPOCUgniTUUcjky8QOOrQx6o='",
  "'sha256-pgvDUBa4IjFA2yuSJ2cqcyxmNYJMborsd0ORcRv9vw8='",
]

const guard = helmet({
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: ["'self'"],
      scriptSrc: ["'self'"],
      styleSrc: ["'self'", ...STYLE_HASHES],
      imgSrc: ["'self'", 'data:', 'blob:'],
      objectSrc: ["'none'"],
      baseUri: ["'none'"],
      formAction: ["'self'"],
      frameAncestors: ["'none'"],
    },
  },
  // The server itself speaks plain HTTP; who puts TLS before it sets this there.
  strictTransportSecurity: false,
  xFrameOptions: { action: 'deny' },
})

/** What every answer tells browsers to keep to, worked out once: none of it hangs on the request. */
export const SECURITY_HEADERS: Readonly<Record<string, string>> = headersOf(guard)

/** The headers that a middleware sets on any answer. */
function headersOf(middleware: ReturnType<typeof helmet>): Record<string, string> {
  const headers: Record<string, string> = {}
  const response = {
    setHeader: (name: string, value: string) => (headers[name.toLowerCase()] = value),
    removeHeader: () => {},
  } as unknown as ServerResponse
  middleware({} as IncomingMessage, response, (error?: unknown) => {
    if (error !== undefined) throw error
  })
  return headers
}
