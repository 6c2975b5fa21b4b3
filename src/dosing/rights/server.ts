import type { EntryId, PersonId, UnitId } from '../../kernel/ids.ts'
import type { Moment } from '../../kernel/moment.ts'
import { done, type Outcome, refused } from '../../kernel/refusal.ts'
import { codeUsed, codeWrong, notOut, otherSite, samePersonTwice, stillRuns, taken, type Why } from './reasons.ts'
import {
  type AtDevice,
  type Beside,
  type DeviceId,
  type Epoch,
  isFree,
  type Out,
  ownOut,
  type Right,
  surelyOver,
  type Two,
} from './right.ts'

type Decided = Outcome<Right, Why>

/** Free, and asked for where it lies; otherwise all that is against it. */
const forUse = (right: Right, site: UnitId, use: (free: Right) => Right): Decided => {
  const against = [...taken(right), ...(right.site === site ? [] : [otherSite(right.site)])]
  return against.length === 0 ? done(use(right)) : refused(...against)
}

/** A dose is given over the line. */
export const give = (right: Right, given: { readonly entry: EntryId; readonly person: PersonId; readonly site: UnitId }): Decided =>
  forUse(right, given.site, (free) => ({ ...free, given: [given] }))

/** What a device may do without a line, until `ends` of its own clock. */
export type Handing = {
  readonly person: PersonId
  readonly device: DeviceId
  readonly site: UnitId
  readonly epoch: Epoch
  readonly ends: Moment
}

const atDevice = (is: AtDevice['is'], { ends, ...handed }: Handing): AtDevice => ({ is, ...handed, until: surelyOver(ends) })

/** The right goes to one device of the site; everybody else there looks on. */
export const lease = (right: Right, handing: Handing): Decided =>
  forUse(right, handing.site, (free) => ({ ...free, out: [atDevice('lease', handing)] }))

/** A lease that runs and ends later now. The earlier end is forgotten only when the device has the later one: `until` never comes nearer. */
export const renew = (right: Right, handing: Handing): Decided => {
  const held = right.out.find((o) => isLeaseOf(o, handing.device, handing.person))
  if (!held || right.out.length > 1 || right.given.length > 0) return refused(...(right.given.length > 0 ? taken(right) : [notOut]))
  const again = atDevice('lease', handing)
  return done({ ...right, out: [held.until > again.until ? held : again] })
}

/** To another site, which asks over the line: for a guest, or ahead for a closed site. Never while it is out. */
export const transfer = (right: Right, to: UnitId): Decided => (isFree(right) ? done({ ...right, site: to }) : refused(...taken(right)))

/** Told by telephone to a site without a line, whose device takes it by a code. */
export const callOut = (right: Right, from: UnitId, handing: Handing): Decided =>
  forUse(right, from, (free) => ({ ...free, out: [atDevice('call', handing)] }))

const isLeaseOf = (out: Out | Beside, device: DeviceId, person: PersonId): out is AtDevice =>
  out.is === 'lease' && out.device === device && out.person === person

/** A code that was read out, as the server computes it, and whether it has served already or the giver's journal has told of its call. */
export type Heard = { readonly code: string; readonly expected: string; readonly used: boolean }

/**
 * Whoever looks after a device without a line gave the right up by telephone. Only the lease of the call's own epoch ends: a code of before a restore may have
 * served already, and nobody knows.
 */
export const callIn = (
  right: Right,
  from: { readonly device: DeviceId; readonly person: PersonId; readonly epoch: Epoch },
  to: UnitId,
  heard: Heard,
): Decided => {
  const out = right.out.filter((o) => !(isLeaseOf(o, from.device, from.person) && o.epoch === from.epoch))
  const against = [
    ...(heard.code === heard.expected ? [] : [codeWrong]),
    ...(heard.used ? [codeUsed] : []),
    ...(out.length < right.out.length ? [] : [notOut]),
  ]
  return against.length > 0 ? refused(...against) : done({ ...right, out, site: to })
}

/**
 * Two people answer for it that nothing was given by what is outside: the device is lost or broken, or the server does not know. Not before the device can
 * surely give no more. Paper does not end so: its sheet is there to be typed back.
 */
export const attest = (right: Right, two: Two, at: Moment, site: UnitId = right.site): Decided => {
  const ending = ownOut(right).filter((o) => o.is !== 'paper')
  const against = [
    ...(two[0].name === two[1].name ? [samePersonTwice] : []),
    ...(ending.length === 0 ? [notOut] : []),
    // Whoever sits where the right does not lie has nothing to look through.
    ...(ending.some((o) => o.is === 'unknown') && site !== right.site ? [otherSite(right.site)] : []),
    ...ending.flatMap((o) => (at < o.until ? [stillRuns(o.until)] : [])),
  ]
  return against.length > 0 ? refused(...against) : done({ ...right, out: right.out.filter((o) => o.is === 'paper' || o.is === 'apart') })
}

/** A numbered sheet takes a right that is free: ahead for a storm, or printed for a site that will have no device. */
export const toPaper = (right: Right, on: { readonly person: PersonId; readonly sheet: string; readonly site: UnitId }): Decided =>
  forUse(right, on.site, (free) => ({ ...free, out: [{ is: 'paper', ...on }] }))

/** A line of a sheet is typed back: a dose, or none. */
export const typeBack = (
  right: Right,
  line: { readonly person: PersonId; readonly sheet: string },
  entry: EntryId | undefined,
): Decided => {
  const on = right.out.find((o) => o.is === 'paper' && o.sheet === line.sheet && o.person === line.person)
  if (on?.is !== 'paper') return refused(notOut)
  const out = right.out.filter((o) => o !== on)
  return done({ ...right, out, given: entry === undefined ? right.given : [...right.given, { entry, person: line.person, site: on.site }] })
}

/** A restored server hears what a device holds that it did not know: that lies there, beside whatever else is known of the right or is not. */
export const takenUp = (right: Right, held: AtDevice): Right => ({ ...right, out: [...right.out, held] })

/**
 * The server comes back as it was some time ago. It does not know what was leased or given since: until all devices have told their journals, nothing is
 * free. What it knows to be given stays so.
 */
export const restored = (right: Right, person: PersonId, waits: readonly DeviceId[], until: Moment): Right => ({
  ...right,
  out: [...right.out, { is: 'unknown', person, waits, until }],
})
