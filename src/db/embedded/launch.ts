import { spawn } from 'node:child_process'
import { closeSync, existsSync, openSync, readFileSync, renameSync, statSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { done, type Outcome, refused } from '../../kernel/refusal.ts'
import { commandFor } from './binaries.ts'
import { endOrphans, type Postmaster, readPostmaster } from './postmaster.ts'

type Launch = {
  readonly postgres: string
  readonly cluster: string
  readonly flags: readonly string[]
  readonly logFile: string
  readonly log: (line: string) => void
}

/** Milliseconds. Connections of a killed server finish their query before they see that it is gone, and hold its memory until then. */
const PATIENCE = 15_000
const GRACE = 1_000
const isStillHeld = (outcome: Outcome<Postmaster>): boolean =>
  !outcome.ok && outcome.refusals.some((r) => r.detail.includes('shared memory block'))

/** Starts the server apart from us, so that neither Ctrl+C nor our death reaches it, and waits until it takes connections. */
export const launch = async (l: Launch): Promise<Outcome<Postmaster>> => {
  for (const begun = performance.now(); ; await pause(100)) {
    const launched = await launchOnce(l)
    const waited = performance.now() - begun
    if (!isStillHeld(launched) || waited > PATIENCE) return launched
    if (waited > GRACE) endOrphans(l.cluster)
  }
}

const launchOnce = async ({ postgres, cluster, flags, logFile, log }: Launch): Promise<Outcome<Postmaster>> => {
  const { file, args, ...user } = commandFor(cluster)(postgres, ['-D', cluster, ...flags])
  // A file and not a pipe: a pipe would die with us.
  const output = openLog(logFile)
  const child = spawn(file, args, {
    cwd: cluster,
    env: { LC_ALL: 'C', PATH: process.env['PATH'] },
    detached: true,
    stdio: ['ignore', output.fd, output.fd],
    ...user,
  })
  closeSync(output.fd)
  let ended = false
  for (const event of ['exit', 'error'] as const) child.once(event, () => (ended = true))
  child.unref()
  for (let nextWord = performance.now() + 10_000; ; await pause(10)) {
    const found = readPostmaster(cluster)
    // After a kill the old file still says ready: the number must be our child's.
    if (found?.ready && found.pid === child.pid) return done(found)
    if (ended) return refused(whatItSaid(logFile, output.from))
    if (performance.now() > nextWord) {
      log('PostgreSQL đang phục hồi sau lần dừng đột ngột… (PostgreSQL is recovering…)')
      nextWord += 10_000
    }
  }
}

const largest = 8 * 1024 * 1024

const openLog = (file: string): { fd: number; from: number } => {
  if (existsSync(file) && statSync(file).size > largest) renameSync(file, `${file}.1`)
  return { fd: openSync(file, 'a', 0o600), from: existsSync(file) ? statSync(file).size : 0 }
}

const whatItSaid = (logFile: string, from: number) => {
  const said = readFileSync(logFile).subarray(from).toString()
  const line = said.split('\n').find((each) => /FATAL|PANIC|error/i.test(each)) ?? said.trim()
  return { why: 'server-ended', detail: `PostgreSQL không khởi động được; xem ${logFile}. (PostgreSQL did not start: ${line})` }
}
