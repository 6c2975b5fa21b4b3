import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openPool, type Pool } from '../../src/db/pool.ts'
import { projectOnce } from '../../src/db/projector.ts'
import { ruleEditions } from '../../src/db/rulings.ts'
import { editionsOf } from '../../src/engine/editions.ts'
import { law } from '../../src/law/index.ts'
import type { Problem } from '../../src/server/contract/answers.ts'
import type { DosedPage } from '../../src/server/contract/figures.ts'
import { projecting } from '../../src/server/projecting.ts'
import { addOrganisation, patient } from '../support/clinic.ts'
import { type Actor, CITY, CLINIC, startProgram, type TestProgram } from '../support/program.ts'

const PEOPLE = 7
let program: TestProgram
let pool: Pool
let head: Actor
beforeAll(async () => {
  program = await startProgram()
  pool = openPool(program.database.owner, { size: 2 })
  await ruleEditions(program.owner, editionsOf(law))
  await addOrganisation(program)
  head = await program.actor('clinicHead', CLINIC)
  for (let n = 0; n < PEOPLE; n += 1) await patient(head)
  await program.seal()
  while (await projectOnce(pool, projecting(law))) {}
})
afterAll(async () => {
  await pool.end()
  await program.close()
})

const table = async (who: Actor, period = '2026-Q3', unit = CLINIC): Promise<DosedPage> => {
  const answer = await who.get(`/api/reports/treated/doses?period=${period}&unit=${unit}`)
  expect(answer.statusCode, answer.body).toBe(200)
  return answer.json<DosedPage>()
}
const row = (page: DosedPage) => page.rows.find((r) => r.no === '1.3')?.figures
const write = (who: Actor, more: object = {}) =>
  who.send('POST', '/api/reports/treated/doses/hiv', {
    ...{
      key: randomUUID(),
      unit: CLINIC,
      period: '2026-Q3',
      all: 6,
      men: 6,
      women: 0,
      source: 'treatment book',
      on: '2026-09-14',
      ...more,
    },
  })

test('row 1.3 is written by who reads of HIV at the clinic, in numbers that fit row 1, and says who wrote it when and from what', async () => {
  const before = await table(head)
  expect([before.rows[0]?.figures?.all?.persons, row(before), before.hiv]).toEqual([PEOPLE, undefined, { row: 'dosed.hiv', may: true }])
  const wrong = await write(head, { all: 9, men: 8, women: 0, on: '2030-01-01' })
  expect(wrong.statusCode, wrong.body).toBe(400)
  expect(wrong.json<Problem>().refusals?.map((r) => r.field)).toEqual(['all', 'all', 'men', 'on'])
  expect((await write(head, { source: 'Nguyễn Văn A' })).statusCode, 'no room for a name').toBe(400)
  for (const office of ['clinicOfficer', 'clinicNurse', 'clinicPharmacist'])
    expect((await write(await program.actor(office, CLINIC))).statusCode, office).toBe(403)
  expect((await write(head)).statusCode).toBe(201)
  expect((await write(await program.actor('clinicDoctor', CLINIC), { all: 3, men: 3, on: '2026-09-15' })).statusCode, 'a later word').toBe(
    201,
  )
  const after = await table(head)
  expect(row(after)?.all?.persons).toBe(3)
  expect(after.hiv).toMatchObject({ may: true, said: { source: 'treatment book', on: '2026-09-15', by: 'clinicDoctor thử' } })
  expect(after.broken).toEqual([])
})

test('a small number is told to who reads of HIV there alone, nor is it to be had from the rest; above it is a sum that says who is missing', async () => {
  const reception = await program.actor('clinicOfficer', CLINIC)
  expect(row(await table(reception))).toEqual({ all: null, men: null, women: null })
  expect((await write(head)).statusCode).toBe(201)
  expect(row(await table(reception)), 'all but one').toEqual({ all: null, men: null, women: null })
  const province = await table(await program.actor('provincialAgency', CITY), '2026-Q3', CITY)
  expect([row(province)?.all, province.hiv]).toEqual([null, { row: 'dosed.hiv', may: false, missing: 1 }])
  expect((await table(head, '2026-T9')).hiv, 'a month has no row 1.3').toEqual({ row: 'dosed.hiv', may: false })
})

test('a quarter that goes on is not counted yet', async () => {
  const refused = await write(head, { period: '2027-Q1', on: '2026-11-20' })
  expect([400, 404]).toContain(refused.statusCode)
})
