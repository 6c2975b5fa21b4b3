import fastify from 'fastify'
import { expect, test } from 'vitest'
import { answerErrors } from './errors.ts'

/** The status and code that a page gets when a route throws this. */
const answerTo = async (thrown: { readonly code?: string; readonly message?: string }) => {
  const app = fastify()
  answerErrors(app)
  app.get('/', async () => {
    throw Object.assign(new Error(thrown.message ?? 'of the database'), thrown)
  })
  const { status, code } = (await app.inject('/')).json<{ status: number; code: string }>()
  return `${status} ${code}`
}

test.each([
  ['a query that was ended', { code: '57014' }, '503 busy'],
  ['a deadlock', { code: '40P01' }, '503 busy'],
  ['a line that does not answer', { code: 'ETIMEDOUT' }, '503 busy'],
  ['a line that broke while it was written to', { code: 'EPIPE' }, '503 busy'],
  ['a server that starts', { code: '57P03' }, '503 busy'],
  ['a server without memory for more locks', { code: '53200' }, '503 busy'],
  ['no free connection', { message: 'timeout exceeded when trying to connect' }, '503 busy'],
  ['a query that nothing answered', { message: 'Query read timeout' }, '503 busy'],
  ['two that wrote the same at once', { code: '23505' }, '409 stale'],
  ['anything else', { code: '23514' }, '500 bug'],
])('%s is answered %o as %s', async (_what, thrown, answer) => expect(await answerTo(thrown)).toBe(answer))
