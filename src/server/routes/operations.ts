import type { FastifyPluginAsync } from 'fastify'
import type { PoolLoad } from '../../db/pool.ts'
import type { Metrics } from '../http/measured.ts'
import { answerProblem } from '../problems.ts'

export type Health = {
  readonly pool: () => PoolLoad
  /** Whether the database answers. */
  readonly ready: () => Promise<boolean>
  /** What the sequencer is behind, when the log was last verified and exported; seconds and moments. */
  readonly log: () => Promise<Readonly<Record<string, number | string | null>>>
}

const HERE: ReadonlySet<string> = new Set(['127.0.0.1', '::1', '::ffff:127.0.0.1'])

/** For whoever watches the program: it lives, it can work, and what it measured. No names, no addresses of people. */
export const operationRoutes =
  (health: Health, metrics: Metrics): FastifyPluginAsync =>
  async (app) => {
    app.get('/healthz', async () => ({ ok: true }))
    app.get('/readyz', async (_request, reply) => ((await health.ready()) ? { ok: true } : answerProblem(reply, 'busy')))
    // For a collector on the same machine: how busy an office is, is nobody else's business.
    app.get('/metrics', async (request, reply) =>
      HERE.has(request.ip)
        ? { routes: metrics.routes(), pool: health.pool(), log: await health.log(), memory: { rss: process.memoryUsage.rss() } }
        : answerProblem(reply, 'not-found'),
    )
  }
