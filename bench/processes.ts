import { readdirSync, readFileSync } from 'node:fs'

/** Clock ticks a second of /proc on every Linux there is. */
const TICKS = 100

type Used = { readonly parent: number; readonly own: number; readonly ended: number }

/** CPU seconds of a process, and those of its children that ended; nothing when it is gone. */
const usedBy = (pid: number): Used | undefined => {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const fields = stat
      .slice(stat.lastIndexOf(')') + 2)
      .split(' ')
      .map(Number)
    const [, parent = 0] = fields
    const [user = 0, system = 0, endedUser = 0, endedSystem = 0] = fields.slice(11, 15)
    return { parent, own: (user + system) / TICKS, ended: (endedUser + endedSystem) / TICKS }
  } catch {
    return undefined
  }
}

/** CPU seconds that a process has used so far, with all its children, also those that have ended. */
export const cpuOf = (pid: number): number => {
  const all = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => usedBy(Number(name)) ?? [])
  const root = usedBy(pid)
  if (!root) return 0
  return all.filter(({ parent }) => parent === pid).reduce((sum, { own, ended }) => sum + own + ended, root.own + root.ended)
}

/** Resident megabytes of one process. */
export const megabytesOf = (pid: number): number => {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8')
  return Number(/^VmRSS:\s+(\d+)/m.exec(status)?.[1] ?? Number.NaN) / 1024
}
