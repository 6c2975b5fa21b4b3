import { randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import fastify from 'fastify'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { withClient } from '../../src/db/connection.ts'
import { foundInstallation } from '../../src/db/installation.ts'
import { openPool, type Pool } from '../../src/db/pool.ts'
import { sealOnce } from '../../src/db/seal.ts'
import type { UnitId } from '../../src/kernel/ids.ts'
import { freshKey, publicPart } from '../../src/log/key.ts'
import { LOG_HEADER } from '../../src/server/contract/routes.ts'
import { seenLog } from '../../src/server/http/seen-log.ts'
import { dose, giving, look, today } from '../support/clinic.ts'
import { startMachine } from '../support/machine.ts'
import { type Actor, CLINIC, startProgram, type TestProgram } from '../support/program.ts'
import { restoredFrom } from '../support/restored.ts'
import { startClinic, treatedBy } from '../support/treating.ts'

let program: TestProgram
let pool: Pool
let head: Actor
let other: UnitId
let doctor: Actor
let nurse: Actor
const key = freshKey()
beforeAll(async () => {
  ;({ program, other, head, doctor, nurse } = await startClinic())
  pool = openPool(program.database.app, { size: 1 })
})
afterAll(async () => {
  await pool.end()
  await program.close()
})

const DAY = `/api/dosing/day?site=${encodeURIComponent(CLINIC)}`
const seal = async () => sealOnce(pool, key, await foundInstallation(program.owner, 'demo', publicPart(key)))
const day = (seen?: string) => nurse.get(DAY, seen === undefined ? {} : { [LOG_HEADER]: seen })
const told = async (): Promise<string> => String((await day()).headers[LOG_HEADER])
/** As a server shows itself that has another batch of this number. */
const otherRoot = (seen: string): string => seen.replace(/(\w)(\.\w{32})$/, (_, last, proof) => (last === '0' ? '1' : '0') + proof)

test('a window that saw a batch which the log does not have gets no page and gives no dose, and is told why', async () => {
  const person = await treatedBy(head, doctor)
  await seal()
  const page = await look(nurse, person)
  const seen = await told()
  expect(seen).toMatch(/^[0-9a-f-]{36}\.1\.\d+\.[0-9a-f]{16}\.[0-9a-f]{32}$/)
  expect((await day(seen)).statusCode).toBe(200)

  for (const lost of [otherRoot(seen), seen.replace(/\.\d+\.(\w+\.\w+)$/, '.99999.$1')]) {
    const answer = await day(lost)
    expect([answer.statusCode, answer.json<{ code: string }>().code]).toEqual([503, 'put-back'])
    expect((await dose(nurse, person, giving(page), { [LOG_HEADER]: lost })).statusCode).toBe(503)
  }
  const passed = { key: randomUUID(), site: CLINIC, person, day: today(), part: 1, to: other }
  const passes = (said: string) => nurse.send('POST', '/api/dosing/rights/transfer', passed, { [LOG_HEADER]: said })
  expect((await passes(otherRoot(seen))).statusCode, 'nor sends the right elsewhere').toBe(503)
  expect((await dose(nurse, person, giving(page), { [LOG_HEADER]: seen })).statusCode).toBe(201)
  expect((await day()).statusCode, 'a batch that this installation never told stops nobody else').toBe(200)
})

test('one window that worked before the copy speaks for all: none is answered any more, nor after a start, and a machine gets no list', async () => {
  await seal()
  const machine = await startMachine(program, head, nurse)
  const copy = await restoredFrom(program)
  const person = await treatedBy(head, doctor)
  expect((await dose(nurse, person, giving(await look(nurse, person)))).statusCode).toBe(201)
  await seal()
  // As long as a head is told again without asking.
  await pause(1_100)
  const seen = await told()

  const back = await startProgram('demo', copy)
  const pageOf = async (at: TestProgram, said: Record<string, string> = {}) =>
    (await (await at.actor('clinicNurse', CLINIC)).get(DAY, said)).statusCode
  try {
    await back.owner.query({ name: 'files, no restore', text: 'delete from app.dose_epoch where epoch > 1', values: [] })
    expect(await pageOf(back), 'a window that knows nothing').toBe(200)
    expect(await pageOf(back, { [LOG_HEADER]: seen })).toBe(503)
    expect(await pageOf(back), 'it neither, from now on').toBe(503)
    machine.wire.server = back
    await expect(machine.work.takeSheetNow()).rejects.toMatchObject({ trouble: { problem: { code: 'put-back' } } })
  } finally {
    await back.close()
  }
  const again = await startProgram('demo', copy)
  try {
    expect(await pageOf(again)).toBe(503)
    await again.owner.query({ name: 'restored', text: 'select api.next_epoch()', values: [] })
    await pause(1_100)
    expect(await pageOf(again), 'until it is restored').toBe(200)
  } finally {
    await again.close()
  }
})

test('a dose asks nothing about a batch that this program told, and an answer without a right names none', async () => {
  const person = await treatedBy(head, doctor)
  await seal()
  const [page, seen] = [await look(nurse, person), await told()]
  program.queries()
  expect((await dose(nurse, person, giving(page), { [LOG_HEADER]: seen })).statusCode).toBe(201)
  expect(program.queries()).toBe(2)
  const stranger = await program.actor('communePolice')
  expect((await stranger.get(DAY)).headers[LOG_HEADER]).toBeUndefined()
})

test('a restore that was told to the program, another installation and what is no head keep nobody from the window', async () => {
  await seal()
  const seen = await told()
  const [, epoch] = seen.split('.')
  const elsewhere = `00000000-0000-7000-8000-000000000000.${epoch}.99999.${'0'.repeat(16)}`
  for (const said of [elsewhere, 'x', '', `${seen}0`]) expect((await day(said)).statusCode, said).toBe(200)
  await program.owner.query({
    name: 'restored',
    text: 'insert into app.dose_epoch (epoch, since, until) values (2, now(), now())',
    values: [],
  })
  await pause(1_100)
  expect((await day(otherRoot(seen))).statusCode).toBe(200)
  expect((await told()).split('.')[1]).toBe('2')
})

test('a clock that is set back keeps no window on the batch of before', async () => {
  let millis = 10_000_000
  const seen = seenLog(pool, Buffer.alloc(32), () => millis, { turns: () => 0 })
  const app = fastify()
  app.get('/', { onSend: seen.tells }, async () => 'x')
  const toldNow = async () => (await app.inject('/')).headers[LOG_HEADER]
  const before = await toldNow()
  await treatedBy(head, doctor)
  await seal()
  millis -= 3_600_000
  expect(await toldNow()).not.toBe(before)
  await app.close()
})

test('a standby that took over before it had everything answers no window of the program that wrote more, whatever that window saw', async () => {
  const { program: wrote, ...clinic } = await startClinic()
  const [one, two] = [await treatedBy(clinic.head, clinic.doctor), await treatedBy(clinic.head, clinic.doctor)]
  const [page, next] = [await look(clinic.nurse, one), await look(clinic.nurse, two)]
  const given = await dose(clinic.nurse, one, giving(page))
  expect(given.statusCode, given.body).toBe(201)
  const { entry } = given.json<{ entry: string }>()
  // No role of the program can take an entry away; of a standby it never was there, and every connection to it is new.
  await withClient(wrote.database.owner, async (client) => {
    await client.query('set session_replication_role = replica')
    await client.query('delete from log.entry where id = $1', [entry])
    await client.query(
      "select pg_terminate_backend(pid) from pg_stat_activity where usename = 'hoa_nhap_app' and datname = current_database()",
    )
  })
  await pause(200)
  for (const answer of [
    await clinic.nurse.get(DAY),
    await dose(clinic.nurse, one, giving(page)),
    await dose(clinic.nurse, two, giving(next)),
  ])
    expect([answer.statusCode, answer.json<{ code: string }>().code]).toEqual([503, 'put-back'])
  await wrote.close()
})
