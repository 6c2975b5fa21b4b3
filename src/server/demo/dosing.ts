import { createAccount } from '../../db/accounts.ts'
import type { Database } from '../../db/pool.ts'
import type { SessionKey } from '../../db/session.ts'
import { revokeSession } from '../../db/signin.ts'
import { addDays, type Day } from '../../kernel/day.ts'
import type { AccountId, UnitId } from '../../kernel/ids.ts'
import { dayOf, type Moment } from '../../kernel/moment.ts'
import { KNOWN_FROM } from '../../units/unit.ts'
import { clinicOfIn } from '../dosing/clinic-of.ts'
import type { DeviceKeys } from '../dosing/rights/keys.ts'
import { freshId } from '../ids.ts'
import type { Ground } from '../record.ts'
import { accounts, inventedHuman } from './accounts.ts'
import { inventName } from './city/names.ts'
import { randomFrom } from './city/random.ts'
import { type At, pointOf, type Somebody, windowOf } from './clinic/at.ts'
import { isOpened } from './clinic/cabinet.ts'
import { beginClinic, clinicIn, guestsOf, liveDay } from './clinic/live.ts'
import { openToday } from './clinic/today.ts'
import { accountCalled, enter } from './entering.ts'
import { clinics, doiMo } from './organisations.ts'

class Stopped extends Error {}

const must = (what: string, is: string): void => {
  if (is !== 'done') throw new Error(`${what}: ${is}`)
}

const loginOf = (no: number): string => `minh-hoa.cap-thuoc.${no}`
const offices = ['clinicDoctor', 'clinicNurse', 'clinicPharmacist'] as const
/** Heads have numbers of their own: they joined later. */
const headNo = (clinic: number): number => 100 + clinic
/** Which clinic has a point. */
const pointBelow = (unit: UnitId): UnitId | undefined => (doiMo.within === unit ? doiMo.id : undefined)

const engage = async (db: Database, administrator: SessionKey, office: string, unit: UnitId, no: number): Promise<void> => {
  const id = freshId() as AccountId // a fresh uuid
  const name = inventName(randomFrom(9_000 + no), no % 2 === 0 ? 'female' : 'male')
  must(
    office,
    await createAccount(db, administrator, {
      id,
      login: loginOf(no),
      name,
      human: inventedHuman(loginOf(no)),
      passwordHash: '!',
      office,
      unit,
      from: KNOWN_FROM,
    }),
  )
}

const signIn = async (db: Database, login: string): Promise<Somebody> => {
  const account = await accountCalled(db, login)
  if (!account) throw new Error(`${login} was engaged`)
  return { account, session: await enter(db, account) }
}

/** The one whose accounts stand on the sign-in page comes first. */
const ORDER = [2, 0, 1, 3, 4]

export type DosesLoad = { readonly lived: Promise<void>; readonly stop: () => Promise<void> }

/**
 * Lives so many days of the demonstration's clinics, day by day, once, beside the work of the program and by the functions of its pages. Each day of a clinic
 * is one transaction: nothing that others write waits long to be sealed, and a program that was killed goes on with the first day that is missing.
 */
export const loadDoses = (
  { db, law, units }: Pick<Ground, 'db' | 'law' | 'units'>,
  keys: DeviceKeys,
  now: Moment,
  days: number,
  after: Promise<unknown>,
  onError: (error: unknown) => void,
): DosesLoad => {
  let stopped = false
  const goesOn = (): void => {
    if (stopped) throw new Stopped()
  }
  const today = dayOf(now)
  const entered = async (on: Database, clinic: number): Promise<At> => {
    const no = clinic * offices.length
    const [doctor, nurse, pharmacist] = [
      await signIn(on, loginOf(no)),
      await signIn(on, loginOf(no + 1)),
      await signIn(on, loginOf(no + 2)),
    ]
    const head = await signIn(on, loginOf(headNo(clinic)))
    const [{ id: site }, { id: next }] = [clinics[clinic] ?? clinics[0], clinics[(clinic + 1) % clinics.length] ?? clinics[0]]
    const below = pointBelow(site)
    const point = below && { site: below, nurse: await signIn(on, accounts.point.login) }
    const shown = site === accounts.doctor.unit ? await accountCalled(on, accounts.doctor.login) : undefined
    return {
      db: on,
      clinicOf: clinicOfIn(units),
      ground: { law, units },
      clinic,
      site,
      next,
      doctor,
      onCall: shown ?? doctor.account,
      nurse,
      pharmacist,
      head,
      point,
      goesOn,
    }
  }
  const leave = async ({ db: on, doctor, nurse, pharmacist, head, point }: At): Promise<void> => {
    for (const { session } of [doctor, nurse, pharmacist, head, ...(point ? [point.nurse] : [])]) await revokeSession(on, session)
  }
  const begin = async (clinic: number, unit: UnitId): Promise<void> => {
    if (await accountCalled(db, loginOf(clinic * offices.length))) return
    await db.transaction(async (tx) => {
      const first = await accountCalled(tx, accounts.administrator.login)
      if (!first) throw new Error('a demonstration has an administrator')
      const administrator = await enter(tx, first)
      for (const [i, office] of offices.entries()) await engage(tx, administrator, office, unit, clinic * offices.length + i)
      await engage(tx, administrator, 'clinicHead', unit, headNo(clinic))
      const at = await entered(tx, clinic)
      await beginClinic(at, addDays(today, -days), days)
      await leave(at)
      await revokeSession(tx, administrator)
    })
  }
  const live = async (): Promise<void> => {
    // A demonstration of before lived what it lived.
    if (!(await accountCalled(db, loginOf(headNo(0))))) return
    const all = []
    for (const clinic of ORDER) all.push(await clinicIn(await entered(db, clinic), today, days))
    const from = all.flatMap((c) => c.from ?? []).sort()[0]
    for (let nth = 0; from && nth < days; nth += 1) {
      const day: Day = addDays(from, nth)
      for (const clinic of all) {
        goesOn()
        if (await isOpened(windowOf(clinic.at), day)) continue
        const guests = all.filter((c) => c.at.next === clinic.at.site).flatMap((c) => guestsOf(c, day))
        const receiving = all.find((c) => c.at.site === clinic.at.next) ?? clinic
        await db.transaction((tx) =>
          liveDay({ ...clinic, at: { ...clinic.at, db: tx } }, { guests, receiving }, day, nth, nth === days - 1),
        )
      }
    }
    // Only on the day of the first start: whoever goes on with it later opened what is open.
    if (from && addDays(from, days) === today)
      for (const { at } of all) {
        goesOn()
        const point = pointOf(at)
        if (point && !(await isOpened(point, today))) await db.transaction((tx) => openToday({ ...at, db: tx }, keys))
      }
    for (const { at } of all) await leave(at)
  }
  const load = async (): Promise<void> => {
    await after
    if (days === 0) return
    for (const clinic of ORDER) {
      goesOn()
      await begin(clinic, clinics[clinic]?.id ?? clinics[0].id)
    }
    await live()
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
