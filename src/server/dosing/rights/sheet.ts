import { type DeviceSelf, readDevice } from '../../../db/devices.ts'
import { readDosing } from '../../../db/dosing.ts'
import type { Database } from '../../../db/pool.ts'
import { type RightsKnown, type RightsPerson, readRights } from '../../../db/rights.ts'
import type { SessionKey } from '../../../db/session.ts'
import { DAYS_READ } from '../../../dosing/care/fold.ts'
import { saidOf } from '../../../dosing/care/said.ts'
import type { FreshSheet, KnownBefore, SentPerson } from '../../../dosing/device/sheet.ts'
import type { Adoption } from '../../../dosing/parameters/adoption.ts'
import { edition } from '../../../dosing/parameters/edition.ts'
import { CLOCK_ERROR, type DeviceId, type Epoch } from '../../../dosing/rights/right.ts'
import { waysTo } from '../../../dosing/rights/ways.ts'
import type { Bottle, OpeningCount } from '../../../dosing/situation/site.ts'
import { addDays, type Day } from '../../../kernel/day.ts'
import { dayOf, type Moment, minutesBetween } from '../../../kernel/moment.ts'
import { dosing } from '../../../law/dosing.ts'
import { canonical, type Json } from '../../../log/canonical.ts'
import type { AskPerson, OnePerson, SignedSheet, TakeSheet } from '../../contract/machine.ts'
import { freshId } from '../../ids.ts'
import { officeAt, writtenOf } from '../situation.ts'
import { AHEAD_DAYS } from './ahead.ts'
import { type Claimed, claimsOn, placeOn, together, usualOn } from './held.ts'
import { readDecideKeep } from './keep.ts'
import type { DeviceKeys } from './keys.ts'
import { leaseDay, leaseMorning, ticketsOf } from './lease.ts'
import { calledAs } from './stranger.ts'

type Taken = { readonly claims: readonly Claimed[]; readonly known: RightsKnown; readonly at: Moment }

/** What is known of each whose part of the sheet the device does not have; few at once, so that windows do not wait. */
const ABREAST = 4
const readAll = async (
  db: Database,
  session: SessionKey,
  site: DeviceSelf['site'],
  people: readonly Listed[],
): Promise<ReadonlyMap<string, KnownBefore>> => {
  const found = new Map<string, KnownBefore>()
  for (let at = 0; at < people.length; at += ABREAST) {
    const reads = people.slice(at, at + ABREAST).map(async ({ person: { person }, on }) => {
      const view = await readDosing(db, { session, person, site, days: DAYS_READ, reads: 'day sheet', of: on })
      if (view?.known) found.set(person, writtenOf(view.known, site))
    })
    await Promise.all(reads)
  }
  return found
}

type Had = { readonly claims: readonly Claimed[]; readonly called: ReturnType<typeof calledAs> }

const personOf = (person: RightsPerson, known: KnownBefore | null, { claims, called }: Had, self: DeviceSelf): SentPerson => {
  const mine = claims.filter((c) => c.person === person && c.claim.day === dayOf(self.now))
  const here = mine.some(({ right }) => right.out.some((o) => (o.is === 'lease' || o.is === 'call') && o.device === self.device))
  return {
    person: person.person,
    case: person.case,
    version: person.version,
    name: person.name,
    birth: person.birth,
    sex: person.sex,
    photo: person.photo,
    card: saidOf(person.orders, '@care-card').at(-1)?.says.code ?? null,
    paper: person.paper,
    guest: person.home !== self.site && usualOn(person, dayOf(self.now)) !== self.site,
    places: [...person.points, ...person.places],
    calledAs: person.records.flatMap((record) => called.get(record) ?? []),
    known,
    held: here || mine.length === 0 ? null : mine.flatMap(({ right }) => waysTo(right, self.site)),
  }
}

export type PersonAsked = { readonly is: 'asked'; readonly sheet: SignedSheet } | { readonly is: 'no session' | 'not found' }

/** What is known of one person of the sheet now: orders and looks of other rooms count before the next sheet. Nothing is leased. */
export const askPerson = async (db: Database, keys: DeviceKeys, session: SessionKey, asked: AskPerson): Promise<PersonAsked> => {
  const self = await readDevice(db, session)
  if (!self || self.revoked) return { is: 'no session' }
  const today = dayOf(self.now)
  const view = await readRights(db, { session, site: self.site, first: today, last: today, persons: [asked.person] })
  if (!view?.known) return { is: 'no session' }
  const [person] = view.known.people
  if (!person) return { is: 'not found' }
  const read =
    person.version === asked.version
      ? undefined
      : await readDosing(db, { session, person: person.person, site: self.site, days: DAYS_READ, reads: 'day sheet' })
  const known = read?.known ? writtenOf(read.known, self.site) : null
  const one: OnePerson = {
    installation: self.installation,
    epoch: self.epoch as Epoch, // a count of restores
    device: self.device as DeviceId, // its own row
    serverTime: view.now,
    person: personOf(person, known, { claims: claimsOn(view.known, view.now, today), called: calledAs(view.known.calls) }, self),
  }
  const text = canonical(one as unknown as Json) // plain data
  return { is: 'asked', sheet: { sheet: text, signature: keys.signatureOf(text) } }
}

const endsOf = (known: RightsKnown, keys: DeviceKeys, device: DeviceId): FreshSheet['ends'] => [
  { end: 'server', name: 'Máy chủ', site: null, siteName: null, keyBetween: keys.between('server', device) },
  ...known.devices
    .filter((d) => d.device !== device && d.revokedAt === null)
    .map((d) => ({
      end: d.device as DeviceId, // an id of the table of devices
      name: d.name,
      site: d.site,
      siteName: d.siteName,
      keyBetween: keys.between(d.device as DeviceId, device),
    })),
]

/** Somebody of a sheet, and the first day on which the site has to do with them. */
type Listed = { readonly person: RightsPerson; readonly on: Day }

/**
 * Who stands on the sheet: whoever the site treats or has as a guest today or tomorrow, since tomorrow's sheet may not come, and of later days whose right is
 * at the device already.
 */
const listedHere = (known: RightsKnown, { site, device }: DeviceSelf, today: Day): readonly Listed[] =>
  known.people.flatMap((person) => {
    const ahead = person.uses.flatMap((u) => (u.is === 'lease' && u.device === device ? [u.day] : []))
    const days = [today, addDays(today, 1), ...ahead].filter((day) => placeOn(person, day) === site).toSorted()
    const [on] = person.home === site ? [today] : days
    return on ? [{ person, on }] : []
  })

const NONE = together([])

export type SheetTaken =
  | { readonly is: 'taken'; readonly sheet: SignedSheet }
  | { readonly is: 'revoked' }
  | { readonly is: 'restored' }
  | { readonly is: 'no session' | 'busy' | 'no right' }

/** The device takes the rights of its site and everything that it needs to use them without a line. */
export const takeSheet = async (
  db: Database,
  keys: DeviceKeys,
  session: SessionKey,
  { has = {}, weak = false, morning = false, today: ofToday = true, clock, edition: figures = edition }: TakeSheet,
): Promise<SheetTaken> => {
  const self = await readDevice(db, session)
  if (!self) return { is: 'no session' }
  if (self.revoked) return { is: 'revoked' }
  if (self.toldEpoch < self.epoch) return { is: 'restored' }
  const device = self.device as DeviceId // the device's own row
  const today = dayOf(self.now)
  const willTake = figures === edition && (clock === undefined || Math.abs(minutesBetween(clock, self.now)) < CLOCK_ERROR)
  const asking = {
    session,
    key: freshId(),
    site: self.site,
    request: { device, sheet: self.now },
    first: today,
    last: addDays(today, AHEAD_DAYS),
  }
  let taken: Taken | undefined
  const kept = await readDecideKeep<object>(db, asking, (view, known) => {
    const office = officeAt(view, self.site, ...dosing.gives)
    if (!office) return { not: 'no right' }
    const at = { id: device, site: self.site }
    const day =
      ofToday && willTake ? leaseDay(view, known, at, weak ? 'long' : 'short') : { changes: NONE, claims: claimsOn(known, view.now, today) }
    const next =
      morning && self.morning && willTake
        ? leaseMorning(
            view,
            known,
            at,
            listedHere(known, self, today).map((l) => l.person),
          )
        : { changes: NONE, claims: claimsOn(known, view.now, addDays(today, 1)) }
    const ahead = Array.from({ length: AHEAD_DAYS - 1 }, (_, n) => claimsOn(known, view.now, addDays(today, n + 2))).flat()
    taken = { claims: [...day.claims, ...next.claims, ...ahead], known, at: view.now }
    const changes = together([day.changes, next.changes])
    if (changes.changes.length === 0) return { nothing: {} }
    return {
      made: { name: '@right-leased', office, says: { device, epoch: known.epoch, ...changes }, answer: () => ({}) },
    }
  })
  if (kept.is === 'no session' || kept.is === 'no right' || kept.is === 'busy') return { is: kept.is }
  if (!taken) return { is: 'busy' }
  const { claims, known, at } = taken
  const here = listedHere(known, self, today)
  const wanted = here.filter(({ person }) => has[person.person] !== person.version)
  const read = await readAll(db, session, self.site, wanted)
  const called = calledAs(known.calls)
  // Of who stands on the sheet alone it is said there under which ids they were called: of others the right of a call would come twice.
  const mine = claims.filter(({ person }) => here.some((l) => l.person === person) || !person.records.some((record) => called.has(record)))
  const adoptions = known.adoptions as unknown as readonly Adoption[] // checked when they were signed
  const sheet: FreshSheet = {
    installation: self.installation,
    device,
    name: self.name,
    site: self.site,
    clinic: known.clinic,
    release: known.release,
    siteName: known.siteName,
    epoch: known.epoch as Epoch, // a count of restores
    serverTime: at,
    day: today,
    heard: { n: self.heard, seal: self.seal },
    edition,
    tickets: ticketsOf(mine, device, at),
    morning: self.morning,
    people: here.map(({ person }) => personOf(person, read.get(person.person) ?? null, { claims, called }, self)),
    bottles: known.cabinet.bottles as unknown as readonly Bottle[], // as the cabinet writes them
    opening: known.cabinet.opening as unknown as OpeningCount, // the same
    adoptions,
    begun: known.begun,
    licences: known.licences,
    staff: known.staff,
    ends: endsOf(known, keys, device),
  }
  const text = canonical(sheet as unknown as Json) // plain data
  return { is: 'taken', sheet: { sheet: text, signature: keys.signatureOf(text) } }
}
