import type { FastifyRequest } from 'fastify'

/** A sentence in the two languages of the pages. */
export type Sentence = { readonly vi: string; readonly en: string }
export type Language = keyof Sentence

/** The language that the page speaks: it sends it with every request. Who asks for nothing is answered in Vietnamese. */
export const languageOf = (request: Pick<FastifyRequest, 'headers'>): Language =>
  /^en\b/i.test(request.headers['accept-language'] ?? '') ? 'en' : 'vi'
