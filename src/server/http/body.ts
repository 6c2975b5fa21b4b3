import type { FastifyInstance } from 'fastify'

const decoder = new TextDecoder('utf-8', { fatal: true })

/** Keys that would reach into objects instead of naming a value. */
const POISON = /"(?:__proto__|constructor)"\s*:/

class Unreadable extends Error {
  readonly code = 'HN_UNREADABLE'
}

/**
 * JSON only, and only what PostgreSQL and the sealed log can keep: whole UTF-8, no NUL. Fastify's own parser turns broken UTF-8 into U+FFFD
 * and lets U+0000 through, which the database would refuse.
 */
export const strictJson = (app: FastifyInstance): void => {
  app.removeAllContentTypeParsers()
  app.addContentTypeParser('application/json', { parseAs: 'buffer' }, (_request, body, done) => {
    try {
      const text = decoder.decode(body as Buffer) // `parseAs: 'buffer'` gives one
      if (text.includes('\0') || /\\u0000/i.test(text) || POISON.test(text)) throw new Unreadable('text')
      done(null, text === '' ? undefined : JSON.parse(text))
    } catch {
      done(new Unreadable('body'), undefined)
    }
  })
}
