import { afterAll, beforeAll, expect, test } from 'vitest'
import { PASSWORD, startProgram, type TestProgram } from '../support/program.ts'
import { sql } from '../support/world.ts'

let program: TestProgram
beforeAll(async () => {
  program = await startProgram()
})
afterAll(() => program.close())

test('five wrong passwords at once close the name to their address, and the colleague still signs in from the own desk', async () => {
  const who = await program.actor('communePolice')
  const [account] = await sql(program.database.owner, 'select login from signin.account where id = $1', [who.account])
  const signIn = async (password: string, remoteAddress: string) => {
    const payload = { login: String(account?.['login']), password }
    const answer = await program.app.inject({ method: 'POST', url: '/api/session', headers: { 'x-hoa-nhap': '1' }, payload, remoteAddress })
    return answer.statusCode
  }
  const guesses = await Promise.all(Array.from({ length: 8 }, (_, n) => signIn(`doan-${n}`, '10.0.0.9')))
  expect(guesses.toSorted()).toEqual([401, 401, 401, 401, 401, 429, 429, 429])
  expect(await signIn(PASSWORD, '10.0.0.9')).toBe(429)
  for (let n = 0; n < 6; n += 1) expect(await signIn(PASSWORD, '10.0.0.8')).toBe(201)
})
