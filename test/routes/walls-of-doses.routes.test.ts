import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { appendDose } from '../../src/db/append-dose.ts'
import { readDosing } from '../../src/db/dosing.ts'
import { logRole } from '../../src/db/roles.ts'
import type { EntryId, PersonId } from '../../src/kernel/ids.ts'
import { addMinutes } from '../../src/kernel/moment.ts'
import { canonical, type Json } from '../../src/log/canonical.ts'
import { now } from '../../src/server/clock.ts'
import type { DoseAnswer } from '../../src/server/contract/dosing-pages.ts'
import { freshId } from '../../src/server/ids.ts'
import { dose, giving, look, today } from '../support/clinic.ts'
import { enrol } from '../support/device.ts'
import { type Actor, CLINIC, type TestProgram } from '../support/program.ts'
import { signed, startClinic, treatedBy } from '../support/treating.ts'

// The database alone: what the rules would have refused is handed to it past them.
let program: TestProgram
let head: Actor
let doctor: Actor
let nurse: Actor
let pharmacist: Actor
beforeAll(async () => {
  ;({ program, head, doctor, nurse } = await startClinic())
  pharmacist = await program.actor('clinicPharmacist', CLINIC)
})
afterAll(() => program.close())

const treated = () => treatedBy(head, doctor)

/** Appends one entry of a dose as the nurse, with somebody beside: the outcome. */
const appends = async (
  person: string,
  name: string,
  says: object,
  second: string,
  happened = now(),
  onPaper: { readonly words?: object } | undefined = undefined,
): Promise<string> => {
  const at = { session: nurse.session, person: person as PersonId, site: CLINIC, days: 45 }
  const known = (await readDosing(program.db, at))?.known
  if (!known) throw new Error('treated there')
  const judged = { edition: '-', by: { account: nurse.account, second, release: 'none' }, found: [], notes: [] }
  const entry = {
    id: freshId() as EntryId, // a fresh uuid is one
    kind: 'dose',
    case: known.case,
    seq: known.seq + 1,
    name,
    edition: '-',
    happened,
    forOffice: 'clinicNurse',
    forUnit: CLINIC,
    body: canonical({ says: { person, site: CLINIC, at: happened, ...says }, judged, ...onPaper } as unknown as Json), // plain data
  } as const
  const appended = await appendDose(program.db, {
    session: nurse.session,
    key: randomUUID(),
    request: Buffer.alloc(32),
    person: known.person,
    version: known.version,
    entries: [entry as unknown as Parameters<typeof appendDose>[1]['entries'][number]], // of its shape
    words: [],
    ledger: [],
    answer: {},
    told: onPaper !== undefined,
  })
  return appended.outcome
}

const gave = async (person: string): Promise<EntryId> => {
  const given = await dose(nurse, person, giving(await look(nurse, person)))
  expect(given.statusCode, given.body).toBe(201)
  return given.json<DoseAnswer>().entry
}

test('long after a dose the database takes no spill and no removal of it from two of whom neither prescribes: another dose would follow', async () => {
  const [person, late] = [await treated(), addMinutes(now(), 31)]
  const own = await gave(person)
  const spill = (second: string) => appends(person, '@dose-spilled', { is: 'spilled', of: own, lost: 600 }, second, late)
  const removal = (second: string) => appends(person, '@dose-removed', { is: 'removed', of: own, reason: 'entered wrongly' }, second, late)
  expect([await spill('nobody'), await spill(pharmacist.account), await removal(pharmacist.account)]).toEqual([
    'no right',
    'no right',
    'no right',
  ])
  expect(await spill(doctor.account)).toBe('done')
})

test('paper of more than a week ago comes into the database with a reason and one who answers for it, of more than a month by nobody', async () => {
  const person = await treated()
  const ago = (days: number) => addMinutes(now(), -days * 24 * 60)
  const says = { is: 'given', agent: 'methadone', dose: 600, as: { part: 1, of: 1 }, covers: 1, poured: [], closes: [], ledger: [] }
  const typed = (days: number, second: Actor, words?: object) =>
    appends(person, '@dose-given', { ...says, paper: { typed: now() } }, second.account, ago(days), words ? { words } : {})
  const late = { late: 'a commitment' }
  expect([
    await typed(8, doctor),
    await typed(8, pharmacist, late),
    await typed(32, doctor, late),
    await typed(31, doctor, late),
    await typed(7, pharmacist),
  ]).toEqual(['no right', 'no right', 'no right', 'done', 'done'])
})

test('the database takes no spill back that one person signs: two did for the spill', async () => {
  const person = await treated()
  const said = {
    key: randomUUID(),
    site: CLINIC,
    does: 'spilled',
    of: await gave(person),
    lost: 100,
    why: 'Đổ cốc.',
    second: signed(doctor),
  }
  const spilt = (await dose(nurse, person, said)).json<DoseAnswer>().entry
  const back = (second: string) => appends(person, '@dose-removed', { is: 'removed', of: spilt, reason: 'entered wrongly' }, second)
  expect([await back('nobody'), await back(doctor.account)]).toEqual(['no right', 'done'])
})

test('the database takes no spill back while the right that it freed lies at a machine', async () => {
  const person = await treated()
  const of = await gave(person)
  const said = { key: randomUUID(), site: CLINIC, does: 'spilled', of, lost: 600, why: 'Đổ cốc.', second: signed(doctor) }
  const spilt = (await dose(nurse, person, said)).json<DoseAnswer>().entry
  const device = await enrol(program, head, nurse)
  await device.takes()
  expect(device.holds(person)).toBe(true)
  const back = () => appends(person, '@dose-removed', { is: 'removed', of: spilt, reason: 'entered wrongly' }, doctor.account)
  expect(await back()).toBe('against')
  await program.owner.transaction(async (tx) => {
    await tx.query({ name: 'as log', text: `set local role ${logRole}`, values: [] })
    await tx.query({ name: 'home', text: 'delete from now.dose_right where device = $1 and person = $2', values: [device.id, person] })
  })
  expect(await back()).toBe('done')
})

test('after a restore the database gives by no right of these days before two people answered, whoever asks', async () => {
  const person = await treated()
  const order = (await look(nurse, person)).order?.id
  const says = {
    is: 'given',
    agent: 'methadone',
    order,
    dose: 600,
    as: { part: 1, of: 1 },
    covers: 1,
    poured: [{ bottle: 'MT1-1', amount: { unit: 'ml', volume: 600 } }],
    closes: [],
    ledger: [],
  }
  const give = () => appends(person, '@dose-given', says, 'nobody')
  const owner = (text: string) => program.owner.query({ name: randomUUID(), text, values: [] })
  await owner(
    "insert into app.dose_epoch (epoch, since, known_to, until) values (2, now(), now() - interval '1 hour', now() + interval '6 hours')",
  )
  expect(await give()).toBe('against')
  const answers = `insert into now.dose_answered (person, day, part, epoch, entry) values ('${person}', '${today()}', 1, 2, '${randomUUID()}')`
  await program.owner.transaction(async (tx) => {
    await tx.query({ name: 'as log', text: `set local role ${logRole}`, values: [] })
    await tx.query({ name: 'answers', text: answers, values: [] })
  })
  expect(await give()).toBe('done')
})
