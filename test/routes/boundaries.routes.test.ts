import { afterAll, beforeAll, expect, test } from 'vitest'
import { startProgram, type TestProgram } from '../support/program.ts'

let program: TestProgram
beforeAll(async () => {
  program = await startProgram()
})
afterAll(() => program.close())

const get = (url: string, headers = {}) => program.app.inject({ method: 'GET', url, headers })

test('boundaries are files that a browser keeps for a week and then asks for by their tag', async () => {
  const first = await get('/ranh-gioi/2025-07-01/31.topo.json')
  expect(first.statusCode).toBe(200)
  expect(first.headers['cache-control']).toBe('public, max-age=604800')
  expect(first.json<{ objects: { communes: { geometries: unknown[] } } }>().objects.communes.geometries).toHaveLength(114)
  expect((await get('/ranh-gioi/2025-07-01/31.topo.json', { 'if-none-match': first.headers.etag })).statusCode).toBe(304)
})

test.each([
  '/ranh-gioi/README.md',
  '/ranh-gioi/2025-07-01/',
  '/ranh-gioi/../LICENSE',
  '/ranh-gioi/2025-07-01/..%2f..%2fLICENSE',
  '/ranh-gioi/2025-07-01/99.topo.json',
])('nothing but maps lies there: %s', async (url) => expect((await get(url)).statusCode).toBe(404))
