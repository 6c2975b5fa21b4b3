import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { syncUnits } from '../../src/db/units.ts'
import { day } from '../../src/kernel/day.ts'
import type { PersonId, UnitId } from '../../src/kernel/ids.ts'
import { law } from '../../src/law/index.ts'
import { haiPhong2024 } from '../../src/plans/hai-phong-2024.ts'
import { now } from '../../src/server/clock.ts'
import type { PersonFile, Recorded } from '../../src/server/contract/answers.ts'
import { recordCare } from '../../src/server/dosing/care.ts'
import { bookOfPlan } from '../../src/server/plans/book.ts'
import { openCabinet, patient, today } from '../support/clinic.ts'
import { freshPersonalId } from '../support/personal-id.ts'
import {
  type Actor,
  CENTRE,
  CITY,
  CLINIC,
  DISTRICT,
  OTHER_WARD,
  PASSWORD,
  PROVIDER,
  startProgram,
  type TestProgram,
  WARD,
} from '../support/program.ts'
import { workbook } from '../support/workbook.ts'

const COURT = 'thu/toa-an' as UnitId // an id of this test
const HEALTH = 'thu/tram-y-te' as UnitId // the same
const POINT = 'thu/diem-cap' as UnitId // the same

/** A reader knows the policy from this table: what each office gets at each route, for a person of its own ward and of another. */
type Office = keyof typeof unitOf
const unitOf = {
  communePolice: WARD,
  communePoliceChief: WARD,
  communeChair: WARD,
  communeOfficer: WARD,
  communeClerk: WARD,
  provider: PROVIDER,
  examiner: HEALTH,
  facilityHead: CENTRE,
  centreOfficer: CENTRE,
  clinicHead: CLINIC,
  clinicDoctor: CLINIC,
  clinicOfficer: CLINIC,
  clinicPharmacist: CLINIC,
  clinicNurse: CLINIC,
  pointNurse: POINT,
  courtJudge: COURT,
  courtClerk: COURT,
  districtLabourHead: DISTRICT,
  districtPolice: DISTRICT,
  provincialAgency: CITY,
  provincialPoliceDirector: CITY,
  provincialLeader: CITY,
  administrator: CITY,
} as const satisfies Readonly<Record<string, UnitId>>
const offices = Object.keys(unitOf) as readonly Office[] // keys of a literal

/** A commune that was divided, and one of its parts. */
const [DIVIDED, PART] = ['11656@2022-01-01', '11629@2025-07-01']

type Subject = { readonly person: string; readonly case: string; readonly entry: string; readonly account: string }
type World = { readonly own: Subject; readonly foreign: Subject }
type Row = {
  readonly route: string
  /** `w` is as it was left by earlier rows; `fresh` makes a person with an opened case in the own ward, `unopened` one without. */
  readonly call: (who: Actor, w: World, fresh: () => Promise<Subject>, unopened: () => Promise<string>) => ReturnType<Actor['get']>
  readonly as: Readonly<Record<Office, number>>
}

/** Offices that at all these routes may do what another may: what tells them apart are acts of measures not opened here. */
const like: Partial<Record<Office, Office>> = {
  examiner: 'provider',
  centreOfficer: 'facilityHead',
  clinicDoctor: 'clinicHead',
  clinicOfficer: 'clinicHead',
  clinicPharmacist: 'facilityHead',
  clinicNurse: 'facilityHead',
  pointNurse: 'facilityHead',
  courtJudge: 'facilityHead',
  courtClerk: 'facilityHead',
  districtPolice: 'districtLabourHead',
  provincialPoliceDirector: 'provincialAgency',
}

const all = (status: number): Readonly<Record<Office, number>> =>
  Object.fromEntries(offices.map((o) => [o, status])) as Record<Office, number> // one a name
const except = (status: number, others: Partial<Record<Office, number>>): Readonly<Record<Office, number>> =>
  Object.fromEntries(offices.map((o) => [o, others[o] ?? others[like[o] ?? o] ?? status])) as Record<Office, number> // one a name

/** Who opens some case may register whom it is about; above the commune, the police who handle a case and have addiction determined. */
const registers = (status: number): Partial<Record<Office, number>> => ({
  ...police(status),
  examiner: status,
  clinicHead: status,
  provincialAgency: status,
  provincialPoliceDirector: 403,
})
const police = (status: number): Partial<Record<Office, number>> => ({ communePolice: status, communePoliceChief: status })
/** Who keeps drugs and pours them does nothing in cases. */
const pouring = (status: number): Partial<Record<Office, number>> => ({ clinicPharmacist: status, clinicNurse: status, pointNurse: status })
/** Those who work in the ward; a list with names is theirs. */
const commune = (status: number): Partial<Record<Office, number>> => ({
  ...police(status),
  communeChair: status,
  communeOfficer: status,
  communeClerk: status,
})

/** Offices of the ward that work with its people. */
const working = { communePolice: 200, communePoliceChief: 200, communeChair: 200, communeOfficer: 200, communeClerk: 200 } as const

/** A paper that names no lot: whoever may write it gets to hear that; nobody's stock is changed. */
const recall = () => ({ key: randomUUID(), asked: { does: 'recall', lot: '2411A', paper: '1' } })
const receipt = () => ({
  key: randomUUID(),
  asked: { does: 'receive', paper: '1', lots: [{ ...lot, contents: [{ unit: 'ml', volume: 1 }] }] },
})
const lot = { agent: 'methadone', form: 'solution', strength: 100, lot: '2411A', expires: '2040-01-01' }
const stock = encodeURIComponent(CLINIC)

const act = (w: { case: string }, name: string, says: object) =>
  [`/api/cases/${w.case}/acts`, { key: randomUUID(), seq: 1, act: name, happened: '2026-07-02T09:00+07:00', says }] as const
const person = () => ({ key: randomUUID(), name: 'Lê Thị Thử', birth: '1988', sex: 'female', unit: WARD })
const statement = (name: string, words: object) => ({ key: randomUUID(), seq: 1, name, says: {}, words })
const alias = () => statement('@alias', { alias: 'Bảy Thử' })
const conviction = () => statement('@conviction', { conviction: 'Điều 249' })
const photo = () => statement('@photo', { photo: '/9j/4AAQ/9k=' })
const survey = () => ({ key: randomUUID(), name: 'Rà soát thử', unit: WARD, from: '2026-07-01', until: '2027-06-30' })
const listing = () => ({ key: randomUUID(), does: 'enters', cause: 'decided', on: '2026-07-02' })
const opening = (p: string) => ({
  key: randomUUID(),
  person: p,
  measure: 'voluntary-community',
  route: 'adult',
  act: 'notify',
  happened: '2026-07-01T09:00+07:00',
  says: { resultOn: '2026-07-01', notifiedAt: '2026-07-01T09:00+07:00', group: 'volunteer', residence: 'stable' },
})

/** Somebody whom the clinic treats and who takes doses at its point. */
let atPointOf: Promise<string> | undefined
const treatedAtPoint = (): Promise<string> => {
  atPointOf ??= (async () => {
    const person = await patient(await program.actor('clinicHead', CLINIC))
    const { session } = await program.actor('clinicDoctor', CLINIC)
    const said = {
      key: randomUUID(),
      site: CLINIC,
      name: '@care-point',
      says: { at: POINT, from: today() },
      words: { why: 'Nhà gần.' },
    } as const
    // The point of this test is in the tables alone.
    const sent = await recordCare({ db: program.db, clinicOf: () => CLINIC }, { session, person: person as PersonId }, said) // an id of the program
    expect(sent.is, JSON.stringify(sent)).toBe('recorded')
    return person
  })()
  return atPointOf
}
const point = encodeURIComponent(POINT)
/** Whoever reads what is clinical at the clinic. */
const clinical = (status: number): Partial<Record<Office, number>> => ({
  clinicHead: status,
  clinicDoctor: status,
  clinicNurse: status,
  clinicOfficer: 404,
})

/** Somebody whom the clinic treats. */
let patientOf: Promise<string> | undefined
const treated = (): Promise<string> => {
  patientOf ??= program.actor('clinicHead', CLINIC).then((head) => patient(head))
  return patientOf
}
const rightsOf = () => ({ key: randomUUID(), site: CLINIC })
const claimOf = async () => ({ person: await treated(), day: today(), part: 1 })
const journalLine = () => ({
  n: 1,
  at: '2026-11-22T08:00+07:00',
  claim: { person: randomUUID(), day: '2026-11-22', part: 1 },
  told: { does: 'returned', person: randomUUID() },
  seal: 'a'.repeat(64),
  made: null,
})
/** A remembered figure, with the signature of a nurse whose password is that of all actors. */
const adopting = async () => {
  const second = await program.actor('clinicNurse', CLINIC)
  const login = `u${second.account.slice(0, 8)}`
  return {
    key: randomUUID(),
    site: CLINIC,
    row: 'RC-02',
    value: 2,
    source: 'Thông tư',
    mark: 'read',
    second: { login, password: PASSWORD },
  }
}
const written = (name: string, words: object, says: object = {}) => ({ key: randomUUID(), site: CLINIC, name, says, words })

const orderSays = {
  agent: 'methadone',
  phase: 'induction',
  parts: [200],
  covers: 1,
  start: '2026-11-22',
  end: '2026-11-22',
  names: [],
}

const policy: readonly Row[] = [
  { route: 'GET /api/me', call: (who) => who.get('/api/me'), as: all(200) },
  { route: 'GET /api/me/sessions', call: (who) => who.get('/api/me/sessions'), as: all(200) },
  { route: 'GET /api/today', call: (who) => who.get('/api/today'), as: all(200) },
  { route: 'GET /api/moved', call: (who) => who.get('/api/moved'), as: all(200) },
  { route: 'POST /api/moved/looked', call: (who) => who.send('POST', '/api/moved/looked', { calendars: ['thu'] }), as: all(204) },
  { route: 'GET /api/units', call: (who) => who.get('/api/units?q=le%20chan'), as: all(200) },
  { route: 'GET /api/units/:id', call: (who) => who.get(`/api/units/${WARD}`), as: all(200) },
  {
    route: 'POST /api/units',
    call: (who) =>
      who.send('POST', '/api/units', { key: randomUUID(), kind: 'clinic', name: 'Cơ sở điều trị Thử', within: CITY, from: '2026-01-01' }),
    as: except(403, { administrator: 201 }),
  },
  {
    route: 'POST /api/units/:id/rulings about an organisation',
    call: (who) =>
      who.send('POST', `/api/units/${encodeURIComponent(CENTRE)}/rulings`, {
        key: randomUUID(),
        does: 'rename',
        name: 'Cơ sở thử nghiệm',
        within: CITY,
        from: '2026-05-01',
      }),
    as: except(403, { administrator: 201 }),
  },
  {
    route: 'POST /api/units/:id/rulings that choose who has the files',
    call: (who) => who.send('POST', `/api/units/${DIVIDED}/rulings`, { key: randomUUID(), does: 'choose', to: PART }),
    as: except(403, { provincialAgency: 201, provincialPoliceDirector: 403 }),
  },
  { route: 'GET /api/assignments', call: (who) => who.get('/api/assignments'), as: all(200) },
  {
    route: 'POST /api/cases/:id/seat of a case that has its unit',
    call: (who, w) => who.send('POST', `/api/cases/${w.own.case}/seat`, { key: randomUUID(), seq: 1, seat: 'commune', unit: OTHER_WARD }),
    as: except(404, { ...commune(422), provincialAgency: 422 }),
  },
  { route: 'GET /api/plans', call: (who) => who.get('/api/plans'), as: all(200) },
  { route: 'GET /api/plans/template', call: (who) => who.get('/api/plans/template'), as: all(200) },
  {
    route: 'POST /api/plans/preview',
    call: async (who) => who.upload('/api/plans/preview?file=thu.xlsx', await bookOfPlan(haiPhong2024)),
    as: except(403, { provincialAgency: 200, provincialPoliceDirector: 403 }),
  },
  {
    route: 'POST /api/plans',
    call: (who) => who.send('POST', '/api/plans', { key: randomUUID(), plan: { ...haiPhong2024, id: `x${randomUUID().slice(0, 8)}` } }),
    as: except(403, { provincialAgency: 201, provincialPoliceDirector: 403 }),
  },
  { route: 'GET /api/plans/:id', call: (who) => who.get('/api/plans/hai-phong-2024'), as: all(200) },
  { route: 'GET /api/plans/:id/workbook', call: (who) => who.get('/api/plans/hai-phong-2024/workbook'), as: all(200) },
  { route: 'GET /api/plans/:id/versions', call: (who) => who.get('/api/plans/hai-phong-2024/versions'), as: all(200) },
  {
    route: 'GET /api/plans/:id/changes',
    call: (who) => who.get('/api/plans/hai-phong-2024/changes?withAsOf=2024-06-14'),
    // Results are figures of the province that keeps the plan; below and beside it offices read its targets.
    as: except(403, { provincialAgency: 200, provincialLeader: 200 }),
  },
  {
    route: 'GET /api/plans/:id/lines/:no/people',
    call: (who) => who.get('/api/plans/hai-phong-2024/lines/20/people'),
    as: except(403, { provincialAgency: 200 }),
  },
  { route: 'GET /api/people', call: (who) => who.get('/api/people?q=thu'), as: all(200) },
  {
    route: 'GET /api/people/:id of the own ward',
    call: (who, w) => who.get(`/api/people/${w.own.person}`),
    as: except(200, {
      provider: 404,
      facilityHead: 404,
      clinicHead: 404,
      clinicPharmacist: 404,
      clinicNurse: 404,
      pointNurse: 404,
      districtLabourHead: 404,
      provincialLeader: 404,
      administrator: 404,
    }),
  },
  {
    route: 'GET /api/people/:id of another ward',
    call: (who, w) => who.get(`/api/people/${w.foreign.person}`),
    as: except(404, { provincialAgency: 200 }),
  },
  {
    route: 'GET /api/cases/:id of the own ward',
    call: (who, w) => who.get(`/api/cases/${w.own.case}`),
    as: except(200, {
      provider: 404,
      facilityHead: 404,
      clinicHead: 404,
      clinicPharmacist: 404,
      clinicNurse: 404,
      pointNurse: 404,
      districtLabourHead: 404,
      provincialLeader: 404,
      administrator: 404,
    }),
  },
  {
    route: 'GET /api/cases/:id of another ward',
    call: (who, w) => who.get(`/api/cases/${w.foreign.case}`),
    as: except(404, { provincialAgency: 200 }),
  },
  {
    route: 'POST /api/people',
    call: (who) => who.send('POST', '/api/people', person()),
    as: except(403, registers(201)),
  },
  {
    route: 'POST /api/people/:id/identity of the own ward',
    call: async (who, _w, fresh) => who.send('POST', `/api/people/${(await fresh()).person}/identity`, alias()),
    as: except(404, { ...commune(201), provincialAgency: 403 }),
  },
  {
    route: 'POST /api/people/:id/identity of another ward',
    call: (who, w) => who.send('POST', `/api/people/${w.foreign.person}/identity`, alias()),
    as: except(404, { provincialAgency: 403 }),
  },
  {
    route: 'POST /api/people/:id/identity, a conviction',
    call: async (who, _w, fresh) => who.send('POST', `/api/people/${(await fresh()).person}/identity`, conviction()),
    as: except(404, { ...commune(403), ...police(201), provincialAgency: 403 }),
  },
  {
    route: 'GET /api/people/:id/photos/:entry of the own ward',
    call: async (who, _w, fresh) => {
      const { person: p } = await fresh()
      const made = await (await policeOf(WARD)).send('POST', `/api/people/${p}/identity`, photo())
      return who.get(`/api/people/${p}/photos/${made.json<{ entry: string }>().entry}`)
    },
    as: except(404, { communePolice: 200, communePoliceChief: 200, communeChair: 200, communeOfficer: 200 }),
  },
  {
    route: 'POST /api/cases/:id/acts',
    call: async (who, _w, fresh) => who.send('POST', ...act(await fresh(), 'guide', { missing: 'x' })),
    as: except(404, { ...commune(422), ...police(201), provincialAgency: 422 }),
  },
  {
    route: 'POST /api/cases',
    call: async (who, _w, _fresh, unopened) => who.send('POST', '/api/cases', opening(await unopened())),
    as: except(404, { ...commune(422), ...police(201), provincialAgency: 422 }),
  },
  {
    route: 'POST /api/cases/:id/acts in another ward',
    call: (who, w) => who.send('POST', ...act(w.foreign, 'guide', { missing: 'x' })),
    as: except(404, { provincialAgency: 422 }),
  },
  {
    route: 'POST /api/cases/:id/corrections',
    call: async (who, _w, fresh) => {
      const of = await fresh()
      return who.send('POST', `/api/cases/${of.case}/corrections`, { key: randomUUID(), seq: 1, entry: of.entry, why: 'nhầm' })
    },
    as: except(404, { ...commune(422), ...police(201), provincialAgency: 422 }),
  },
  {
    route: 'POST /api/cases/adopt',
    call: async (who, _w, fresh) =>
      who.send('POST', '/api/cases/adopt', {
        key: randomUUID(),
        person: (await fresh()).person,
        measure: 'post-rehab',
        route: 'voluntary',
        state: 'managed',
        happened: '2026-07-10',
        facts: { completed: '2026-06-01' },
        documents: [],
      }),
    as: except(404, { ...commune(201), communeClerk: 422, provincialAgency: 422 }),
  },
  { route: 'GET /api/same', call: (who) => who.get('/api/same'), as: all(200) },
  { route: 'GET /api/people/alike', call: (who) => who.get('/api/people/alike?name=Le%20Thi%20Thu&birth=1988'), as: all(200) },
  {
    route: 'GET /api/same/:one/:other of the own ward',
    call: async (who, w, _fresh, unopened) => who.get(`/api/same/${w.own.person}/${await unopened()}`),
    as: except(404, { ...commune(200), provincialAgency: 200 }),
  },
  {
    route: 'GET /api/same/:one/:other of two wards',
    call: (who, w) => who.get(`/api/same/${w.own.person}/${w.foreign.person}`),
    as: except(404, { provincialAgency: 200 }),
  },
  {
    route: 'POST /api/same/:one/:other',
    call: async (who, _w, _fresh, unopened) =>
      who.send('POST', `/api/same/${await unopened()}/${await unopened()}`, {
        key: randomUUID(),
        turn: 0,
        does: 'different',
        why: 'hai người',
      }),
    as: except(404, { ...commune(422), ...police(201), provincialAgency: 422 }),
  },
  {
    route: 'POST /api/same/:one/by-number without such a number',
    call: (who, w) => who.send('POST', `/api/same/${w.own.person}/by-number`, { key: randomUUID(), number: '031099999999', why: 'trùng' }),
    as: except(403, registers(404)),
  },
  {
    route: 'POST /api/me/password',
    call: (who) => who.send('POST', '/api/me/password', { old: 'sai', new: 'mat-khau-moi-dai' }),
    as: all(400),
  },
  { route: 'POST /api/me/totp', call: (who) => who.send('POST', '/api/me/totp', { password: PASSWORD }), as: all(200) },
  { route: 'PUT /api/me/totp', call: (who) => who.send('PUT', '/api/me/totp', { code: '000000' }), as: all(400) },
  {
    route: 'DELETE /api/me/sessions/:id of somebody else',
    call: (who) => who.send('DELETE', `/api/me/sessions/${randomUUID()}`),
    as: all(404),
  },
  {
    route: 'PATCH /api/admin/accounts/:id',
    call: (who, w) => who.send('PATCH', `/api/admin/accounts/${w.own.account}`, { disabled: false }),
    as: except(404, { administrator: 200 }),
  },
  {
    route: 'POST /api/admin/accounts/:id/offices',
    call: (who, w) =>
      who.send('POST', `/api/admin/accounts/${w.own.account}/offices`, { office: 'communeOfficer', unit: WARD, from: '2026-08-01' }),
    as: except(403, { administrator: 200 }),
  },
  {
    route: 'PATCH /api/admin/offices/:id',
    call: (who) => who.send('PATCH', `/api/admin/offices/${randomUUID()}`, { until: '2026-09-01' }),
    as: all(404),
  },
  { route: 'GET /api/admin/accounts', call: (who) => who.get('/api/admin/accounts'), as: except(403, { administrator: 200 }) },
  {
    route: 'POST /api/admin/accounts',
    call: (who) =>
      who.send('POST', '/api/admin/accounts', {
        login: `x${randomUUID().slice(0, 8)}`,
        name: 'Mới',
        password: 'mat-khau-dai',
        personalId: freshPersonalId(),
        office: 'communePolice',
        unit: WARD,
        from: '2026-07-01',
      }),
    as: except(403, { administrator: 200 }),
  },
  {
    route: 'DELETE /api/me/totp',
    call: (who) => who.send('DELETE', '/api/me/totp', { password: 'sai' }),
    as: all(400),
  },
  { route: 'GET /api/surveys', call: (who) => who.get('/api/surveys'), as: all(200) },
  {
    route: 'POST /api/surveys',
    call: (who) => who.send('POST', '/api/surveys', survey()),
    as: except(403, { communeChair: 201, communePoliceChief: 201 }),
  },
  {
    route: 'GET /api/surveys/:id of the own ward',
    call: async (who) => who.get(`/api/surveys/${await surveyed()}`),
    as: except(404, { ...commune(200), provincialAgency: 200 }),
  },
  {
    route: 'POST /api/surveys/:id/answers',
    call: async (who, _w, _fresh, unopened) =>
      who.send('POST', `/api/surveys/${await surveyed()}/answers`, { key: randomUUID(), person: await unopened(), result: 'confirmed' }),
    as: except(404, { ...commune(201), provincialAgency: 403 }),
  },
  {
    route: 'POST /api/surveys/:id/closing',
    call: async (who) => who.send('POST', `/api/surveys/${await surveyed()}/closing`, { key: randomUUID() }),
    as: except(404, {
      communePolice: 403,
      communePoliceChief: 201,
      communeChair: 201,
      communeOfficer: 403,
      communeClerk: 403,
      provincialAgency: 403,
    }),
  },
  { route: 'GET /api/stock', call: (who) => who.get('/api/stock'), as: all(200) },
  {
    route: 'GET /api/stock/:site',
    call: (who) => who.get(`/api/stock/${stock}`),
    // Reception and doctors do not look into the cabinet, nor does any office above the clinic or beside it.
    as: except(404, { clinicHead: 200, clinicDoctor: 404, clinicOfficer: 404, clinicPharmacist: 200, clinicNurse: 200 }),
  },
  {
    route: 'POST /api/stock/:site of what all who keep the book may write',
    call: (who) => who.send('POST', `/api/stock/${stock}`, recall()),
    as: except(404, { clinicHead: 400, clinicDoctor: 404, clinicOfficer: 404, clinicPharmacist: 400, clinicNurse: 400 }),
  },
  {
    route: 'POST /api/stock/:site of what keepers of the store write',
    call: (who) => who.send('POST', `/api/stock/${stock}`, receipt()),
    // One signature is not two.
    as: except(404, { clinicHead: 400, clinicDoctor: 404, clinicOfficer: 404, clinicPharmacist: 400, clinicNurse: 403 }),
  },
  {
    route: 'GET /api/stock/:site/balance',
    call: (who) => who.get(`/api/stock/${stock}/balance?from=2026-07-01&until=2026-07-31`),
    as: except(404, { clinicHead: 200, clinicDoctor: 404, clinicOfficer: 404, clinicPharmacist: 200, clinicNurse: 200 }),
  },
  { route: 'GET /api/recalls', call: (who) => who.get('/api/recalls'), as: all(200) },
  {
    route: 'POST /api/recalls',
    call: (who) =>
      who.send('POST', '/api/recalls', { key: randomUUID(), agent: 'methadone', lot: 'X1', paper: '9/QLD', why: 'Không đạt chất lượng' }),
    as: except(403, { provincialAgency: 201, provincialPoliceDirector: 403 }),
  },
  {
    route: 'GET /api/stock/:site/recalls',
    call: (who) => who.get(`/api/stock/${stock}/recalls`),
    as: except(404, { clinicHead: 200, clinicDoctor: 404, clinicOfficer: 404, clinicPharmacist: 200, clinicNurse: 200 }),
  },
  {
    route: 'POST /api/stock/:site/recalls of no notice',
    call: (who) => who.send('POST', `/api/stock/${stock}/recalls`, { key: randomUUID(), notice: randomUUID() }),
    as: all(404),
  },
  {
    route: 'GET /api/stock/:site/day',
    call: (who) => who.get(`/api/stock/${stock}/day?day=2026-07-31`),
    as: except(404, { clinicHead: 200, clinicDoctor: 404, clinicOfficer: 404, clinicPharmacist: 200, clinicNurse: 200 }),
  },
  {
    route: 'GET /api/stock/:site/book',
    call: (who) => who.get(`/api/stock/${stock}/book?from=2026-07-01&until=2026-07-31`),
    as: except(404, { clinicHead: 200, clinicDoctor: 404, clinicOfficer: 404, clinicPharmacist: 200, clinicNurse: 200 }),
  },
  { route: 'GET /api/questions', call: (who) => who.get('/api/questions'), as: all(200) },
  {
    route: 'POST /api/questions/:name/readings',
    call: (who) =>
      who.send('POST', '/api/questions/earlierRehab/readings', { key: randomUUID(), reading: 'completed', why: 'Hướng dẫn số 1' }),
    as: except(403, { provincialAgency: 201, provincialPoliceDirector: 403 }),
  },
  { route: 'GET /api/freshness', call: (who) => who.get(`/api/freshness?within=${CITY}`), as: all(200) },
  { route: 'GET /api/registers/:name', call: (who) => who.get('/api/registers/dependents'), as: all(200) },
  { route: 'GET /api/reports', call: (who) => who.get('/api/reports'), as: all(200) },
  {
    route: 'GET /api/reports/:roll of the own ward',
    call: (who) => who.get(`/api/reports/community?period=2026-T7&unit=${WARD}`),
    // Figures go to whoever works with the people of the unit, and to its leaders.
    as: except(403, { ...working, provincialAgency: 200, provincialLeader: 200 }),
  },
  {
    route: 'GET /api/reports/:roll of another ward',
    call: (who) => who.get(`/api/reports/community?period=2026-T7&unit=${OTHER_WARD}`),
    as: except(403, { provincialAgency: 200, provincialLeader: 200 }),
  },
  {
    route: 'GET /api/reports/:roll of a facility',
    call: (who) => who.get(`/api/reports/residents?period=2026-07-01_2026-09-30&unit=${CENTRE}`),
    as: except(403, { facilityHead: 200, ...pouring(403), courtJudge: 403, courtClerk: 403, provincialAgency: 200, provincialLeader: 200 }),
  },
  {
    route: 'GET /api/reports/:roll/doses of a clinic',
    call: (who) => who.get(`/api/reports/treated/doses?period=2026-Q2&unit=${CLINIC}`),
    as: except(403, { clinicHead: 200, clinicPharmacist: 200, clinicNurse: 200, provincialAgency: 200, provincialLeader: 200 }),
  },
  {
    route: 'POST /api/reports/:roll/doses/hiv',
    call: (who) =>
      who.send('POST', '/api/reports/treated/doses/hiv', {
        ...{ key: randomUUID(), unit: CLINIC, period: '2026-Q2', all: 0, men: 0, women: 0, source: 'charts', on: '2026-06-14' },
      }),
    as: except(403, { clinicHead: 201, clinicOfficer: 403 }),
  },
  {
    route: 'GET /api/reports/:roll/people of the own ward',
    call: (who) => who.get(`/api/reports/community/people?period=2026-T7&unit=${WARD}&figure=in`),
    as: except(403, { ...working, provincialAgency: 200 }),
  },
  { route: 'GET /api/status', call: (who) => who.get('/api/status'), as: all(200) },
  {
    route: 'GET /api/dosing/day of a clinic',
    call: (who) => who.get(`/api/dosing/day?site=${CLINIC}`),
    // Its reception sends people to the window and sees no dose.
    as: except(404, { clinicHead: 200, clinicNurse: 200, clinicOfficer: 404 }),
  },
  {
    route: 'GET /api/dosing/day of a point',
    call: (who) => who.get(`/api/dosing/day?site=${point}`),
    as: except(404, { ...clinical(200), pointNurse: 200 }),
  },
  {
    route: 'GET /api/dosing/people/:id at a point where they take doses',
    call: async (who) => who.get(`/api/dosing/people/${await treatedAtPoint()}?site=${point}`),
    as: except(404, { ...clinical(404), pointNurse: 200 }),
  },
  {
    route: 'GET /api/dosing/people/:id at a point of whoever takes doses at its clinic',
    call: async (who) => who.get(`/api/dosing/people/${await treated()}?site=${point}`),
    as: all(404),
  },
  {
    route: 'POST /api/dosing/people/:id/doses at a point',
    call: async (who) => {
      const not = { key: randomUUID(), site: POINT, does: 'not given', reason: 'absent', recognised: [], fitness: 'fit' }
      return who.send('POST', `/api/dosing/people/${await treatedAtPoint()}/doses`, not)
    },
    as: except(404, { ...clinical(403), pointNurse: 201 }),
  },
  {
    route: 'POST /api/dosing/devices of a point',
    call: async (who) =>
      who.send('POST', '/api/dosing/devices', {
        ...{
          key: randomUUID(),
          site: POINT,
          name: `Máy ${randomUUID().slice(0, 8)}`,
          password: PASSWORD,
          second: (await adopting()).second,
        },
      }),
    as: except(404, { ...clinical(403), clinicHead: 201, pointNurse: 403 }),
  },
  {
    route: 'GET /api/dosing/people/:id whom the clinic treats',
    call: async (who) => who.get(`/api/dosing/people/${await treated()}?site=${CLINIC}`),
    as: except(404, { clinicHead: 200, clinicNurse: 200, clinicOfficer: 404 }),
  },
  {
    route: 'GET /api/dosing/people/:id whom it does not treat',
    call: (who, w) => who.get(`/api/dosing/people/${w.own.person}?site=${CLINIC}`),
    as: all(404),
  },
  {
    route: 'POST /api/dosing/people/:id/doses',
    call: async (who) => {
      const not = { key: randomUUID(), site: CLINIC, does: 'not given', reason: 'absent', recognised: [], fitness: 'fit' }
      return who.send('POST', `/api/dosing/people/${await treated()}/doses`, not)
    },
    as: except(404, { clinicHead: 201, clinicNurse: 201, clinicOfficer: 404 }),
  },
  {
    route: 'POST /api/dosing/people/:id/care by whoever treats',
    call: async (who) =>
      who.send(
        'POST',
        `/api/dosing/people/${await treated()}/care`,
        written('@care-counsel', { note: 'Tư vấn.' }, { kind: 'individual', minutes: 20 }),
      ),
    as: except(404, { clinicHead: 201, clinicNurse: 201, clinicOfficer: 404 }),
  },
  {
    route: 'POST /api/dosing/people/:id/care that a doctor signs',
    call: async (who) => who.send('POST', `/api/dosing/people/${await treated()}/care`, written('@care-examine', { findings: 'Khỏe.' })),
    as: except(404, { clinicHead: 403, clinicDoctor: 201, clinicNurse: 403, clinicOfficer: 404 }),
  },
  {
    route: 'GET /api/dosing/people/:id/care',
    call: async (who) => who.get(`/api/dosing/people/${await treated()}/care?site=${CLINIC}`),
    as: except(404, { clinicHead: 200, clinicNurse: 200, clinicOfficer: 404 }),
  },
  {
    route: 'GET /api/dosing/watched',
    call: (who) => who.get(`/api/dosing/watched?site=${CLINIC}`),
    as: except(404, { clinicHead: 200, clinicNurse: 200, clinicOfficer: 404 }),
  },
  {
    route: 'GET /api/dosing/reviews',
    call: (who) => who.get(`/api/dosing/reviews?site=${CLINIC}`),
    as: except(404, { clinicHead: 200, clinicNurse: 200, clinicOfficer: 404 }),
  },
  {
    route: 'GET /api/dosing/lost',
    call: (who) => who.get(`/api/dosing/lost?site=${CLINIC}`),
    as: except(404, { clinicHead: 200, clinicNurse: 200, clinicOfficer: 404 }),
  },
  {
    route: 'GET /api/dosing/care',
    call: (who) => who.get(`/api/dosing/care?site=${CLINIC}`),
    as: except(404, { clinicHead: 200, clinicNurse: 200, clinicOfficer: 404 }),
  },
  {
    route: 'POST /api/dosing/people/:id/paper',
    call: async (who) =>
      who.send('POST', `/api/dosing/people/${await treated()}/paper`, {
        key: randomUUID(),
        site: CLINIC,
        at: `${today()}T00:01+07:00`,
        agent: 'methadone',
        dose: 600,
        part: 1,
        poured: [{ bottle: 'MT1-1' }],
        fitness: 'fit',
        on: { is: 'down', since: `${today()}T00:00+07:00`, why: 'Mất điện.' },
        another: true,
        second: (await adopting()).second,
      }),
    as: except(404, { clinicHead: 201, clinicNurse: 201, clinicOfficer: 404 }),
  },
  {
    route: 'POST /api/dosing/people/:id/order',
    call: async (who) => who.send('POST', `/api/dosing/people/${await treated()}/order`, { site: CLINIC, says: orderSays }),
    // Only a doctor writes orders, so only a doctor tries one.
    as: except(404, { clinicDoctor: 200 }),
  },
  {
    route: 'GET /api/dosing/figures',
    call: (who) => who.get(`/api/dosing/figures?site=${CLINIC}`),
    as: except(404, { clinicHead: 200, clinicNurse: 200, clinicOfficer: 404 }),
  },
  {
    route: 'POST /api/dosing/figures',
    call: async (who) => who.send('POST', '/api/dosing/figures', await adopting()),
    // The head signs, and somebody else beside: the office of the second is not asked for here.
    as: except(404, { clinicHead: 201, clinicDoctor: 403, clinicNurse: 403, clinicOfficer: 404 }),
  },
  {
    route: 'POST /api/dosing/licences of somebody who is no doctor there',
    call: async (who) =>
      who.send('POST', '/api/dosing/licences', {
        ...rightsOf(),
        account: randomUUID(),
        from: today(),
        number: '12/CCHN',
        second: (await adopting()).second,
      }),
    as: except(404, { clinicHead: 400, clinicDoctor: 403, clinicNurse: 403, clinicOfficer: 404 }),
  },
  {
    route: 'POST /api/dosing/releases of no point of the clinic',
    call: async (who) =>
      who.send('POST', '/api/dosing/releases', {
        ...rightsOf(),
        ...{ point: PROVIDER, from: today(), until: today(), why: 'Một người.' },
        second: (await adopting()).second,
      }),
    as: except(404, { clinicHead: 400, clinicDoctor: 403, clinicNurse: 403, clinicOfficer: 404 }),
  },
  {
    route: 'GET /api/dosing/devices',
    call: (who) => who.get(`/api/dosing/devices?site=${CLINIC}`),
    as: except(404, { clinicHead: 200, clinicNurse: 200, clinicOfficer: 404 }),
  },
  {
    route: 'POST /api/dosing/devices',
    call: async (who) =>
      who.send('POST', '/api/dosing/devices', {
        ...{
          key: randomUUID(),
          site: CLINIC,
          name: `Máy ${randomUUID().slice(0, 8)}`,
          password: PASSWORD,
          second: (await adopting()).second,
        },
      }),
    as: except(404, { clinicHead: 201, clinicDoctor: 403, clinicNurse: 403, clinicOfficer: 404 }),
  },
  {
    route: 'POST /api/dosing/devices/revoke of no device of the clinic',
    call: (who) => who.send('POST', '/api/dosing/devices/revoke', { ...rightsOf(), device: randomUUID(), why: 'Mất.' }),
    as: except(404, { clinicHead: 400, clinicDoctor: 403, clinicNurse: 403, clinicOfficer: 404 }),
  },
  {
    route: 'POST /api/dosing/devices/morning of no device of the clinic',
    call: (who) => who.send('POST', '/api/dosing/devices/morning', { ...rightsOf(), device: randomUUID(), on: true, why: 'Mưa lũ.' }),
    as: except(404, { clinicHead: 400, clinicDoctor: 403, clinicNurse: 403, clinicOfficer: 404 }),
  },
  {
    route: 'POST /api/dosing/devices/waking of no device of the point',
    call: (who) =>
      who.send('POST', '/api/dosing/devices/waking', {
        ...rightsOf(),
        ...{ device: randomUUID(), n: 1, at: now(), doses: 0, other: { name: 'Y tá', office: 'điểm' }, password: PASSWORD },
      }),
    as: except(404, { clinicHead: 422, clinicNurse: 422, clinicDoctor: 422, clinicOfficer: 404 }),
  },
  {
    route: 'POST /api/dosing/devices/looked',
    call: async (who) => who.send('POST', '/api/dosing/devices/looked', { ...rightsOf(), second: (await adopting()).second }),
    as: except(404, { clinicHead: 201, clinicNurse: 201, clinicOfficer: 404 }),
  },
  {
    route: 'POST /api/dosing/devices/journal of no device of the clinic',
    call: async (who) =>
      who.send('POST', '/api/dosing/devices/journal', {
        ...rightsOf(),
        file: { device: randomUUID(), iv: 'A'.repeat(16), secret: 'A'.repeat(64) },
        second: (await adopting()).second,
      }),
    as: except(404, { clinicHead: 400, clinicDoctor: 403, clinicNurse: 403, clinicOfficer: 404 }),
  },
  {
    route: 'POST /api/dosing/devices/self/hello of nobody’s device',
    call: (who) => who.send('POST', '/api/dosing/devices/self/hello', {}),
    as: all(401),
  },
  {
    route: 'POST /api/dosing/devices/self/sheet of nobody’s device',
    call: (who) => who.send('POST', '/api/dosing/devices/self/sheet', { epoch: 1 }),
    as: all(401),
  },
  {
    route: 'POST /api/dosing/devices/slot of no device of the clinic',
    call: (who) => who.send('POST', '/api/dosing/devices/slot', { site: CLINIC, device: randomUUID(), password: PASSWORD }),
    as: except(404, {}),
  },
  {
    route: 'POST /api/dosing/devices/self/person of nobody’s device',
    call: (who) => who.send('POST', '/api/dosing/devices/self/person', { person: randomUUID(), version: 0 }),
    as: all(401),
  },
  {
    route: 'POST /api/dosing/devices/self/journal of nobody’s device',
    call: (who) => who.send('POST', '/api/dosing/devices/self/journal', { lines: [journalLine()] }),
    as: all(401),
  },
  {
    route: 'POST /api/dosing/devices/self/head of nobody’s device',
    call: (who) => who.send('POST', '/api/dosing/devices/self/head', { epoch: 1, written: 0 }),
    as: all(401),
  },
  {
    route: 'POST /api/dosing/rights/call-out to no device',
    call: async (who) =>
      who.send('POST', '/api/dosing/rights/call-out', {
        ...rightsOf(),
        person: await treated(),
        part: 1,
        device: randomUUID(),
        other: { name: 'Trần Thị B', office: 'Điều dưỡng' },
      }),
    as: except(404, { clinicHead: 400, clinicNurse: 400, clinicOfficer: 404 }),
  },
  {
    route: 'POST /api/dosing/rights/call-in with a wrong code',
    call: async (who) =>
      who.send('POST', '/api/dosing/rights/call-in', {
        ...rightsOf(),
        ...(await claimOf()),
        from: randomUUID(),
        n: 1,
        code: '00000000',
        epoch: 1,
        drug: 'methadone',
        dose: 600,
        ends: '2026-12-31T12:00+07:00',
        other: { name: 'Trần Thị B', office: 'Điều dưỡng' },
      }),
    as: except(404, { clinicHead: 422, clinicNurse: 422, clinicOfficer: 404 }),
  },
  {
    route: 'POST /api/dosing/rights/transfer to no clinic',
    call: async (who) => who.send('POST', '/api/dosing/rights/transfer', { ...rightsOf(), ...(await claimOf()), to: WARD }),
    as: except(404, { clinicHead: 400, clinicNurse: 400, clinicOfficer: 404 }),
  },
  {
    route: 'POST /api/dosing/rights/attest of nothing',
    call: async (who) =>
      who.send('POST', '/api/dosing/rights/attest', {
        ...rightsOf(),
        of: { is: 'unknown' },
        why: 'Thử.',
        second: (await adopting()).second,
      }),
    as: except(404, { clinicHead: 400, clinicNurse: 400, clinicOfficer: 404 }),
  },
  {
    route: 'POST /api/dosing/rights/ahead',
    call: async (who) => {
      const { day: from } = await claimOf()
      const where = { is: 'paper' }
      return who.send('POST', '/api/dosing/rights/ahead', {
        ...rightsOf(),
        from,
        to: from,
        where,
        why: 'Bão.',
        second: (await adopting()).second,
      })
    },
    as: except(404, { clinicHead: 201, clinicDoctor: 403, clinicNurse: 403, clinicOfficer: 404 }),
  },
  {
    route: 'POST /api/dosing/rights/typed-back of no sheet',
    call: async (who) =>
      who.send('POST', '/api/dosing/rights/typed-back', {
        ...rightsOf(),
        sheet: 'G1',
        claims: [await claimOf()],
        second: (await adopting()).second,
      }),
    as: except(404, { clinicHead: 422, clinicNurse: 422, clinicOfficer: 404 }),
  },
  {
    route: 'POST /api/dosing/people/:id/paper of no sheet',
    call: async (who) =>
      who.send('POST', `/api/dosing/people/${await treated()}/paper`, {
        ...rightsOf(),
        on: { is: 'sheet', sheet: 'G1' },
        agent: 'methadone',
        dose: 600,
        part: 1,
        fitness: 'fit',
        at: `${today()}T00:01+07:00`,
        poured: [{ bottle: 'MT1-1' }],
        second: (await adopting()).second,
      }),
    as: except(404, { clinicHead: 422, clinicNurse: 422, clinicOfficer: 404 }),
  },
  { route: 'GET /api/boards/:name', call: (who) => who.get('/api/boards/endings'), as: all(200) },
  { route: 'GET /api/organisations', call: (who) => who.get('/api/organisations'), as: all(200) },
  { route: 'GET /api/public/places', call: (who) => who.get('/api/public/places'), as: all(200) },
  { route: 'GET /api/visits/:name', call: (who) => who.get('/api/visits/users'), as: all(200) },
  {
    route: 'POST /api/registers/:name/listings',
    call: async (who, _w, _fresh, unopened) =>
      who.send('POST', '/api/registers/users/listings', { ...listing(), person: await unopened() }),
    as: except(403, police(201)),
  },
  {
    route: 'POST /api/registers/:name/listings of another ward',
    call: (who, w) => who.send('POST', '/api/registers/users/listings', { ...listing(), person: w.foreign.person }),
    as: except(403, police(404)),
  },
  { route: 'GET /api/imports/template', call: (who) => who.get('/api/imports/template?measure=post-rehab'), as: all(200) },
  { route: 'GET /api/imports', call: (who) => who.get('/api/imports'), as: all(200) },
  {
    route: 'POST /api/imports of people',
    call: async (who) =>
      who.upload(
        '/api/imports?file=thu.xlsx',
        await workbook([
          ['Họ và tên', 'Năm sinh'],
          ['Lê Thị Thử', 1988],
        ]),
      ),
    as: except(403, registers(201)),
  },
  {
    route: 'POST /api/imports of running cases',
    call: async (who) =>
      who.upload(
        '/api/imports?file=thu.xlsx&measure=post-rehab',
        await workbook([
          ['Họ và tên', 'Năm sinh'],
          ['Lê Thị Thử', 1988],
        ]),
      ),
    as: except(403, {
      communePolice: 201,
      communePoliceChief: 201,
      communeChair: 201,
      communeOfficer: 201,
      // It gives notice before somebody leaves.
      facilityHead: 201,
      centreOfficer: 403,
      ...pouring(403),
      courtJudge: 403,
      courtClerk: 403,
    }),
  },
  {
    route: 'GET /api/imports/:id of the own ward',
    call: async (who) => who.get(`/api/imports/${await staged()}`),
    as: except(404, commune(200)),
  },
  {
    route: 'PUT /api/imports/:id/plan',
    call: (who) =>
      changing((id) =>
        who.send('PUT', `/api/imports/${id}/plan`, {
          mapping: { name: 0, birth: 1, sex: 2 },
          constants: { unit: 'Lê Chân' },
          purpose: 'thử',
        }),
      ),
    // A list of people is of those who register them; the others of the ward only see it.
    as: except(404, { ...commune(403), ...police(202) }),
  },
  {
    route: 'GET /api/imports/:id/rows',
    call: async (who) => who.get(`/api/imports/${await staged()}/rows`),
    as: except(404, commune(200)),
  },
  {
    route: 'POST /api/imports/:id/answers before it was checked',
    call: (who) => changing((id) => who.send('POST', `/api/imports/${id}/answers`, { rows: [2], choice: 'skip' })),
    // A list of people is of those who register them; the others of the ward only see it.
    as: except(404, { ...commune(403), ...police(409) }),
  },
  {
    route: 'POST /api/imports/:id/apply before it was checked',
    call: (who) => changing((id) => who.send('POST', `/api/imports/${id}/apply`)),
    // A list of people is of those who register them; the others of the ward only see it.
    as: except(404, { ...commune(403), ...police(409) }),
  },
  {
    route: 'POST /api/imports/:id/undo before it was applied',
    call: (who) => changing((id) => who.send('POST', `/api/imports/${id}/undo`, { why: 'nhầm' })),
    // A list of people is of those who register them; the others of the ward only see it.
    as: except(404, { ...commune(403), ...police(409) }),
  },
  {
    route: 'DELETE /api/imports/:id',
    call: (who) => changing((id) => who.send('DELETE', `/api/imports/${id}`)),
    // A list of people is of those who register them; the others of the ward only see it.
    as: except(404, { ...commune(403), ...police(204) }),
  },
  {
    route: 'POST /api/exports',
    call: (who) => who.send('POST', '/api/exports', { list: '/nguoi', purpose: 'họp', rows: 1, columns: ['Họ và tên'], filtered: false }),
    as: all(201),
  },
  // Last: it ends the actor's session.
  { route: 'DELETE /api/session', call: (who) => who.send('DELETE', '/api/session'), as: all(204) },
]

/** An import of the own ward, its columns still to be mapped: the same for all until somebody was let change it. An upload takes a process of its own. */
let waiting: string | undefined
const staged = async (): Promise<string> => {
  if (waiting) return waiting
  const book = await workbook([
    ['Họ và tên', 'Năm sinh', 'Giới tính'],
    ['Lê Thị Thử', 1988, 'Nữ'],
  ])
  const made = await (await policeOf(WARD)).upload('/api/imports?file=thu.xlsx', book)
  waiting = made.json<{ id: string }>().id
  return waiting
}
const changing = async (call: (id: string) => ReturnType<Actor['get']>): ReturnType<Actor['get']> => {
  const answer = await call(await staged())
  if (answer.statusCode < 300) waiting = undefined
  return answer
}

let program: TestProgram
let world: World
const actors = new Map<Office, Actor>()
let chair: Actor | undefined
const polices = new Map<UnitId, Actor>()
const policeOf = async (unit: UnitId): Promise<Actor> => {
  const known = polices.get(unit) ?? (await program.actor('communePolice', unit))
  polices.set(unit, known)
  return known
}
const registered = async (unit: UnitId) => {
  const police = await policeOf(unit)
  const made = await police.send('POST', '/api/people', { ...person(), unit })
  return { police, person: made.json<{ person: string }>().person }
}
const surveyed = async (): Promise<string> => {
  chair ??= await program.actor('communeChair', WARD)
  return (await chair.send('POST', '/api/surveys', survey())).json<{ round: string }>().round
}
const subjectOf = async (unit: UnitId): Promise<Subject> => {
  const { police, person: p } = await registered(unit)
  const opened = await police.send('POST', '/api/cases', opening(p))
  expect(opened.statusCode, opened.body).toBe(201)
  const recorded = opened.json<Recorded>()
  return { person: p, case: recorded.case, entry: recorded.entry, account: police.account }
}

beforeAll(async () => {
  program = await startProgram()
  await syncUnits(
    program.owner,
    [
      { id: COURT, code: COURT, kind: 'court', name: 'Tòa án thử nghiệm', parent: CITY, from: day('2022-01-01'), until: null },
      {
        id: HEALTH,
        code: HEALTH,
        kind: 'health-centre',
        name: 'Trung tâm y tế thử nghiệm',
        parent: CITY,
        from: day('2022-01-01'),
        until: null,
      },
      {
        id: POINT,
        code: POINT,
        kind: 'dispensing-point',
        name: 'Điểm cấp phát thử nghiệm',
        parent: CLINIC,
        from: day('2022-01-01'),
        until: null,
      },
    ],
    [],
  )
  const agency = await program.actor('provincialAgency', CITY)
  await agency.send('POST', '/api/plans', { key: randomUUID(), plan: haiPhong2024 })
  world = { own: await subjectOf(WARD), foreign: await subjectOf(OTHER_WARD) }
  for (const office of offices) actors.set(office, await program.actor(office, unitOf[office]))
  // A dose on paper came from a bottle of the book.
  await openCabinet(program, CLINIC, false)
})
afterAll(() => program.close())

describe.each(policy)('$route', ({ call, as }) => {
  test.each(offices)('%s', async (office) => {
    const who = actors.get(office)
    if (!who) throw new Error(office)
    const answer = await call(
      who,
      world,
      () => subjectOf(WARD),
      async () => (await registered(WARD)).person,
    )
    expect(answer.statusCode, answer.body).toBe(as[office])
  })
})

test('every route is in the table of policy by method and path, or is open to all', () => {
  const open = [
    'GET /healthz',
    'GET /readyz',
    'GET /metrics',
    'GET /api/installation',
    'POST /api/session',
    'GET /api/law',
    'GET /api/law/:measure/:from/card',
    'POST /api/law/timeline',
    'GET /api/openapi.json',
  ]
  // The plugin adds `swagger` to the app.
  const { paths } = (program.app as unknown as { swagger: () => { paths: Record<string, object> } }).swagger()
  const routes = Object.entries(paths).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => `${method.toUpperCase()} ${path.replaceAll(/\{(\w+)\}/g, ':$1')}`),
  )
  const described = new Set([...open, ...policy.map((r) => r.route.split(' ').slice(0, 2).join(' '))])
  expect(routes.filter((r) => !described.has(r))).toEqual([])
})

test('every office of the law is in the table', () => {
  expect(Object.keys(unitOf).sort()).toEqual(Object.keys(law.offices.offices).sort())
})

/** What of a file in its own ward an office reads: the name and number, the notes of acts. */
const reads: Readonly<Record<string, readonly string[]>> = {
  communePolice: ['identity', 'note'],
  communePoliceChief: ['identity', 'note'],
  communeChair: ['identity', 'note'],
  communeOfficer: ['identity', 'note'],
  communeClerk: ['identity'],
  provincialAgency: ['identity'],
}

test.each(Object.entries(reads))('%s reads of the words of a file: %s', async (office, classes) => {
  const of = await subjectOf(WARD)
  const police = await policeOf(WARD)
  await police.send('POST', ...act(of, 'guide', { missing: 'lời ghi riêng' }))
  const reader = await program.actor(office, unitOf[office as Office]) // keys of `reads` are offices
  const answer = await reader.get(`/api/people/${of.person}`)
  expect(answer.json<PersonFile>().person.name === 'Lê Thị Thử', answer.body).toBe(classes.includes('identity'))
  expect(answer.body.includes('lời ghi riêng')).toBe(classes.includes('note'))
})

test('what a clinic writes of treatment is read by those who treat, not by the commune and not at its own reception', async () => {
  const police = await policeOf(WARD)
  const { person: of } = await registered(WARD)
  const says = { resultOn: '2026-07-01', clinic: CLINIC, channel: 'inPerson', parents: false }
  const treatment = { measure: 'substitution', route: 'adult', act: 'register', happened: '2026-07-01T09:00+07:00', says }
  const opened = await police.send('POST', '/api/cases', { key: randomUUID(), person: of, ...treatment })
  expect(opened.statusCode, opened.body).toBe(201)
  const { case: id } = opened.json<Recorded>()
  const head = await program.actor('clinicHead', CLINIC)
  for (const [seq, name, words] of [
    [1, 'apply', {}],
    [2, 'notAdmit', { rejectionNo: '1/TB', whyNotAdmitted: 'lời bác sĩ' }],
  ] as const) {
    const done = await head.send('POST', `/api/cases/${id}/acts`, {
      key: randomUUID(),
      seq,
      act: name,
      happened: '2026-07-02',
      says: words,
    })
    expect(done.statusCode, done.body).toBe(201)
  }
  const seen = async (office: Office) => (await (await program.actor(office, unitOf[office])).get(`/api/cases/${id}`)).body
  for (const office of ['clinicHead', 'clinicDoctor'] as const) expect(await seen(office)).toContain('lời bác sĩ')
  for (const office of ['clinicOfficer', 'communePolice', 'communeChair'] as const) {
    expect(await seen(office), office).not.toContain('lời bác sĩ')
    expect(await seen(office), office).toContain('1/TB')
  }
})

test('without a session nothing below /api answers but what is open', async () => {
  for (const url of [
    '/api/me',
    '/api/today',
    '/api/people?q=a',
    `/api/people/${world.own.person}`,
    `/api/cases/${world.own.case}`,
    '/api/units',
    '/api/organisations',
    '/api/plans',
    '/api/surveys',
    '/api/questions',
    '/api/freshness',
    '/api/registers/users',
    '/api/boards/court',
    '/api/admin/accounts',
    '/api/same',
    `/api/same/${world.own.person}/${world.foreign.person}`,
    '/api/people/alike?name=a&birth=1990',
  ])
    expect((await program.app.inject({ method: 'GET', url })).statusCode, url).toBe(401)
})

test('a foreign page cannot write in the name of somebody who is signed in', async () => {
  const answer = await program.app.inject({ method: 'POST', url: '/api/people', payload: person() })
  expect(answer.json()).toMatchObject({ status: 403, code: 'foreign-page' })
})
