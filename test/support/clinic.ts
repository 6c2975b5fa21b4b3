import { randomInt, randomUUID } from 'node:crypto'
import { expect } from 'vitest'
import type { StockAsked } from '../../src/dosing/stock/asked.ts'
import { volume } from '../../src/dosing/stock/world.ts'
import { addDays, type Day } from '../../src/kernel/day.ts'
import { mgPerMl } from '../../src/kernel/dose.ts'
import type { UnitId } from '../../src/kernel/ids.ts'
import { dayOf, type Moment } from '../../src/kernel/moment.ts'
import { now } from '../../src/server/clock.ts'
import type { CareFile } from '../../src/server/contract/care.ts'
import type { DosingPerson } from '../../src/server/contract/dosing-pages.ts'
import { writeStock } from '../../src/server/stock.ts'
import { fromPaper, settledChart } from './from-paper.ts'
import { type Actor, CITY, CLINIC, type TestProgram, WARD } from './program.ts'

export const today = (): Day => dayOf(now())

/** Somebody whom the clinic has treated since before this system, from the paper file. */
export const patient = async (head: Actor, name = 'Phạm Văn Thử', clinic = CLINIC): Promise<string> => {
  const said = { key: randomUUID(), name, birth: '1985-03-02', sex: 'male', unit: WARD, number: `031085${randomInt(100_000, 999_999)}` }
  const person = (await head.send('POST', '/api/people', said)).json<{ person: string }>().person
  const adopted = await head.send('POST', '/api/cases/adopt', { key: randomUUID(), ...fromPaper(person, { commune: WARD, clinic }) })
  expect(adopted.statusCode, adopted.body).toBe(201)
  return person
}

/** Who answers, signs or orders has read the page until then; that of an order calls nobody. */
const read = async (doctor: Actor, person: string, name: string, says: object, site: string): Promise<object> => {
  if ('seen' in says) return {}
  if (name === '@care-confirm' || name === '@care-answer') return { seen: (await look(doctor, person, site)).seen }
  if (name !== '@care-order') return {}
  const file = await doctor.get(`/api/dosing/people/${person}/care?site=${encodeURIComponent(site)}`)
  return { seen: file.json<Partial<CareFile>>().seen ?? null }
}

export const care = async (doctor: Actor, person: string, name: string, says: object, words: object = {}, site = CLINIC) =>
  doctor.send('POST', `/api/dosing/people/${person}/care`, {
    key: randomUUID(),
    site,
    name,
    says: { ...(await read(doctor, person, name, says, site)), ...says },
    words,
  })

/** A settled patient: the old place confirmed the dose of yesterday, and an order of 60 mg begins today. */
export const ordered = async (doctor: Actor, person: string, more: object = {}, site = CLINIC): Promise<void> => {
  const card = `BN-${person.slice(-8).toUpperCase()}`
  for (const [name, says, words] of settledChart(today(), card, 1, undefined, more)) {
    const wrote = await care(doctor, person, name, says, words, site)
    expect(wrote.statusCode, `${name}: ${wrote.body}`).toBe(201)
  }
}

export const look = async (who: Actor, person: string, site: string = CLINIC): Promise<DosingPerson> => {
  const answer = await who.get(`/api/dosing/people/${person}?site=${encodeURIComponent(site)}`)
  expect(answer.statusCode, answer.body).toBe(200)
  return answer.json<DosingPerson>()
}

/** The dose as it is offered, measured as ordered, every warning answered. */
export const giving = (page: DosingPerson, more: object = {}) => ({
  key: randomUUID(),
  site: CLINIC,
  does: 'give',
  offer: { does: page.offer.does, part: page.offer.part, dose: page.offer.dose ?? 1 },
  poured: page.offer.from.map(({ bottle, amount }) => ({
    bottle: bottle.id,
    measured: amount.unit === 'ml' ? { by: 'hand', volume: amount.volume } : { by: 'count', dose: amount.dose },
  })),
  answers: page.findings.filter((f) => f.action === 'warn').map((f) => ({ finding: f.id, reason: 'Đã xem.' })),
  recognised: ['card', 'paper'],
  fitness: 'fit',
  looked: page.asOf,
  ...more,
})

export const dose = (who: Actor, person: string, body: object, headers: Readonly<Record<string, string>> = {}) =>
  who.send('POST', `/api/dosing/people/${person}/doses`, body, headers)

/** The cabinet of the clinic is filled, and counted: the day may begin. */
export const openCabinet = async (program: TestProgram, clinic = CLINIC, counted = true): Promise<void> => {
  const [pharmacist, nurse] = [await program.actor('clinicPharmacist', clinic), await program.actor('clinicNurse', clinic)]
  const writes = async (who: Actor, asked: StockAsked): Promise<void> => {
    const second = who === nurse ? pharmacist.account : nurse.account
    const wrote = await writeStock(program, { session: who.session, key: randomUUID(), site: clinic, asked, second })
    expect(wrote.is, JSON.stringify(wrote)).toBe('recorded')
  }
  const expires = addDays(today(), 400)
  const lot = { agent: 'methadone', form: 'solution', strength: mgPerMl(10), lot: 'MT1', expires, contents: [volume(1_000)] } as const
  await writes(pharmacist, { does: 'receive', paper: '01/BB', lots: [lot] })
  await writes(pharmacist, { does: 'take', bottles: ['MT1-1'] })
  if (counted) await writes(nurse, { does: 'count', occasion: 'opening', counted: [{ bottle: 'MT1-1', found: volume(1_000) }], why: '' })
}

/** Another clinic of the city. */
export const addOrganisation = async (program: TestProgram): Promise<UnitId> => {
  const admin = await program.actor('administrator', CITY)
  const made = await admin.send('POST', '/api/units', {
    key: randomUUID(),
    kind: 'clinic',
    name: 'Cơ sở điều trị khác',
    within: CITY,
    from: '2026-01-01',
  })
  expect(made.statusCode, made.body).toBe(201)
  return made.json<{ unit: UnitId }>().unit
}

/** The minute at which the last order of somebody was written: it is under the code of a call. */
export const writtenOf = async ({ owner }: TestProgram, person: string): Promise<Moment> => {
  const [row] = await owner.query<{ readonly happened: Moment }>({
    name: 'order written',
    text: "select happened from log.entry where person = $1 and name = '@care-order' order by recorded_at desc limit 1",
    values: [person],
  })
  if (!row) throw new Error('there is an order')
  return row.happened
}
