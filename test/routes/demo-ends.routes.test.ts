import { afterAll, beforeAll, expect, test } from 'vitest'
import { addDays } from '../../src/kernel/day.ts'
import type { PersonId } from '../../src/kernel/ids.ts'
import { law } from '../../src/law/index.ts'
import type { CareFile, CarePeoplePage } from '../../src/server/contract/care.ts'
import type { At } from '../../src/server/demo/clinic/at.ts'
import { endCare, moveCare } from '../../src/server/demo/clinic/ends.ts'
import { clinicOfIn } from '../../src/server/dosing/clinic-of.ts'
import { addOrganisation, dose, giving, look, openCabinet, ordered, patient, today } from '../support/clinic.ts'
import { type Actor, CLINIC, startProgram, type TestProgram } from '../support/program.ts'

let program: TestProgram
let at: At
let next: Actor
let [head, doctor, nurse]: readonly Actor[] = []
beforeAll(async () => {
  program = await startProgram()
  const { db, units } = program
  const other = await addOrganisation(program)
  next = await program.actor('clinicHead', other)
  ;[head, doctor, nurse] = await Promise.all(['clinicHead', 'clinicDoctor', 'clinicNurse'].map((office) => program.actor(office, CLINIC)))
  if (!head || !doctor || !nurse) throw new Error('three work there')
  await openCabinet(program)
  const goesOn = () => {}
  const both = { clinicOf: clinicOfIn(units), ground: { law, units }, clinic: 0, site: CLINIC, next: other }
  at = { db, ...both, doctor, onCall: doctor.account, nurse, pharmacist: nurse, head, goesOn }
})
afterAll(() => program.close())

/** Somebody with a dose of today, as the windows of the demonstration know them. */
const treated = async () => {
  if (!head || !doctor || !nurse) throw new Error('three work there')
  const person = (await patient(head)) as PersonId
  await ordered(doctor, person)
  const page = await look(nurse, person)
  const given = await dose(nurse, person, giving(page))
  expect(given.statusCode, given.body).toBe(201)
  return { person, case: page.case, last: today() }
}
const fileOf = async (who: Actor | undefined, person: string, site: string) =>
  (await who?.get(`/api/dosing/people/${person}/care?site=${encodeURIComponent(site)}`))?.json<CareFile>()

test('a window of the demonstration lives the three ends of a treatment in their order, and the head decides', async () => {
  const who = await treated()
  expect(await endCare(at, { ...who, last: addDays(today(), -1) }, 'dropped', today(), 1), 'the last dose was today').toBe(false)
  expect(await endCare(at, who, 'own wish', today(), 1)).toBe(true)
  expect(await fileOf(nurse, who.person, CLINIC)).toMatchObject({
    over: true,
    ends: { clinical: today(), legal: today(), counted: today(), countedAs: 'ownWish' },
  })
})

test('and a move: with a summary that goes along, and the head of the other clinic takes the person over', async () => {
  const who = await treated()
  expect(await moveCare(at, { site: at.next, head: next }, who, today())).toBe(true)
  expect(await fileOf(next, who.person, at.next)).toMatchObject({ treats: true, state: 'running', lastGiven: today() })
  const left = (await nurse?.get(`/api/dosing/care?site=${CLINIC}`))?.json<CarePeoplePage>().people ?? []
  // For a month the old place sees them for its paper alone (docs/decisions/0679).
  expect(left.find((p) => p.person === who.person)).toMatchObject({ is: 'moved' })
})
