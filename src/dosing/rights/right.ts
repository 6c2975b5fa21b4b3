import type { Brand } from '../../kernel/brand.ts'
import type { Day } from '../../kernel/day.ts'
import type { EntryId, PersonId, UnitId } from '../../kernel/ids.ts'
import { addMinutes, type Moment } from '../../kernel/moment.ts'

/** A browser with a store of its own that was enrolled at a site. */
export type DeviceId = Brand<string, 'DeviceId'>

/** Counts the restores of the installation: what was handed out under an earlier one is known no more. */
export type Epoch = Brand<number, 'Epoch'>

/** One original dose: of a person, for a day, and which part of that day's order; 1 where the dose is not split. */
export type Claim = { readonly person: PersonId; readonly day: Day; readonly part: number }

export const claimKey = ({ person, day, part }: Claim): string => `${person}/${day}/${part}`

/** Somebody by name, and the office in which he says it. */
export type Named = { readonly name: string; readonly office: string }

/** Two people, never the same one. */
export type Two = readonly [Named, Named]

/** A dose that was given by this right, with the record under which it was given. */
export type Given = { readonly entry: EntryId; readonly person: PersonId; readonly site: UnitId }

/** At a device, by the server's lease or by a telephone call. It can surely not be used any more from `until` on, by the server's clock. */
export type AtDevice = {
  readonly is: 'lease' | 'call'
  readonly person: PersonId
  readonly device: DeviceId
  readonly site: UnitId
  readonly epoch: Epoch
  readonly until: Moment
}

/**
 * Where a right may be used without asking the server again. `person` is the record under which it went out: after a merge a right may be out for both.
 */
export type Out =
  | AtDevice
  /** A numbered sheet that two people signed. It ends when it is typed back. */
  | { readonly is: 'paper'; readonly person: PersonId; readonly sheet: string; readonly site: UnitId }
  /** The server was restored and does not know; `waits` are the devices that have not told their journals since. */
  | { readonly is: 'unknown'; readonly person: PersonId; readonly waits: readonly DeviceId[]; readonly until: Moment }

/**
 * Of a record that was one person with this one and is none any more: outside at whoever may have had both as one, who comes there may be either, until that
 * record's own use ends; or given, until a doctor has signed whose dose it was.
 */
export type Beside = {
  readonly is: 'apart'
  readonly person: PersonId
  readonly of: Out | { readonly is: 'given'; readonly person: PersonId; readonly site: UnitId }
}

/**
 * The right to one original dose, of one person whatever the number of records. It is free while nothing was given by it and it is nowhere outside; then
 * whoever asks at `site` may use it. Everything that takes it asks for that, so that no two can.
 */
export type Right = {
  readonly day: Day
  readonly part: number
  readonly site: UnitId
  readonly given: readonly Given[]
  readonly out: readonly (Out | Beside)[]
}

/** What is outside of this right itself. */
export const ownOut = ({ out }: Right): readonly Out[] => out.filter((o) => o.is !== 'apart')

export const rightAt = (site: UnitId, { day, part }: Pick<Claim, 'day' | 'part'>): Right => ({ day, part, site, given: [], out: [] })

export const isFree = ({ given, out }: Right): boolean => given.length === 0 && out.length === 0

/** How far a device's clock may lie from the server's while a lease runs, in minutes. A device that lies further takes no lease. */
export const CLOCK_ERROR = 5

/** From when a lease that ends at `ends` of the device's clock is surely over. */
export const surelyOver = (ends: Moment): Moment => addMinutes(ends, CLOCK_ERROR)

/** What somebody has to look into: never hidden, never settled by itself. */
export type Trouble =
  /** More than one original dose was given: a doctor sees the person at once. */
  | { readonly is: 'given-twice'; readonly given: readonly Given[] }
  /** Given, and still outside: whoever holds it is called before the person comes there. */
  | { readonly is: 'may-be-given-again'; readonly given: readonly Given[]; readonly out: readonly Out[] }
  /** Outside twice, which only a merge can do. */
  | { readonly is: 'out-twice'; readonly out: readonly Out[] }

export const troublesOf = (right: Right): readonly Trouble[] => {
  const { given } = right
  const out = ownOut(right)
  return [
    ...(given.length > 1 ? [{ is: 'given-twice', given } as const] : []),
    ...(given.length > 0 && out.length > 0 ? [{ is: 'may-be-given-again', given, out } as const] : []),
    ...(given.length === 0 && out.length > 1 ? [{ is: 'out-twice', out } as const] : []),
  ]
}

/** The rights of two records that turned out to be one person. Nothing is lost of either; the site stays that of the record that stays. */
export const merged = (stays: Right, goes: Right): Right => ({
  ...stays,
  given: [...stays.given, ...goes.given],
  out: [...stays.out, ...goes.out],
})

/** Undoes a merge: each record takes what was done under it, and what is outside for the other one keeps it too. */
export const parted = (right: Right, records: readonly PersonId[]): Right => ({
  ...right,
  given: right.given.filter((g) => records.includes(g.person)),
  out: right.out.flatMap((o): Right['out'] => {
    if (records.includes(o.person)) return [o]
    return o.is === 'apart' ? [] : [{ is: 'apart', person: o.person, of: o }]
  }),
})

/** The dose was recorded and never swallowed: it went back, and the right with it. What was swallowed and came up again is no such thing. */
export const neverGiven = (right: Right, entry: EntryId): Right => ({ ...right, given: right.given.filter((g) => g.entry !== entry) })
