import { randomInt, randomUUID } from 'node:crypto'
import { createAccountAsOwner } from '../src/db/accounts.ts'
import { openPool, type Pool } from '../src/db/pool.ts'
import { appRole } from '../src/db/roles.ts'
import { freshToken, type SessionKey, sessionKey } from '../src/db/session.ts'
import { openSession } from '../src/db/signin.ts'
import type { StockAsked } from '../src/dosing/stock/asked.ts'
import { addDays, day } from '../src/kernel/day.ts'
import { mgPerMl, ml } from '../src/kernel/dose.ts'
import type { AccountId, EntryId, PersonId, UnitId } from '../src/kernel/ids.ts'
import { dayOf } from '../src/kernel/moment.ts'
import { now } from '../src/server/clock.ts'
import type { DosingPerson } from '../src/server/contract/dosing-pages.ts'
import type { RecordCare } from '../src/server/contract/record-care.ts'
import { WRITE_HEADER } from '../src/server/contract/routes.ts'
import { recordCare } from '../src/server/dosing/care.ts'
import { COOKIE } from '../src/server/http/session.ts'
import { freshId } from '../src/server/ids.ts'
import { writeStock } from '../src/server/stock.ts'
import { doseBefore, fromPaper, settledChart } from '../test/support/from-paper.ts'
import type { Session } from '../test/support/staff.ts'
import { type Ground, sharing } from './ground.ts'
import { nameOf } from './life.ts'
import type { Send } from './load.ts'
import { settle } from './settled.ts'

const CITY = '31@2025-07-01' as UnitId
const WARD = '11383@2025-07-01' as UnitId
/** 60 mg, in tenths; and as many hundredths of a millilitre at 10 mg/ml. */
const DOSE = 600

/** Drawn numbers meet: of 30,000 people of a full run some had the same one. */
let numbered = randomInt(1_000_000)

type Somebody = {
  readonly account: AccountId
  readonly login: string
  readonly name: string
  readonly session: SessionKey
  readonly headers: Session
}
export type Clinic = {
  readonly site: UnitId
  readonly head: Somebody
  readonly doctor: Somebody
  readonly nurse: Somebody
  readonly pharmacist: Somebody
  /** One that everybody may pour from: a hundred litres. */
  readonly vessel: string
  readonly litres: readonly string[]
}
/** Somebody with an order, who waits for today's dose. */
export type Waiting = { readonly clinic: Clinic; readonly person: PersonId; readonly name: string; readonly card: string }

const NAMES: Readonly<Record<string, string>> = {
  clinicHead: 'Vũ Thị Trưởng',
  clinicDoctor: 'Đỗ Văn Khám',
  clinicNurse: 'Bùi Thị Cấp',
  clinicPharmacist: 'Phan Văn Kho',
}

const officer = async (owner: Pool, db: Pool, office: string, unit: UnitId, passwordHash = '!'): Promise<Somebody> => {
  const account = freshId() as AccountId // a fresh uuid
  const [login, name] = [`u${account.slice(-12)}`, NAMES[office] ?? 'Cán bộ thử']
  const made = await createAccountAsOwner(owner, {
    id: account,
    login,
    name,
    passwordHash,
    office,
    unit,
    from: day('2020-01-01'),
  })
  if (made !== 'done') throw new Error(`${office} of ${unit}: ${made}`)
  const token = freshToken()
  const session = sessionKey(token)
  await openSession(db, { account, session, hours: 12, idle: 600, device: 'thử' })
  return { account, login, name, session, headers: { [WRITE_HEADER]: '1', cookie: `${COOKIE}=${token}` } }
}

/** What a program has to offer for clinics to be laid in it. */
export type Soil = Pick<Ground, 'owner' | 'server' | 'load'>
export type Laid = {
  readonly clinics: number
  readonly people: number
  readonly bottles: number
  /** Which clinic treats the person of a number; in turns when it is not said. */
  readonly at?: (n: number) => number
  /** How many days ago somebody took the last dose; yesterday when it is not said. */
  readonly last?: (n: number) => number
  /** Found as in the evening before: litres alone in the cabinet of the day, nothing counted, and officers who have this password. */
  readonly before?: { readonly passwordHash: string }
}

/** A clinic whose day is open: `bottles` of a litre stand counted in its day cabinet, and one vessel. */
const openClinic = async ({ owner }: Soil, db: Pool, site: UnitId, { bottles, before }: Laid): Promise<Clinic> => {
  const of = (office: string) => officer(owner, db, office, site, before?.passwordHash)
  const [head, doctor, nurse, pharmacist] = [
    await of('clinicHead'),
    await of('clinicDoctor'),
    await of('clinicNurse'),
    await of('clinicPharmacist'),
  ]
  const writes = async (by: Somebody, asked: StockAsked): Promise<void> => {
    const second = by === nurse ? pharmacist.account : nurse.account
    const wrote = await writeStock({ db }, { session: by.session, key: randomUUID(), site, asked, second })
    if (wrote.is !== 'recorded') throw new Error(`${asked.does}: ${JSON.stringify(wrote)}`)
  }
  const litre = { unit: 'ml', volume: ml(1_000) } as const
  const vessel = { unit: 'ml', volume: ml(100_000) } as const
  const contents = [...(before ? [] : [vessel]), ...Array.from({ length: bottles }, () => litre)]
  const names = contents.map((_, n) => `MT1-${n + 1}`)
  const expires = addDays(dayOf(now()), 400)
  const lot = { agent: 'methadone', form: 'solution', strength: mgPerMl(10), lot: 'MT1', expires, contents } as const
  await writes(pharmacist, { does: 'receive', paper: '01/BB', lots: [lot] })
  await writes(pharmacist, { does: 'take', bottles: names })
  if (!before)
    await writes(nurse, {
      does: 'count',
      occasion: 'opening',
      counted: names.map((bottle, n) => ({ bottle, found: contents[n] ?? litre })),
      why: '',
    })
  return { site, head, doctor, nurse, pharmacist, vessel: names[0] ?? '', litres: before ? names : names.slice(1) }
}

/** Treated for months by the paper file, with a settled order from today on. */
const admit = async (send: Send, db: Pool, clinic: Clinic, n: number, last: number): Promise<Waiting> => {
  const { headers } = clinic.head
  // Everybody of one birthday would be a likely double of everybody else, and so would everybody of one number but its end.
  const birth = addDays(day('1960-01-01'), (n * 37) % 14_000)
  const said = {
    key: randomUUID(),
    name: nameOf(n),
    birth,
    sex: 'male',
    unit: WARD,
    number: `0310${birth.slice(2, 4)}${String((numbered++ * 7_919) % 1_000_000).padStart(6, '0')}`,
  }
  const { person } = await send<{ person: PersonId }>({ method: 'POST', path: '/api/people', headers, body: said })
  await send({
    method: 'POST',
    path: '/api/cases/adopt',
    headers,
    body: { key: randomUUID(), ...fromPaper(person, { commune: WARD, clinic: clinic.site }) },
  })
  const today = dayOf(now())
  const card = `BN-${n}-${person.slice(-6).toUpperCase()}`
  const charts = [
    ...settledChart(today, card),
    // The old place puts its word right after the order: nobody signs a whole one within a break.
    ...(last === 1 ? [] : [doseBefore(today, last)]),
  ]
  await db.transaction(async (tx) => {
    let seen: EntryId | null = null
    for (const [name, said, words] of charts) {
      const says = name === '@care-order' ? { ...said, seen } : said
      const care = { key: randomUUID(), site: clinic.site, name, says, words } as unknown as RecordCare // each name has its own shape
      const wrote = await recordCare({ db: tx, clinicOf: (unit) => unit }, { session: clinic.doctor.session, person }, care)
      if (wrote.is !== 'recorded') throw new Error(`${name}: ${JSON.stringify(wrote)}`)
      if (name !== '@care-card') seen = wrote.answer.entry
    }
  })
  return { clinic, person, name: said.name, card }
}

/** Opens clinics of the city and admits people to them; answers when all of it is settled. */
export const layClinics = async (
  ground: Soil,
  laid: Laid,
): Promise<{ readonly clinics: readonly Clinic[]; readonly waiting: Waiting[] }> => {
  const { clinics, people, at = (n) => n % clinics, last = () => 1 } = laid
  await using made = new AsyncDisposableStack()
  const db = openPool(ground.server, { role: appRole })
  made.defer(db.end)
  const administrator = await officer(ground.owner, db, 'administrator', CITY)
  const opened: Clinic[] = []
  await ground.load({
    clients: sharing(clinics, async (send, n) => {
      const body = { key: randomUUID(), kind: 'clinic', name: `Cơ sở điều trị ${n + 1}`, within: CITY, from: '2026-01-01' }
      const { unit } = await send<{ unit: UnitId }>({ method: 'POST', path: '/api/units', headers: administrator.headers, body })
      opened.push(await openClinic(ground, db, unit, laid))
    }),
  })
  const waiting: Waiting[] = []
  await ground.load({
    clients: sharing(people, async (send, n) => {
      const clinic = opened[at(n)]
      if (clinic) waiting[n] = await admit(send, db, clinic, n, last(n))
    }),
  })
  await settle(ground.owner)
  return { clinics: opened, waiting }
}

export const pageOf = (send: Send, { clinic, person }: Waiting): Promise<DosingPerson> =>
  send<DosingPerson>({ path: `/api/dosing/people/${person}?site=${encodeURIComponent(clinic.site)}`, headers: clinic.nurse.headers })

/** The dose as the window sends it, with an answer to each reminder that its page shows. */
export const giveDose = async (
  send: Send,
  { clinic, person }: Waiting,
  bottle: string,
  page: Pick<DosingPerson, 'asOf' | 'findings'>,
): Promise<void> => {
  await send({
    method: 'POST',
    path: `/api/dosing/people/${person}/doses`,
    headers: clinic.nurse.headers,
    body: {
      key: randomUUID(),
      site: clinic.site,
      does: 'give',
      offer: { does: 'dose', part: 1, dose: DOSE },
      poured: [{ bottle, measured: { by: 'hand', volume: DOSE } }],
      answers: page.findings.filter((f) => f.action === 'warn').map((f) => ({ finding: f.id, reason: 'Đã xem.' })),
      recognised: ['card', 'paper'],
      fitness: 'fit',
      looked: page.asOf,
    },
  })
}
