import { TOTP } from 'otpauth'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { CITY, PASSWORD, startProgram, type TestProgram } from '../support/program.ts'

let program: TestProgram
beforeAll(async () => {
  program = await startProgram()
})
afterAll(() => program.close())

const STEP_MS = 30_000

test('the second step is set up, replaced and taken away with the password and a code that was not used before', async () => {
  const who = await program.actor('communePolice')
  const change = async (method: 'POST' | 'PUT' | 'DELETE', body: object) => {
    const answer = await who.send(method, '/api/me/totp', body)
    return { status: answer.statusCode, refused: answer.statusCode === 400 ? answer.json().refusals[0].field : undefined, answer }
  }
  expect(await change('POST', { password: 'khong-phai' })).toMatchObject({ status: 400, refused: 'password' })
  const begun = await change('POST', { password: PASSWORD })
  const { secret } = begun.answer.json<{ secret: string }>()
  const code = (steps: number) => new TOTP({ secret }).generate({ timestamp: Date.now() + steps * STEP_MS })
  const enrolled = code(-1)
  expect(await change('PUT', { code: enrolled })).toMatchObject({ status: 204 })

  expect(await change('DELETE', { password: PASSWORD })).toMatchObject({ status: 400, refused: 'code' })
  expect(await change('POST', { password: PASSWORD, code: enrolled })).toMatchObject({ status: 400, refused: 'code' })
  expect(await change('DELETE', { password: 'khong-phai', code: code(0) })).toMatchObject({ status: 400, refused: 'password' })
  expect(await change('DELETE', { password: PASSWORD, code: code(0) })).toMatchObject({ status: 204 })
})

test('an open screen is no place to guess the password: five wrong ones close it, as at the door', async () => {
  const who = await program.actor('communePolice')
  const guess = async (n: number) =>
    (await who.send('POST', '/api/me/password', { old: `doan-${n}`, new: 'mot-mat-khau-moi-2026' })).statusCode
  const answers: number[] = []
  for (let n = 0; n < 4; n += 1) answers.push(await guess(n))
  answers.push((await who.send('DELETE', '/api/me/totp', { password: 'doan' })).statusCode)
  answers.push((await who.send('POST', '/api/me/password', { old: PASSWORD, new: 'mot-mat-khau-moi-2026' })).statusCode)
  expect(answers).toEqual([400, 400, 400, 400, 400, 429])
})

test('an administrator of the unit or above takes away a second step whose phone is lost', async () => {
  const who = await program.actor('communePolice')
  const { secret } = (await who.send('POST', '/api/me/totp', { password: PASSWORD })).json<{ secret: string }>()
  await who.send('PUT', '/api/me/totp', { code: new TOTP({ secret }).generate() })
  const reset = (by: typeof who) => by.send('PATCH', `/api/admin/accounts/${who.account}`, { resetTotp: true })
  expect((await reset(await program.actor('communePolice'))).statusCode).toBe(404)
  expect((await reset(await program.actor('administrator', CITY))).json()).toMatchObject({ id: who.account, totp: false })
  expect((await who.get('/api/me')).statusCode).toBe(401)
})
