import { setTimeout as pause } from 'node:timers/promises'
import { Pool } from 'undici'
import { meter } from './processes.ts'

export type Asked = {
  readonly method?: 'GET' | 'POST'
  readonly path: string
  readonly headers?: Record<string, string>
  readonly body?: object
}

/** Sends one request and answers its body. @throws when the answer is no success: a benchmark of refusals measures nothing. */
export type Send = <T>(asked: Asked) => Promise<T>

/** What one client does over and over; `false` when it has nothing left to do. */
export type Client = (send: Send) => Promise<boolean>

export type Loaded = {
  readonly count: number
  readonly perSecond: number
  /** Milliseconds. */
  readonly p50: number
  readonly p95: number
  readonly p99: number
  /** CPU seconds for 1,000 requests by the name of the process. */
  readonly cpu: Readonly<Record<string, number>>
}

export type Load = {
  readonly address: string
  readonly clients: readonly Client[]
  /** Seconds that are counted, after `warm` seconds that are not. Without an end it runs until every client has nothing left. */
  readonly seconds?: number
  readonly warm?: number
  /** Processes whose CPU time is told. */
  readonly processes?: Readonly<Record<string, number>>
}

const quantile = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN

/** Sends over so many connections at most. */
export const sender = (address: string, connections: number): { readonly send: Send; readonly close: () => Promise<void> } => {
  const pool = new Pool(address, { connections })
  const send: Send = async ({ method = 'GET', path, headers = {}, body }) => {
    const answer = await pool.request({
      method,
      path,
      headers: { ...headers, 'content-type': 'application/json' },
      ...(body && { body: JSON.stringify(body) }),
    })
    const text = await answer.body.text()
    if (answer.statusCode >= 300) throw new Error(`${method} ${path}: ${answer.statusCode} ${text.slice(0, 1000)}`)
    return text === '' ? undefined : JSON.parse(text)
  }
  return { send, close: () => pool.close() }
}

/** Closed loop: every client sends its next request when it has the answer to the last one. */
export const load = async ({ address, clients, seconds = Number.POSITIVE_INFINITY, warm = 0, processes = {} }: Load): Promise<Loaded> => {
  const { send: ask, close } = sender(address, clients.length)
  const times: number[] = []
  let state: 'warming' | 'counting' | 'over' = 'warming'

  const send: Send = async (asked) => {
    const begun = performance.now()
    const answer = await ask(asked)
    if (state === 'counting') times.push(performance.now() - begun)
    return answer as never // as the caller of `send` says
  }
  const working = Promise.all(
    clients.map(async (client) => {
      while (state !== 'over' && (await client(send))) {}
    }),
  )
  await Promise.race([working, pause(warm * 1000)])
  const meters = Object.entries(processes).map(([name, pid]) => [name, meter(pid)] as const)
  const [own, begun] = [process.cpuUsage(), performance.now()]
  state = 'counting'
  await Promise.race([working, ...(Number.isFinite(seconds) ? [pause(seconds * 1000)] : [])])
  const took = (performance.now() - begun) / 1000
  state = 'over'
  const { user, system } = process.cpuUsage(own)
  const used = [...meters.map(([name, m]) => [name, m.seconds()] as const), ['load', (user + system) / 1e6] as const]
  for (const [, m] of meters) m.stop()
  await working
  await close()

  const sorted = times.sort((a, b) => a - b)
  const thousands = sorted.length / 1000
  return {
    count: sorted.length,
    perSecond: sorted.length / took,
    p50: quantile(sorted, 0.5),
    p95: quantile(sorted, 0.95),
    p99: quantile(sorted, 0.99),
    cpu: Object.fromEntries(used.map(([name, spent]) => [name, spent / thousands])),
  }
}
