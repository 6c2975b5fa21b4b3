import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fastifyHelmet from '@fastify/helmet'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance, FastifyReply } from 'fastify'
import { answerProblem } from '../problems.ts'

const YEAR_SECONDS = 31_536_000

/** Style elements need the page's nonce because the component library writes them; scripts come from our own files only. */
const policy = (nonce: string): string =>
  [
    "default-src 'self'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ')

/** The browser program: hashed files for ever, and one page, with a fresh nonce each time, for every address that is no file. */
export const servePages = async (app: FastifyInstance, folder: string): Promise<void> => {
  const page = readFileSync(join(folder, 'index.html'), 'utf8')
  const send = (reply: FastifyReply): FastifyReply => {
    const nonce = randomBytes(16).toString('base64')
    return reply
      .header('content-security-policy', policy(nonce))
      .header('cache-control', 'no-store')
      .type('text/html; charset=utf-8')
      .send(page.replaceAll('__NONCE__', nonce))
  }
  // The page's own policy carries its nonce; plain http on loopback has no TLS to upgrade to.
  await app.register(fastifyHelmet, {
    contentSecurityPolicy: false,
    hsts: false,
    crossOriginEmbedderPolicy: false,
    referrerPolicy: { policy: 'no-referrer' },
  })
  await app.register(fastifyStatic, {
    root: folder,
    wildcard: false,
    index: false,
    maxAge: YEAR_SECONDS * 1000,
    immutable: true,
    preCompressed: true,
  })
  app.get('/', (_request, reply) => send(reply))
  app.setNotFoundHandler((request, reply) => {
    // What is asked of a page may end in a dot and a word, as a file does.
    const [path = ''] = request.url.split('?', 1)
    const wantsPage = request.method === 'GET' && !path.startsWith('/api/') && !/\.[a-z0-9]{2,5}$/i.test(path)
    return wantsPage ? send(reply) : answerProblem(reply, 'not-found')
  })
}
