import fastifyStatic from '@fastify/static'
import type { FastifyInstance } from 'fastify'

const WEEK_MS = 7 * 86_400_000

/** Boundaries of units: public data in files that never change under their name, so a browser asks for each once a week at most. */
export const serveBoundaries = async (app: FastifyInstance, folder: string): Promise<void> => {
  await app.register(fastifyStatic, {
    root: folder,
    prefix: '/ranh-gioi/',
    decorateReply: false,
    index: false,
    maxAge: WEEK_MS,
    allowedPath: isMap,
  })
}

const isMap = (path: string): boolean => /^\/\d{4}-\d\d-\d\d\/[0-9a-z]+\.topo\.json$/.test(path)
