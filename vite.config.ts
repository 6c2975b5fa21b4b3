import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

/** The pages: sources in src/web, result in dist/web, which the server serves. */
export default defineConfig({
  root: 'src/web',
  plugins: [react()],
  build: { emptyOutDir: true, target: ['chrome130', 'firefox130', 'safari17'] },
})
