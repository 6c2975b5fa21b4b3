import { createAccount } from '../../db/accounts.ts'
import { readDosingDay } from '../../db/dosing.ts'
import type { Database } from '../../db/pool.ts'
import type { SessionKey } from '../../db/session.ts'
import { revokeSession } from '../../db/signin.ts'
import type { Bottle } from '../../dosing/situation/site.ts'
import { addDays, type Day, daysBetween } from '../../kernel/day.ts'
import { mg, type Volume } from '../../kernel/dose.ts'
import type { AccountId, PersonId, UnitId } from '../../kernel/ids.ts'
import { addMinutes, dayOf, type Moment, momentOf } from '../../kernel/moment.ts'
import { KNOWN_FROM } from '../../units/unit.ts'
import type { RecordCare, RecordDose } from '../contract/dosing.ts'
import { type IsClinic, isClinicIn, recordCare } from '../dosing/care.ts'
import { recordDose } from '../dosing/dose.ts'
import { freshId } from '../ids.ts'
import type { Ground } from '../record.ts'
import { accounts } from './accounts.ts'
import { inventName } from './city/names.ts'
import { randomFrom } from './city/random.ts'
import { accountCalled, enter } from './entering.ts'
import { clinics } from './organisations.ts'
import { closeDay, type Keepers, openDay } from './stock.ts'

/** Doses of so many days lie behind, of at most so many people of a clinic: some 1,500 doses, lived beside the work of the program. */
const DAYS = 14
const PEOPLE = 24
/** More than a day of them takes, in hundredths of a millilitre. */
const ENOUGH = 25_000

class Stopped extends Error {}

type Somebody = { readonly session: SessionKey; readonly account: AccountId }
type At = {
  readonly db: Database
  readonly isClinic: IsClinic
  readonly site: UnitId
  readonly doctor: Somebody
  readonly nurse: Somebody
  readonly pharmacist: Somebody
  readonly goesOn: () => void
}

const must = (what: string, is: string): void => {
  if (is !== 'recorded' && is !== 'done') throw new Error(`${what}: ${is}`)
}

type CareOf = { readonly name: RecordCare['name']; readonly says: object; readonly words: object }

/** What the clinic knows of somebody at the beginning: the paper of before, a card, an order of a month. */
const chartOf = (no: number, dose: number, from: Day): readonly CareOf[] => [
  { name: '@care-examine', says: {}, words: { findings: 'Tỉnh táo, ổn định (minh họa).' } },
  { name: '@care-tolerance', says: { is: 'established' }, words: {} },
  { name: '@care-card', says: { card: `BN-${String(no).padStart(4, '0')}` }, words: {} },
  {
    name: '@care-elsewhere',
    says: {
      is: 'confirmed',
      place: 'Sổ giấy của cơ sở',
      day: addDays(from, -1),
      agent: 'methadone',
      dose: mg(dose),
    },
    words: { by: 'Bác sĩ phụ trách' },
  },
  {
    name: '@care-order',
    says: { agent: 'methadone', phase: 'maintenance', parts: [mg(dose)], covers: 1, start: from, end: addDays(from, 29), names: ['OR-08'] },
    words: {},
  },
]

const give = async ({ db, site, nurse }: At, person: PersonId, dose: number, bottle: string, clock: Moment): Promise<void> => {
  const said = (answers: Extract<RecordDose, { does: 'give' }>['answers']): RecordDose => ({
    key: freshId(),
    site,
    does: 'give',
    bottle,
    // At 10 mg/ml a tenth of a milligram is a hundredth of a millilitre.
    measured: { by: 'hand', volume: mg(dose) as number as Volume },
    answers,
    recognised: ['card', 'paper'],
    fitness: 'fit',
  })
  const first = await recordDose(db, { session: nurse.session, person, clock }, said([]))
  if (first.is !== 'refused') return must(`dose ${clock}`, first.is)
  // Reminders are answered; whatever else stands in the way stays so: the person comes to the doctor.
  const answers = first.standing.filter((f) => f.action === 'warn').map((f) => ({ finding: f.id, reason: 'Đã hỏi người bệnh (minh họa).' }))
  if (answers.length > 0) await recordDose(db, { session: nurse.session, person, clock }, said(answers))
}

/** The bottle of the day to pour from, after the count that opens it. */
const pouring = async (at: At, day: Day): Promise<string | undefined> => {
  const clock = momentOf(day, 6, 40)
  await openDay(at, keepersOf(at), day, 1)
  const read = await readDosingDay(at.db, { session: at.nurse.session, site: at.site, clock })
  const bottles = (read?.cabinet.bottles ?? []) as unknown as readonly Bottle[] // as the cabinet writes them
  return bottles.find((b) => b.balance.unit === 'ml' && b.balance.volume > ENOUGH)?.id
}

const keepersOf = ({ site, pharmacist, nurse }: At): Keepers => ({ site, keeper: pharmacist, nurse })

/** The last weeks of one clinic, in the order in which they were. */
const liveClinic = async (at: At, nth: number, today: Day): Promise<void> => {
  const { db, isClinic, site, doctor } = at
  const from = addDays(today, -DAYS)
  const read = await readDosingDay(db, { session: doctor.session, site, clock: momentOf(from, 6, 0) })
  const met = (read?.people ?? []).slice(0, PEOPLE).map((p, i) => ({ person: p.person, dose: 40 + 5 * ((i * 7 + nth) % 11) }))
  const people: { readonly person: PersonId; readonly dose: number }[] = []
  for (const [i, { person, dose }] of met.entries()) {
    let fine = true
    for (const [n, said] of chartOf(nth * 1_000 + i + 1, dose, from).entries()) {
      at.goesOn()
      const clock = addMinutes(momentOf(from, 6, 0), n)
      const wrote = await recordCare({ db, isClinic }, { session: doctor.session, person, clock }, {
        ...said,
        key: freshId(),
        site,
      } as RecordCare) // each name has its own shape
      fine &&= wrote.is === 'recorded'
    }
    // Without an order, for want of a paper, nobody gets a dose: they stand on the list of the day as those whom the doctor sees.
    if (fine) people.push({ person, dose })
  }
  const random = randomFrom(77 + nth)
  for (let day = from; day < today; day = addDays(day, 1)) {
    const bottle = await pouring(at, day)
    if (bottle === undefined) continue
    for (const [i, { person, dose }] of people.entries()) {
      at.goesOn()
      // Now and then somebody stays away a day; one of them for the last four.
      if (random() < 0.03 || (i === 3 && daysBetween(day, today) <= 4)) continue
      await give(at, person, dose, bottle, addMinutes(momentOf(day, 7, 0), i * 2))
    }
    // Yesterday is left to whoever opens the demonstration.
    if (addDays(day, 1) < today) await closeDay(at, keepersOf(at), day)
  }
}

const staffOf = async (db: Database, administrator: SessionKey, office: string, unit: UnitId, no: number): Promise<Somebody> => {
  const id = freshId() as AccountId // a fresh uuid
  const name = inventName(randomFrom(9_000 + no), no % 2 === 0 ? 'female' : 'male')
  must(office, await createAccount(db, administrator, { id, login: loginOf(no), name, passwordHash: '!', office, unit, from: KNOWN_FROM }))
  return { account: id, session: await enter(db, id) }
}

const loginOf = (no: number): string => `minh-hoa.cap-thuoc.${no}`

export type DosesLoad = { readonly lived: Promise<void>; readonly stop: () => Promise<void> }

/**
 * Lives the doses of the last weeks of the demonstration's clinics, once, beside the work of the program. Each clinic in one transaction: a program that is
 * killed meanwhile goes on with the next one at its next start.
 */
export const loadDoses = (
  ground: Pick<Ground, 'db' | 'units'>,
  now: Moment,
  after: Promise<unknown>,
  onError: (error: unknown) => void,
): DosesLoad => {
  let stopped = false
  const goesOn = (): void => {
    if (stopped) throw new Stopped()
  }
  const clinic = async (nth: number, unit: UnitId): Promise<void> => {
    if (await accountCalled(ground.db, loginOf(nth * 3))) return
    await ground.db.transaction(async (db) => {
      const first = await accountCalled(db, accounts.administrator.login)
      if (!first) throw new Error('a demonstration has an administrator')
      const administrator = await enter(db, first)
      const doctor = await staffOf(db, administrator, 'clinicDoctor', unit, nth * 3)
      const nurse = await staffOf(db, administrator, 'clinicNurse', unit, nth * 3 + 1)
      const pharmacist = await staffOf(db, administrator, 'clinicPharmacist', unit, nth * 3 + 2)
      await liveClinic({ db, isClinic: isClinicIn(ground.units), site: unit, doctor, nurse, pharmacist, goesOn }, nth, dayOf(now))
      for (const session of [administrator, doctor.session, nurse.session, pharmacist.session]) await revokeSession(db, session)
    })
  }
  const load = async (): Promise<void> => {
    await after
    // The one whose accounts stand on the sign-in page comes first.
    const order = [2, 0, 1, 3, 4]
    for (const nth of order) {
      const one = clinics[nth]
      if (one && !stopped) await clinic(nth, one.id)
    }
  }
  const lived = load().catch((error: unknown) => {
    if (!(error instanceof Stopped)) onError(error)
  })
  return {
    lived,
    stop: async () => {
      stopped = true
      await lived
    },
  }
}
