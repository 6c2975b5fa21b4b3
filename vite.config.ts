import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'

/** Writes `.br` and `.gz` beside each file that shrinks, for the server to send as they are: on a 2 Mbit/s line the first load is 3 s shorter. */
const compressed = (): Plugin => ({
  name: 'compressed',
  apply: 'build',
  writeBundle: ({ dir = '' }) => {
    const files = readdirSync(dir, { recursive: true, encoding: 'utf8' }).filter((file) => /\.(js|css|svg)$/.test(file))
    for (const file of files) {
      const bytes = readFileSync(join(dir, file))
      writeFileSync(join(dir, `${file}.br`), brotliCompressSync(bytes))
      writeFileSync(join(dir, `${file}.gz`), gzipSync(bytes, { level: 9 }))
    }
  },
})

/** What a machine that doses without a line has to have: the program's frame, its own screen, and their words in both languages. */
const OFFLINE = /\/src\/web\/(screens\/device\/DeviceScreen\.tsx|text\/(vi|en)\/(cite|device|dosing|fields|frame|ui|watch)\.ts)$/

/** Tells the worker of such machines which files of this build those are, with all that they import and the fonts. */
const worker = (): Plugin => ({
  name: 'worker',
  apply: 'build',
  // After the chunks that hold nothing but styles are gone.
  enforce: 'post',
  generateBundle: (_, bundle) => {
    const sw = bundle['sw.js']
    if (sw?.type !== 'chunk') throw new Error('the build has no sw.js')
    const files = new Set<string>()
    const take = (name: string): void => {
      const chunk = bundle[name]
      if (files.has(name) || chunk?.type !== 'chunk') return
      files.add(name)
      for (const css of chunk.viteMetadata?.importedCss ?? []) files.add(css)
      for (const each of chunk.imports) take(each)
    }
    for (const chunk of Object.values(bundle)) {
      if (chunk.type === 'chunk' && chunk !== sw && (chunk.isEntry || OFFLINE.test(chunk.facadeModuleId ?? ''))) take(chunk.fileName)
      if (chunk.fileName.endsWith('.woff2')) files.add(chunk.fileName)
    }
    const list = [...files].map((name) => `/${name}`).sort()
    const build = createHash('sha256').update(list.join()).digest('hex').slice(0, 12)
    sw.code = sw.code.replace('__FILES__', JSON.stringify(list)).replace('__BUILD__', JSON.stringify(build))
  },
})

/** The pages: sources in src/web, result in dist/web, which the server serves. */
export default defineConfig({
  root: 'src/web',
  plugins: [react(), worker(), compressed()],
  build: {
    emptyOutDir: true,
    target: ['chrome130', 'firefox130', 'safari17'],
    rolldownOptions: {
      input: { main: 'src/web/index.html', sw: 'src/web/worker/sw.ts' },
      output: { entryFileNames: ({ name }) => (name === 'sw' ? 'sw.js' : 'assets/[name]-[hash].js') },
    },
  },
})
