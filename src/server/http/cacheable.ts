import { createHash } from 'node:crypto'
import type { FastifyReply } from 'fastify'

/** An answer as it goes out, with what tells it from another. */
export type Cacheable = { readonly body: string; readonly etag: string }

export const cacheable = (answer: object): Cacheable => {
  const body = JSON.stringify(answer)
  return { body, etag: `"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"` }
}

/** Whether the asker has this answer already. What lies between may have marked it as weak. */
const isKnown = (asked: string | undefined, etag: string): boolean =>
  (asked?.split(',') ?? []).some((each) => ['*', etag].includes(each.trim().replace(/^W\//, '')))

/** Answers what anyone may keep for so many seconds, and afterwards ask whether it still holds. */
export const answerCacheable = (reply: FastifyReply, { body, etag }: Cacheable, seconds: number): FastifyReply => {
  void reply.header('cache-control', `public, max-age=${seconds}`).header('etag', etag)
  return isKnown(reply.request.headers['if-none-match'], etag)
    ? reply.code(304).send()
    : reply.type('application/json; charset=utf-8').send(body)
}
