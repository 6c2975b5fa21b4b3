import { createHash } from 'node:crypto'
import type { Database } from '../../../db/pool.ts'
import { readRights } from '../../../db/rights.ts'
import type { SessionKey } from '../../../db/session.ts'
import type { DeviceId, Epoch } from '../../../dosing/rights/right.ts'
import type { Day } from '../../../kernel/day.ts'
import type { AccountId } from '../../../kernel/ids.ts'
import { dayOf } from '../../../kernel/moment.ts'
import { dosing } from '../../../law/dosing.ts'
import type { Json } from '../../../log/canonical.ts'
import { now } from '../../clock.ts'
import type { EnrolDevice, Enrolled, KeepMorning, LookedDevices, RevokeDevice } from '../../contract/devices.ts'
import type { SlotKey } from '../../contract/machine.ts'
import { freshId } from '../../ids.ts'
import { headAt, officeAt } from '../situation.ts'
import { type RightKept, readDecideKeep } from './keep.ts'
import type { DeviceKeys } from './keys.ts'

type Known = { readonly device: DeviceId; readonly epoch: Epoch; readonly siteName: string; readonly by: AccountId }

/** Of a token the database knows the hash alone. */
export const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex')

/** The head of a clinic and a second person make a browser a device of it: from then on it gives where nobody else sees (docs/decisions/0727). */
export const enrolDevice = async (
  db: Database,
  keys: DeviceKeys,
  session: SessionKey,
  { key, site, name }: Pick<EnrolDevice, 'key' | 'site' | 'name'>,
  second: AccountId,
): Promise<RightKept<Enrolled>> => {
  const device = freshId() as DeviceId // a fresh uuid
  const hash = hashOf(keys.tokenOf(device))
  // What is kept for whoever sends it again holds no secret: token and codes follow from the device.
  const kept = await readDecideKeep<Known>(db, { session, key, site, request: { site, name, second }, persons: [] }, (view, known) => {
    const office = headAt(view, known)
    if (!office) return { not: 'no right' }
    if (known.devices.some((d) => d.site === site && d.name === name && d.revokedAt === null))
      return { not: [{ why: 'content', field: 'name', detail: 'Cơ sở đã có một thiết bị mang tên này.' }] }
    return {
      made: {
        name: '@right-enrolled',
        office,
        says: { device, name, token: hash, second },
        answer: () => ({ device, epoch: known.epoch as Epoch, siteName: known.siteName, by: view.account }), // a count of restores
      },
    }
  })
  if (!('answer' in kept)) return kept
  const { by, ...answer } = kept.answer
  return {
    is: kept.is,
    answer: {
      ...answer,
      token: keys.tokenOf(answer.device),
      master: keys.masterOf(answer.device),
      slot: keys.slotOf(answer.device, by),
      server: { publicKey: keys.publicKey, alg: 'Ed25519' },
      site,
      now: now(),
    },
  }
}

/** The key by which somebody of the site, or of the clinic of a point, who sign beside there, proves themselves at one of its devices: given to their own session alone. */
export const slotHere = async (
  db: Database,
  keys: DeviceKeys,
  session: SessionKey,
  site: EnrolDevice['site'],
  device: DeviceId,
): Promise<SlotKey | { readonly is: 'no session' | 'not found' | 'no right' }> => {
  const today = dayOf(now())
  const view = await readRights(db, { session, site, first: today, last: today, persons: [] })
  if (!view) return { is: 'no session' }
  if (!view.known) return { is: 'not found' }
  if (![site, view.known.clinic].some((at) => officeAt(view, at, ...dosing.gives))) return { is: 'no right' }
  if (!view.known.devices.some((d) => d.device === device && d.site === site && d.revokedAt === null)) return { is: 'not found' }
  return { slot: keys.slotOf(device, view.account as AccountId) } // an account of the database
}

/** A device takes no rights any more; what it still tells is taken in. */
export const revokeDevice = (db: Database, session: SessionKey, { key, ...said }: RevokeDevice): Promise<RightKept<object>> =>
  readDecideKeep<object>(db, { session, key, site: said.site, request: said as Json, persons: [] }, (view, known) => {
    const office = headAt(view, known)
    if (!office) return { not: 'no right' }
    const device = known.devices.find((d) => d.device === said.device && d.site === said.site)
    if (!device) return { not: [{ why: 'content', field: 'device', detail: 'Cơ sở không có thiết bị này.' }] }
    if (device.revokedAt) return { nothing: {} }
    return {
      made: { name: '@right-revoked', office, says: { device: device.device }, words: { why: said.why }, answer: () => ({}) },
    }
  })

/** Whether a device takes the rights of the next morning along: against a line that is down at six, at the price of a device that is dead then. */
export const keepMorning = (db: Database, session: SessionKey, { key, ...said }: KeepMorning): Promise<RightKept<object>> =>
  readDecideKeep<object>(db, { session, key, site: said.site, request: { ...said, morning: true } as Json, persons: [] }, (view, known) => {
    const office = headAt(view, known)
    if (!office) return { not: 'no right' }
    const device = known.devices.find((d) => d.device === said.device && d.site === said.site && d.revokedAt === null)
    if (!device) return { not: [{ why: 'content', field: 'device', detail: 'Cơ sở không có thiết bị này.' }] }
    if (device.morning === said.on) return { nothing: {} }
    const says = { device: device.device, on: said.on }
    return { made: { name: '@right-morning', office, says, words: { why: said.why }, answer: () => ({}) } }
  })

const NO_GUEST = {
  why: 'content',
  field: 'guests',
  detail: 'Chỉ ghi người đang điều trị ở nơi khác, của những ngày mà bản sao lưu không biết.',
}

/** Whoever is named is a stranger as far as the restored server knows. */
const lookedUp = (guests: NonNullable<LookedDevices['guests']>) => {
  const days = guests.map((g) => g.day).sort()
  const [first] = days
  return first === undefined
    ? { persons: [] }
    : { persons: guests.map((g) => g.person), first, last: days.at(-1) ?? first, strangers: true }
}

/** Two people of a clinic say after a restore that its list of devices is whole, and whom of elsewhere they had on the days that it does not know. */
export const lookedThrough = (
  db: Database,
  session: SessionKey,
  { key, site, guests = [] }: LookedDevices,
  second: AccountId,
): Promise<RightKept<object>> =>
  readDecideKeep<object>(db, { session, key, site, request: { site, guests, second } as Json, ...lookedUp(guests) }, (view, known) => {
    const office = officeAt(view, site, ...dosing.gives)
    if (!office) return { not: 'no right' }
    const { waits } = known
    const asked = [...(waits?.sites ?? []), ...(waits?.papers ?? [])].includes(site)
    if (!waits || (!asked && guests.length === 0)) return { nothing: {} }
    const lost = (day: Day): boolean => waits.day <= day && day <= dayOf(waits.since)
    const places = guests.flatMap(({ person, day }) => {
      const of = known.people.find((p) => p.records.includes(person))
      return of && of.home !== site && lost(day) ? [{ person: of.person, home: of.home, site, from: day, to: day }] : []
    })
    if (places.length < guests.length) return { not: [NO_GUEST] }
    return { made: { name: '@right-looked', office, says: { epoch: known.epoch, second, places }, answer: () => ({}) } }
  })

/** The rights of a site today, for its page. */
export const rightsToday = (db: Database, session: SessionKey, site: EnrolDevice['site']) => {
  const today = dayOf(now())
  return readRights(db, { session, site, first: today, last: today })
}
