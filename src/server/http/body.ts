import type { FastifyInstance } from 'fastify'

const decoder = new TextDecoder('utf-8', { fatal: true })

/** Keys that would reach into objects instead of naming a value. */
const POISON = /"(?:__proto__|constructor)"\s*:/

/** Written as an escape, half a character passes any decoder: `"\\ud800"`. Only bodies that have such escapes are walked. */
const HALF = /\\u[dD][89a-fA-F]/
const isWhole = (value: unknown): boolean => {
  if (typeof value === 'string') return value.isWellFormed()
  return typeof value !== 'object' || value === null || Object.entries(value).every(([key, inner]) => key.isWellFormed() && isWhole(inner))
}

class Unreadable extends Error {
  readonly code = 'HN_UNREADABLE'
}

type Reads = (text: string) => unknown

const parsing = (app: FastifyInstance, reads: Reads): void => {
  app.removeAllContentTypeParsers()
  app.addContentTypeParser('application/json', { parseAs: 'buffer' }, (_request, body, done) => {
    try {
      done(null, reads(decoder.decode(body as Buffer))) // `parseAs: 'buffer'` gives one
    } catch {
      done(new Unreadable('body'), undefined)
    }
  })
}

const anyLetters: Reads = (text) => {
  if (POISON.test(text)) throw new Unreadable('text')
  return text === '' ? undefined : JSON.parse(text)
}

/**
 * JSON only, and only what PostgreSQL and the sealed log can keep: whole UTF-8, no NUL. Fastify's own parser turns broken UTF-8 into U+FFFD
 * and lets U+0000 through, which the database would refuse.
 */
export const strictJson = (app: FastifyInstance): void =>
  parsing(app, (text) => {
    if (text.includes('\0') || /\\u0000/i.test(text)) throw new Unreadable('text')
    const value = anyLetters(text)
    if (HALF.test(text) && !isWhole(value)) throw new Unreadable('text')
    return value
  })

/** JSON with whatever letters somebody sealed: a journal is sorted line by line, so that one of them keeps back no others. */
export const sealedJson = (app: FastifyInstance): void => parsing(app, anyLetters)
