import { readdirSync, readFileSync } from 'node:fs'

/** What /proc says of a process; of one that has ended meanwhile, nothing. */
const told = (file: string): string => {
  try {
    return readFileSync(`/proc/${file}`, 'utf8')
  } catch {
    return ''
  }
}

const threadsOf = (pid: number): readonly string[] => {
  try {
    return readdirSync(`/proc/${pid}/task`)
  } catch {
    return []
  }
}

const childrenOf = (pid: number): readonly number[] => told(`${pid}/task/${pid}/children`).split(' ').filter(Boolean).map(Number)

/** The scheduler's own count in nanoseconds. That of `stat` is sampled a hundred times a second and was wrong by half for short pieces of work. */
const secondsOf = (pid: number): number =>
  threadsOf(pid).reduce((sum, thread) => sum + Number(told(`${pid}/task/${thread}/schedstat`).split(' ')[0]) / 1e9, 0)

export type Meter = { readonly seconds: () => number; readonly stop: () => void }

/** CPU seconds of a process and its children, from the beginning of the meter. It looks every second, since what a child has used ends with it. */
export const meter = (pid: number): Meter => {
  const before = new Map<number, number>()
  const latest = new Map<number, number>()
  const look = (): void => {
    for (const each of [pid, ...childrenOf(pid)]) latest.set(each, Math.max(latest.get(each) ?? 0, secondsOf(each)))
  }
  look()
  for (const [each, seconds] of latest) before.set(each, seconds)
  const timer = setInterval(look, 1_000)
  return {
    seconds: () => {
      look()
      return [...latest].reduce((sum, [each, seconds]) => sum + seconds - (before.get(each) ?? 0), 0)
    },
    stop: () => clearInterval(timer),
  }
}

/** Resident megabytes of one process. */
export const megabytesOf = (pid: number): number => Number(/^VmRSS:\s+(\d+)/m.exec(told(`${pid}/status`))?.[1] ?? Number.NaN) / 1024
