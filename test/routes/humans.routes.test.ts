import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { AccountRow, Problem } from '../../src/server/contract/answers.ts'
import { today } from '../support/clinic.ts'
import { freshPersonalId } from '../support/personal-id.ts'
import { type Actor, CITY, OTHER_WARD, startProgram, type TestProgram, WARD } from '../support/program.ts'

let program: TestProgram
let admin: Actor
beforeAll(async () => {
  program = await startProgram()
  admin = await program.actor('administrator', CITY)
})
afterAll(() => program.close())

const makes = (personalId: string, login = `u.${randomUUID().slice(0, 8)}`, unit = WARD) =>
  admin.send('POST', '/api/admin/accounts', {
    ...{ login, name: 'Lê Thị Bình', password: 'mat-khau-dai', personalId },
    ...{ office: 'communePolice', unit, from: today() },
  })
const changes = (account: string, change: object) => admin.send('PATCH', `/api/admin/accounts/${account}`, change)
const reasons = (answer: { readonly body: string }) => (JSON.parse(answer.body) as Problem).refusals ?? [] // what a problem is
const rowOf = async (id: string) => (await admin.get('/api/admin/accounts')).json<readonly AccountRow[]>().find((a) => a.id === id)

test('nobody is given a second account: the sentence names the one there is, to be given the other office', async () => {
  const [number, login] = [freshPersonalId(), `binh.${randomUUID().slice(0, 8)}`]
  const made = await makes(number, login)
  expect(made.statusCode, made.body).toBe(200)
  const { id, human } = made.json<AccountRow>()
  expect(human).toBe(true)
  const second = await makes(number, undefined, OTHER_WARD)
  expect(second.statusCode, second.body).toBe(400)
  expect(reasons(second)).toMatchObject([{ field: 'personalId', detail: expect.stringContaining(`đã có tài khoản ${login}`) }])
  expect((await makes('12345')).statusCode, 'no personal number').toBe(400)

  const hold = await admin.send('POST', `/api/admin/accounts/${id}/offices`, { office: 'communePolice', unit: OTHER_WARD, from: today() })
  expect(hold.statusCode, hold.body).toBe(200)
  // Who leaves and comes back may have a new one; then the old one stays shut.
  expect((await changes(id, { disabled: true })).statusCode).toBe(200)
  expect((await makes(number)).statusCode).toBe(200)
  expect(reasons(await changes(id, { disabled: false }))).toMatchObject([{ why: 'human-taken' }])
})

test('an account of before is listed as tied to nobody, until who gives accounts types the number; the number is kept nowhere', async () => {
  const { account } = await program.actor('communePolice', WARD)
  expect(await rowOf(account)).toMatchObject({ human: false })
  const [number, mended] = [freshPersonalId(), freshPersonalId()]
  expect((await changes(account, { personalId: number })).json<AccountRow>()).toMatchObject({ human: true })
  const other = await program.actor('communePolice', WARD)
  expect(reasons(await changes(other.account, { personalId: number }))).toMatchObject([{ field: 'personalId' }])
  // Typed wrongly: mended, and written down.
  expect((await changes(account, { personalId: mended })).statusCode).toBe(200)
  expect((await changes(other.account, { personalId: number })).statusCode).toBe(200)

  const kept = await program.owner.query<{ readonly text: string }>({
    name: 'all of accounts',
    text: `select json_agg(a)::text as text from signin.account a
      union all select json_agg(x)::text from log.access x where x.purpose = 'accounts'`,
    values: [],
  })
  for (const { text } of kept) for (const n of [number, mended]) expect(text).not.toContain(n)
  const text = `select count(*)::int as times from log.access where what = 'account changed' and detail::json #>> '{detail,human}' = 'true' and detail::json ->> 'account' = $1`
  expect(await program.owner.query({ name: 'written down', text, values: [account] })).toEqual([{ times: 2 }])
})
