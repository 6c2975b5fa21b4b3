import type { Day } from '../../kernel/day.ts'
import type { AccountId, CaseId, EntryId, PersonId, UnitId } from '../../kernel/ids.ts'
import type { Moment } from '../../kernel/moment.ts'
import type { Known, Place } from '../care/fold.ts'
import type { Licence } from '../care/licence.ts'
import type { OnFile } from '../care/recognised.ts'
import type { Adoption } from '../parameters/adoption.ts'
import type { Ticket } from '../rights/device.ts'
import type { Heard } from '../rights/receive.ts'
import type { DeviceId, Epoch } from '../rights/right.ts'
import type { End } from '../rights/told.ts'
import type { Way } from '../rights/ways.ts'
import type { Bottle, OpeningCount } from '../situation/site.ts'

/** What the log knew of somebody when the sheet was signed; the minute, the cabinet and what is seen at the window come from the device. */
export type KnownBefore = Omit<Known, 'now' | 'site' | 'recognised' | 'looked' | 'places'>

/** Somebody of the site, with or without the right to their dose of the day. */
export type SheetPerson = {
  readonly person: PersonId
  readonly case: CaseId
  /** Moves with whatever is known of the person. */
  readonly version: number
  readonly name: string
  readonly birth: string
  readonly sex: string
  readonly photo: EntryId | null
  readonly card: string | null
  readonly guest: boolean
  /** Moves of rights change no version of the person: they come with every sheet. */
  readonly places: readonly Place[]
  /** Whether the number of an identity paper is on file. */
  readonly paper: boolean
  /** Under which ids this device wrote of the person while it had them on no list (docs/decisions/0713). */
  readonly calledAs?: readonly PersonId[] | undefined
  readonly known: KnownBefore
  /** The ways to today's dose where its right is not leased to this device. */
  readonly held: readonly Way[] | null
}

/** Where somebody's dose of a day lies, as the sheet has it. */
export const placeOf = ({ places, guest }: Pick<SheetPerson, 'places' | 'guest'>, day: Day, site: UnitId): UnitId | 'elsewhere' =>
  places.findLast((p) => p.from <= day && day <= p.to)?.site ?? (guest ? 'elsewhere' : site)

/** What is on file to recognise somebody by. */
export const onFileOf = ({ card, photo, paper }: Pick<SheetPerson, 'card' | 'photo' | 'paper'>): OnFile => ({
  card: card !== null,
  photo: photo !== null,
  paper,
})

/** Who can be at the other end of a telephone call, with the key for calls from there to this device. */
export type Caller = {
  readonly end: End
  readonly name: string
  readonly site: UnitId | null
  readonly siteName: string | null
  readonly keyBetween: string
}

/** By its founding, as every root of its log has it: a device serves one alone. */
export type InstallationSaid = { readonly id: string; readonly kind: 'demo' | 'real' }

/** The day of a site as a device keeps it. */
export type DaySheet = {
  readonly installation: InstallationSaid
  readonly device: DeviceId
  readonly name: string
  readonly site: UnitId
  /** Whose figures hold: the clinic of the site. None in a sheet of before there were points. */
  readonly clinic?: UnitId | undefined
  /** Who lets one person of this point work alone, until the end of a day; `seen`: whose work of the sheet's day was seen there. */
  readonly release?: { readonly by: AccountId; readonly until: Day; readonly seen?: readonly AccountId[] | undefined } | null | undefined
  readonly siteName: string
  readonly epoch: Epoch
  readonly serverTime: Moment
  readonly day: Day
  /** Up to which line the server had the device's journal. */
  readonly heard: Heard
  /** The edition of the table of figures that the server judges by. */
  readonly edition: string
  /** Every right that the server knows to be at this device. */
  readonly tickets: readonly Ticket[]
  /** The head's word: from three in the afternoon on the sheets take the rights of the next morning along. */
  readonly morning: boolean
  readonly people: readonly SheetPerson[]
  readonly bottles: readonly Bottle[]
  readonly opening: OpeningCount
  readonly adoptions: readonly Adoption[]
  /** Whether the clinic has given a dose by this program. In sheets of before 2026-11-24 it is not said, and nobody is stopped for it. */
  readonly begun?: boolean | undefined
  /** Kept, ended or new: they change the version of nobody. */
  readonly licences: readonly Licence[]
  /** Of the site and, beside a point, of its clinic. In sheets of before 2026-11-24 without where they work. */
  readonly staff: readonly { readonly account: AccountId; readonly name: string; readonly office: string; readonly unit?: UnitId }[]
  readonly ends: readonly Caller[]
}

/** Who did not change since the device's own sheet comes without what is known of them. */
export type SentPerson = Omit<SheetPerson, 'known'> & { readonly known: KnownBefore | null }

/** The sheet as it travels. */
export type SentSheet = Omit<DaySheet, 'people'> & { readonly people: readonly SentPerson[] }

/** As a server of this release signs it: nothing is missing that a device may lack in a sheet of an earlier one. */
export type FreshSheet = { readonly [K in keyof SentSheet]-?: Exclude<SentSheet[K], undefined> }

/** What the device wrote of somebody as of a stranger is written of one of their records. */
export const withKnown = (sent: SentPerson, known: KnownBefore): SheetPerson => {
  const strange = (sent.calledAs ?? []).filter((id) => !known.records.includes(id))
  return { ...sent, known: strange.length === 0 ? known : { ...known, records: [...known.records, ...strange] } }
}

/** The sheet as a whole. Nothing where somebody came without anything known and the older sheet does not know them: it is asked for whole. */
export const wholeSheet = (sent: SentSheet, before: DaySheet | undefined): DaySheet | undefined => {
  const older = new Map(before?.people.map((p) => [p.person, p]))
  const people = sent.people.flatMap((p) => {
    const known = p.known ?? older.get(p.person)?.known
    return known ? [withKnown(p, known)] : []
  })
  return people.length === sent.people.length ? { ...sent, people } : undefined
}
