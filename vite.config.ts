import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'
import { tokenStyles } from './client/tokens.ts'

const TOKENS = 'virtual:tokens.css'

/** The style sheet of colours and faces, made from client/tokens.ts. */
const tokens = (): Plugin => ({
  name: 'tokens',
  resolveId: (id) => (id === TOKENS ? `\0${TOKENS}` : undefined),
  load: (id) => (id === `\0${TOKENS}` ? tokenStyles() : undefined),
})

export default defineConfig({
  root: 'client',
  plugins: [tokens(), react()],
  build: {
    outDir: '../dist/client',
    emptyOutDir: true,
    // Nothing inline: the server's content security policy lets through only files of its own.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 700,
  },
  server: { proxy: { '/graphql': 'http://127.0.0.1:4000' } },
})
