import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, resolve } from 'node:path'
import type { BrowserContext, LaunchOptions } from '@playwright/test'
import packed, { inflate } from '@sparticuz/chromium'

const home = dirname(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')))
const { version }: { version: string } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'))

/**
 * The Chromium that came with npm, unpacked once (2.5 s) into a folder named after its version: left alone it would take whatever browser lies in the
 * machine's temporary folder. Elsewhere than on Linux x64 the installed Chrome serves.
 */
export const chromium = async (): Promise<LaunchOptions> => {
  if (process.platform !== 'linux' || process.arch !== 'x64') return { channel: 'chrome' }
  const folder = resolve(`node_modules/.cache/chromium-${version}`)
  if (!existsSync(folder)) await unpackInto(folder)
  const libraries = join(folder, 'al2023/lib')
  return {
    executablePath: join(folder, 'chromium'),
    // Not the package's own arguments: they run everything in one process and switch the web's security off.
    args: ['--no-sandbox', '--disable-gpu', '--font-render-hinting=none'],
    ...(existsSync(libraries) && { env: { ...definedOf(process.env), LD_LIBRARY_PATH: libraries } }),
  }
}

/** Lets the browser keep what pages store, as a machine does where the page was installed as an app: without it no machine is enrolled. */
export const keepStore = async (browser: BrowserContext): Promise<void> => {
  const session = await browser.newCDPSession(browser.pages()[0] ?? (await browser.newPage()))
  // Given for as long as this session lasts.
  await session.send('Browser.grantPermissions', { permissions: ['durableStorage'] })
}

const unpackInto = async (folder: string): Promise<void> => {
  const fresh = `${folder}.${process.pid}`
  mkdirSync(fresh, { recursive: true, mode: 0o700 })
  const before = process.env['TMPDIR']
  process.env['TMPDIR'] = fresh
  try {
    const executable = await packed.executablePath()
    // A bare machine lacks libnss3 and its neighbours; the package brings them.
    if (spawnSync(executable, ['--version']).status !== 0) await inflate(join(home, 'bin/al2023.tar.br'))
  } finally {
    if (before === undefined) delete process.env['TMPDIR']
    else process.env['TMPDIR'] = before
  }
  try {
    renameSync(fresh, folder)
  } catch {
    // Another run was quicker.
    rmSync(fresh, { recursive: true, force: true })
  }
}

const definedOf = (env: NodeJS.ProcessEnv): Record<string, string> =>
  Object.fromEntries(Object.entries(env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])))
