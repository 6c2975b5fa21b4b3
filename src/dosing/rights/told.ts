import type { EntryId, PersonId, UnitId } from '../../kernel/ids.ts'
import type { Moment } from '../../kernel/moment.ts'
import type { AtDevice, Beside, DeviceId, Epoch, Given, Out, Right } from './right.ts'

/** Who may be at the other end of a telephone call: a device, or whoever sits at a page of the server. */
export type End = DeviceId | 'server'

/** What a device did with a right, as its journal tells the server: each once and in the order in which it happened there. */
export type Told =
  | { readonly does: 'gave'; readonly person: PersonId; readonly entry: EntryId }
  | { readonly does: 'returned'; readonly person: PersonId }
  /** By telephone, to whoever has the code now. */
  | {
      readonly does: 'called-out'
      readonly person: PersonId
      readonly to: End
      readonly toSite: UnitId
      readonly until: Moment
      /** The call's number: once the server has heard of it, its code serves no more there. */
      readonly n: number
    }
  /** By telephone, with a code that was right. */
  | {
      readonly does: 'called-in'
      readonly person: PersonId
      readonly from: End
      /** The giver's number of the call. */
      readonly n: number
      readonly epoch: Epoch
      readonly until: Moment
    }
  /** Given on paper while the device was off. */
  | { readonly does: 'gave-on-paper'; readonly person: PersonId; readonly entry: EntryId; readonly sheet: string }
  /** Nothing of a dose was swallowed, as two people say: the device may use its right again, until the same end. */
  | {
      readonly does: 'spilled'
      readonly person: PersonId
      readonly entry: EntryId
      readonly of: EntryId
      readonly epoch: Epoch
      readonly until: Moment
    }
  /** All leases of the device for the day of its line end now at the latest then: a long one of the night, in the morning. About nobody's right alone. */
  | { readonly does: 'shortened'; readonly until: Moment }
  /** A second person who was called answered what was read out of a start. About no right. */
  | { readonly does: 'woken'; readonly n: number }
  /** Two people could not count the cabinet that opens the day. About no right. */
  | { readonly does: 'uncounted'; readonly entry: EntryId }
  /** Somebody's file was opened at the device: a reading, and nothing of a right. */
  | { readonly does: 'opened'; readonly person: PersonId }
  /** Something else about a dose: none given, vomited, spilled, a top-up, a replacement. No use of a right. */
  | { readonly does: 'noted'; readonly person: PersonId; readonly entry: EntryId }

/** Who tells, and the calls of which their givers have told already. */
export type Teller = { readonly device: DeviceId; readonly site: UnitId; readonly calls: readonly string[] }

/** A call that a device gave up: once the server has heard of it, its code serves no more there. */
export const callOfDevice = (device: DeviceId, n: number): string => `${device}/${n}`

const isAt = (out: Out | Beside, device: DeviceId, person: PersonId, is: AtDevice['is'] = 'lease'): boolean =>
  out.is === is && out.device === device && out.person === person

/**
 * A line may be late: what was called to the device since is not what it speaks of. The journal says that the code was taken before it says what became of
 * the right, and from then on it lies there as a lease.
 */
const without = (right: Right, device: DeviceId, person: PersonId): Right => ({
  ...right,
  out: right.out.filter((o) => !isAt(o, device, person)),
})

/** Once, though the server knew of it already. */
const withGiven = (right: Right, given: Given): Right =>
  right.given.some((g) => g.entry === given.entry) ? right : { ...right, given: [...right.given, given] }

/** A right of the day of that line; the same one where no lease of the device ends later already: what does not change stays the same value. */
export const shortened = (right: Right, device: DeviceId, until: Moment): Right =>
  right.out.some((o) => o.is === 'lease' && o.device === device && o.until > until)
    ? { ...right, out: right.out.map((o) => (o.is === 'lease' && o.device === device && o.until > until ? { ...o, until } : o)) }
    : right

/** What the server knows of a right when a device has told one thing. Whatever really happened is taken in, also where it should not have. */
export const afterTold = (right: Right, { device, site, calls }: Teller, told: Told): Right => {
  if (told.does === 'noted' || told.does === 'uncounted' || told.does === 'opened' || told.does === 'woken') return right
  // What was called to the device ends with its call: the code may be taken after this line.
  if (told.does === 'shortened') return shortened(right, device, told.until)
  const { person } = told
  const rest = without(right, device, person)
  switch (told.does) {
    case 'gave':
      return withGiven(rest, { entry: told.entry, person, site })
    case 'gave-on-paper':
      // No entry says so yet: it is typed back, given or not, by who has the paper. Until then nobody gives.
      return right.given.some((g) => g.entry === told.entry) ||
        rest.out.some((o) => o.is === 'paper' && o.sheet === told.sheet && o.person === person)
        ? rest
        : { ...rest, out: [...rest.out, { is: 'paper', person, sheet: told.sheet, site }] }
    case 'returned':
      return rest
    case 'spilled': {
      const given = rest.given.filter((g) => g.entry !== told.of)
      return { ...rest, given, out: [...rest.out, { is: 'lease', person, device, site, epoch: told.epoch, until: told.until }] }
    }
    case 'called-out': {
      // Where the other end was faster, or the code was used at the server, it lies at the device no more.
      if (rest.out.length === right.out.length || told.to === 'server') return rest
      const held = right.out.find((o): o is AtDevice => isAt(o, device, person))
      return held ? { ...rest, out: [...rest.out, { ...held, is: 'call', device: told.to, site: told.toSite, until: told.until }] } : rest
    }
    case 'called-in': {
      const { from, n, epoch, until } = told
      // A giver who told of this call before holds what was leased to it since.
      const gone = from === 'server' || calls.includes(callOfDevice(from, n)) ? rest : without(rest, from, person)
      // A later call to the same device is another one: its code may still be taken.
      const out = gone.out.filter((o) => !(o.is === 'call' && o.until === until && isAt(o, device, person, 'call')))
      return { ...gone, out: [...out, { is: 'lease', person, device, site, epoch, until }] }
    }
  }
}

/** A device has told its whole journal to a restored server and holds nothing of before any more. */
export const afterHead = (right: Right, device: DeviceId, epoch: Epoch): Right => ({
  ...right,
  out: right.out.flatMap((o): Right['out'] => {
    if (o.is === 'paper' || o.is === 'apart') return [o]
    if (o.is !== 'unknown') return o.device === device && o.epoch < epoch ? [] : [o]
    const waits = o.waits.filter((w) => w !== device)
    return waits.length === 0 ? [] : [{ ...o, waits }]
  }),
})
