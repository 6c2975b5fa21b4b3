import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync, readlinkSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

/** What a running server writes into `postmaster.pid`. */
export type Postmaster = {
  readonly pid: number
  readonly port: number
  /** A folder for a Unix socket, or an address. */
  readonly host: string
  readonly ready: boolean
}

/** Reads the folder's `postmaster.pid`; the process it names may be dead, or another program's by now. */
export const readPostmaster = (cluster: string): Postmaster | undefined => {
  // A server that starts takes a dead one's file away first: it may go between two looks at it.
  const written = readOr(join(cluster, 'postmaster.pid'), '')
  if (written === '') return undefined
  const [pid = '', , , port = '', socketFolder = '', address = '', , status = ''] = written.split('\n')
  return { pid: Number(pid), port: Number(port), host: socketFolder || address, ready: status.trim() === 'ready' }
}

/** Whether no process has this number, not even a zombie: one that ended and that nobody has collected. */
export const isGone = (pid: number): boolean => {
  try {
    process.kill(pid, 0)
    return false
  } catch (error) {
    // EPERM: it is there and not ours to signal.
    return !(error instanceof Error && 'code' in error && error.code === 'EPERM')
  }
}

/** Whether a process of this number runs; a zombie does not. */
export const isAlive = (pid: number): boolean => !isGone(pid) && !/^\d+ \(.*\) Z/s.test(readOr(`/proc/${pid}/stat`, ''))

/** Whether the process is the server of this folder: it works in it, or was started on it (in a container even root may not ask the former). */
export const isServerOf = (cluster: string, pid: number): boolean => {
  if (process.platform === 'win32') return false
  if (process.platform !== 'linux') return askPs(pid).includes(`-D ${cluster} `)
  return workingFolder(pid) === cluster || readOr(`/proc/${pid}/cmdline`, '').includes(`\0-D\0${cluster}\0`)
}

/** Removes what a dead server left and a new one would take for a living one. */
export const clearRemains = (cluster: string, port: number): void => {
  for (const name of ['postmaster.pid', `.s.PGSQL.${port}`, `.s.PGSQL.${port}.lock`]) rmSync(join(cluster, name), { force: true })
}

/**
 * Ends what a killed server left running on the folder: a connection that waits for a lock of another that was killed too would wait for ever, and hold the
 * memory. Only where the server itself is gone, and only on Linux; elsewhere the system tells nobody in which folder a process works.
 */
export const endOrphans = (cluster: string): void => {
  const server = readPostmaster(cluster)
  if (process.platform !== 'linux' || (server && isAlive(server.pid) && isServerOf(cluster, server.pid))) return
  for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name) && workingFolder(Number(name)) === cluster)) {
    try {
      process.kill(Number(pid), 'SIGKILL')
    } catch {
      // It ended by itself.
    }
  }
}

/** Asks the server to end at once but properly (fast shutdown) and waits until it is gone. */
export const stopPostmaster = async (pid: number): Promise<void> => {
  try {
    process.kill(pid, 'SIGINT')
  } catch {
    return
  }
  while (isAlive(pid)) await pause(10)
}

const readOr = (file: string, otherwise: string): string => {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return otherwise
  }
}

const workingFolder = (pid: number): string | undefined => {
  try {
    return readlinkSync(`/proc/${pid}/cwd`)
  } catch {
    return undefined
  }
}

const askPs = (pid: number): string => {
  try {
    return execFileSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
  } catch {
    return ''
  }
}
