import { randomUUID } from 'node:crypto'
import { expect } from 'vitest'
import { readStock } from '../../src/db/stock.ts'
import type { StockAsked } from '../../src/dosing/stock/asked.ts'
import { volume } from '../../src/dosing/stock/world.ts'
import { addDays } from '../../src/kernel/day.ts'
import { mgPerMl } from '../../src/kernel/dose.ts'
import type { UnitId } from '../../src/kernel/ids.ts'
import { writeStock } from '../../src/server/stock.ts'
import { care, dose, giving, look, ordered, patient, today } from './clinic.ts'
import { type Actor, CITY, CLINIC, type TestProgram } from './program.ts'
import { startClinic } from './treating.ts'

/** A point, below whatever it is said to be below. */
export const addPoint = async (program: TestProgram, within: UnitId): Promise<UnitId> => {
  const admin = await program.actor('administrator', CITY)
  const said = { key: randomUUID(), kind: 'dispensing-point', name: 'Điểm cấp phát Thử', within, from: '2026-01-01' }
  const made = await admin.send('POST', '/api/units', said)
  expect(made.statusCode, made.body).toBe(201)
  return made.json<{ unit: UnitId }>().unit
}

export const writesStock = async (program: TestProgram, who: Actor, site: UnitId, asked: StockAsked, second: Actor): Promise<void> => {
  const wrote = await writeStock(program, { session: who.session, key: randomUUID(), site, asked, second: second.account })
  expect(wrote.is, JSON.stringify(wrote)).toBe('recorded')
}

const why = { why: 'Nhà gần điểm.' }

type Clinic = Awaited<ReturnType<typeof startClinic>> & { readonly pharmacist: Actor }

/** The clinic brings a bottle, whose bearer signs beside the only one who works at a point; it is taken out and counted. */
export const openPoint = async ({ program, nurse, pharmacist }: Clinic, site: UnitId, who: Actor, lot: string): Promise<void> => {
  const writes = (by: Actor, at: UnitId, asked: StockAsked, second: Actor) => writesStock(program, by, at, asked, second)
  const expires = addDays(today(), 400)
  const lots = [{ agent: 'methadone', form: 'solution', strength: mgPerMl(10), lot, expires, contents: [volume(1_000)] } as const]
  const bottles = [`${lot}-1`]
  await writes(pharmacist, CLINIC, { does: 'receive', paper: '02/BB', lots }, nurse)
  await writes(pharmacist, CLINIC, { does: 'send', to: site, bottles, paper: '03/BBGN' }, nurse)
  const view = await readStock(program.db, { session: who.session, site })
  if (view === 'no session' || view === 'not found' || !view.deliveries[0]) throw new Error('a delivery is on its way')
  const counted = [{ bottle: `${lot}-1`, found: volume(1_000) }]
  await writes(who, site, { does: 'accept', delivery: view.deliveries[0].entry, counted, why: '' }, pharmacist)
  await writes(who, site, { does: 'take', bottles }, pharmacist)
  await writes(who, site, { does: 'count', occasion: 'opening', counted, why: '' }, pharmacist)
}

/** A clinic at work and a point of it with one person, who has a bottle that the clinic brought: it is taken out and counted. */
export const startPoint = async () => {
  const started = await startClinic()
  const { program, head, doctor } = started
  const clinic = { ...started, pharmacist: await program.actor('clinicPharmacist', CLINIC) }
  const point = await addPoint(program, CLINIC)
  const pours = await program.actor('pointNurse', point)
  await openPoint(clinic, point, pours, 'MT2')
  return {
    ...clinic,
    point,
    pours,
    /** The clinic's doctor writes that somebody takes doses there, or at the clinic again. */
    goesTo: (person: string, at: UnitId) => care(doctor, person, '@care-point', { at, from: today() }, why),
    /** Somebody in treatment who takes doses at the point, or at another one. */
    sent: async (name?: string, at = point): Promise<string> => {
      const person = await patient(head, name)
      await ordered(doctor, person)
      const said = await care(doctor, person, '@care-point', { at, from: today() }, why)
      expect(said.statusCode, said.body).toBe(201)
      return person
    },
    gives: async (who: Actor, person: string, site: UnitId = point, more: object = {}) =>
      dose(who, person, giving(await look(who, person, site), { site, ...more })),
  }
}
