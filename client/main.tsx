import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import 'virtual:tokens.css'
import './styles/base.css'
import './styles/parts.css'
import './styles/shell.css'
import './styles/home.css'
import './styles/trace.css'
import './styles/unit.css'
import './styles/reader.css'
import './styles/documents.css'
import './styles/print.css'
import { AskError } from './api/ask.ts'
import './i18n/i18n.ts'
import { parseAddress } from './state/url.ts'
import { App } from './views/app.tsx'
import { prefetchPage } from './views/route/route-code.ts'
import { entryOf } from './views/route/routes.ts'

/** A refusal stays one; only what may pass by itself is tried again, waiting longer each time. */
const PASSING = new Set(['OFFLINE', 'STORE_UNAVAILABLE', 'TIMEOUT'])

const client = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 60_000,
      networkMode: 'always',
      refetchOnWindowFocus: false,
      retry: (count, error) => count < 2 && error instanceof AskError && PASSING.has(error.code),
      retryDelay: (attempt, error) =>
        error instanceof AskError && error.retryAfter !== null
          ? Math.min(error.retryAfter, 10) * 1000
          : 500 * 2 ** attempt,
    },
  },
})

// Asked for before anything is drawn: most of the wait is then over.
const entry = entryOf(parseAddress(window.location.pathname).route.page)
if (entry) prefetchPage(entry)

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <QueryClientProvider client={client}>
      <App />
    </QueryClientProvider>
  </StrictMode>,
)
