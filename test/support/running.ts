import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { removeLater } from './remove.ts'

/** A folder that goes when its block ends. */
export const temporaryFolder = (): Disposable & { readonly path: string } => {
  const path = mkdtempSync(join(tmpdir(), 'hoa-nhap-run-'))
  return { path, [Symbol.dispose]: () => removeLater(path) }
}

const { scripts }: { scripts: { start: string } } = JSON.parse(readFileSync('package.json', 'utf8'))

const commands: Readonly<Record<'npm' | 'node', readonly string[]>> = {
  /** What the user types. */
  npm: ['npm', 'start'],
  /** What npm then runs: its process is the program's own. */
  node: [process.execPath, ...scripts.start.split(' ').slice(1)],
}

export type Running = {
  readonly address: string
  readonly pid: number
  /** Seconds from the start of the command until the first page was answered. */
  readonly firstPage: number
  /** Ends it as Ctrl+C does. */
  readonly stop: () => Promise<void>
  /** Ends it as a power cut of this one process: nothing is finished, nothing said. */
  readonly kill: () => Promise<void>
}

/** What the program says until a line has `wanted`. It is listened to on: a closed pipe would end it at its next word. */
const said = (child: ChildProcess, wanted: RegExp): Promise<string> =>
  new Promise((resolve, reject) => {
    let text = ''
    child.stdout?.on('data', (more) => {
      text += more
      // A test that met a 500 sees of what.
      if (String(more).includes('"msg":"bug"')) process.stderr.write(more)
      const found = wanted.exec(text)?.[0]
      if (found) resolve(found)
    })
    child.once('exit', () => reject(new Error(`the program did not start: ${text}`)))
  })

const untilAnswered = async (address: string): Promise<void> => {
  for (;;) {
    const answer = await fetch(address).catch(() => undefined)
    if (answer?.ok) return
    await pause(5)
  }
}

/**
 * The program on any free port, or on the one given. Without `empty` with the demonstration lives that are told in full, a city of so many persons, and clinics that
 * lived so many days of doses.
 */
export const launch = async (
  command: keyof typeof commands,
  dataDir: string,
  {
    empty,
    persons = 0,
    doseDays = 14,
    port = 0,
  }: { readonly empty: boolean; readonly persons?: number; readonly doseDays?: number; readonly port?: number },
): Promise<Running> => {
  const begun = performance.now()
  const [file = '', ...args] = commands[command]
  const child = spawn(file, args, {
    env: {
      ...process.env,
      PORT: String(port),
      HOST: '127.0.0.1',
      DATA_DIR: dataDir,
      DATABASE_URL: '',
      HOA_NHAP_EMPTY: empty ? '1' : '0',
      DEMO_PERSONS: String(persons),
      DEMO_DOSE_DAYS: String(doseDays),
    },
    stdio: ['ignore', 'pipe', 'inherit'],
    // npm gets its signal as from a terminal: with everything it started.
    detached: command === 'npm',
  })
  const gone = once(child, 'exit')
  const address = await said(child, /http:\/\/\S+/)
  await untilAnswered(address)
  const { pid = 0 } = child
  const send = async (signal: NodeJS.Signals): Promise<void> => {
    process.kill(command === 'npm' ? -pid : pid, signal)
    await gone
  }
  const firstPage = (performance.now() - begun) / 1000
  return { address, pid, firstPage, stop: () => send('SIGINT'), kill: () => send('SIGKILL') }
}
