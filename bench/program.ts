import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { readPostmaster } from '../src/db/embedded/postmaster.ts'
import { removeLater } from '../test/support/remove.ts'

/** A folder that goes when its block ends. */
export const temporaryFolder = (): Disposable & { readonly path: string } => {
  const path = mkdtempSync(join(tmpdir(), 'hoa-nhap-bench-'))
  return { path, [Symbol.dispose]: () => removeLater(path) }
}

const { scripts }: { scripts: { start: string } } = JSON.parse(readFileSync('package.json', 'utf8'))

const commands: Readonly<Record<'npm' | 'node', readonly string[]>> = {
  /** What the user types. */
  npm: ['npm', 'start'],
  /** What npm then runs: its process is the program's own. */
  node: [process.execPath, ...scripts.start.split(' ').slice(1)],
}

type Launched = {
  readonly address: string
  readonly pid: number
  /** Seconds from the start of the command until the first page was answered. */
  readonly firstPage: number
  readonly stop: () => Promise<void>
}

const said = async (child: ChildProcess, wanted: RegExp): Promise<string> => {
  let text = ''
  for await (const more of child.stdout ?? []) {
    text += more
    const found = wanted.exec(text)?.[0]
    if (found) return found
  }
  throw new Error(`the program did not start: ${text}`)
}

const untilAnswered = async (address: string): Promise<void> => {
  for (;;) {
    const answer = await fetch(address).catch(() => undefined)
    if (answer?.ok) return
    await pause(5)
  }
}

/** The program on any free port. Without `empty` with demonstration data, as a newcomer starts it. */
export const launch = async (
  command: keyof typeof commands,
  dataDir: string,
  { empty }: { readonly empty: boolean },
): Promise<Launched> => {
  const begun = performance.now()
  const [file = '', ...args] = commands[command]
  const child = spawn(file, args, {
    env: { ...process.env, PORT: '0', HOST: '127.0.0.1', DATA_DIR: dataDir, DATABASE_URL: '', HOA_NHAP_EMPTY: empty ? '1' : '0' },
    stdio: ['ignore', 'pipe', 'inherit'],
    // npm gets its signal as from a terminal: with everything it started.
    detached: command === 'npm',
  })
  const gone = once(child, 'exit')
  const address = await said(child, /http:\/\/\S+/)
  await untilAnswered(address)
  const { pid = 0 } = child
  const stop = async (): Promise<void> => {
    process.kill(command === 'npm' ? -pid : pid, 'SIGINT')
    await gone
  }
  return { address, pid, firstPage: (performance.now() - begun) / 1000, stop }
}

export type Program = Launched & {
  /** Of PostgreSQL, whose children are its connections. */
  readonly postgres: number
}

/** The real program without demonstration data. PostgreSQL writes through to the disk as it does in use. */
export const startProgram = async (dataDir: string): Promise<Program> => {
  const launched = await launch('node', dataDir, { empty: true })
  return { ...launched, postgres: readPostmaster(join(dataDir, 'pg'))?.pid ?? 0 }
}
