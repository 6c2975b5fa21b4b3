import { existsSync } from 'node:fs'
import fastifyStatic from '@fastify/static'
import fastify from 'fastify'
import type { OpenDatabase } from '../db/open.ts'
import { pages } from './root.ts'

type Served = { readonly address: string; readonly close: () => Promise<void> }

type Options = { readonly host: string; readonly port: number; readonly database: OpenDatabase }

/** Serves the pages and answers whether the program lives. */
export const serve = async ({ host, port }: Options): Promise<Served> => {
  const app = fastify()
  app.get('/healthz', async () => ({ ok: true }))
  if (existsSync(pages)) await app.register(fastifyStatic, { root: pages })
  const address = await app.listen({ host, port })
  return { address, close: () => app.close() }
}
