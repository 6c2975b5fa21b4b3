import type { FastifyInstance } from 'fastify'

type Measured = { count: number; errors: number; readonly millis: number[] }

/** How many of the latest times of a route the p95 is taken from. */
const KEPT = 512

export type Metrics = {
  readonly routes: () => readonly { readonly route: string; readonly count: number; readonly errors: number; readonly p95: number }[]
}

/** Counts and times every route by its pattern, never by its address: an address may hold an id. */
export const measured = (app: FastifyInstance): Metrics => {
  const known = new Map<string, Measured>()
  app.addHook('onResponse', async (request, reply) => {
    const route = `${request.method} ${request.routeOptions.url ?? 'none'}`
    const m = known.get(route) ?? { count: 0, errors: 0, millis: [] }
    known.set(route, m)
    m.millis[m.count % KEPT] = reply.elapsedTime
    m.count += 1
    if (reply.statusCode >= 500) m.errors += 1
  })
  const p95 = (times: readonly number[]): number => [...times].sort((a, b) => a - b)[Math.floor(times.length * 0.95)] ?? 0
  return {
    routes: () =>
      [...known]
        .map(([route, m]) => ({ route, count: m.count, errors: m.errors, p95: Math.round(p95(m.millis) * 10) / 10 }))
        .sort((a, b) => (a.route < b.route ? -1 : 1)),
  }
}
