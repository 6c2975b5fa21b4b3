import type { AccountId, CaseId, EntryId, PersonId, UnitId } from '../../kernel/ids.ts'
import type { Moment } from '../../kernel/moment.ts'
import type { CareSays, Noted } from '../care/said.ts'
import { entryNames, saysOf } from '../decide/entry.ts'
import type { DoseRecord } from '../decide/record.ts'
import type { Finding } from '../interlocks/finding.ts'
import type { Line } from '../rights/device.ts'
import type { DeviceId } from '../rights/right.ts'
import type { Stranger } from '../rights/stranger.ts'
import type { Woken } from '../rights/waking.ts'
import type { DoseOf } from '../situation/order.ts'
import type { Factor, FitnessCheck } from '../situation/person.ts'
import type { CalledOrder } from './called.ts'
import { type Prove, provenText, type Signer } from './proof.ts'

type Base = {
  readonly entry: EntryId
  readonly at: Moment
  /** Who had unlocked the device, in which office. */
  readonly by: AccountId
  readonly office: string
  readonly case: CaseId
  readonly words: Readonly<Record<string, string>>
}

/** A dose, or what happened around one, as the device decided it: the server enters it as it happened. */
export type MadeDose = Base & {
  readonly record: DoseRecord
  readonly looked: FitnessCheck | null
  readonly recognised: readonly Factor[]
  /** Where the machine had several records as one person: all of them. Who swallowed it may turn out to be another human. */
  readonly records?: readonly PersonId[] | undefined
  /** The order was read out by telephone: the server finds which one it is. */
  readonly called?: Omit<CalledOrder, 'id'> | undefined
}

/** What is written at the device besides doses: a doctor's signature of today for one finding, and how somebody was found who got no dose. */
export type CareHere =
  | { readonly name: '@care-confirm'; readonly says: CareSays['@care-confirm'] }
  | { readonly name: '@care-fitness'; readonly says: CareSays['@care-fitness'] }
  /** A dose was refused: a doctor is called, as at any window. The sentences are words. */
  | { readonly name: '@dose-called'; readonly says: { readonly established: boolean; readonly findings: readonly CalledFor[] } }

/** With the dose that was refused; nothing where it is about the person. */
type CalledFor = Pick<Finding, 'id' | 'row' | 'action'> & { readonly of?: DoseOf }

export type MadeCare = Base & { readonly care: CareHere }

/** Who spoke at both ends of a telephone call. */
export type MadeCall = {
  readonly call: {
    readonly names: readonly [here: string, there: string]
    readonly by: AccountId
    /** Where the other end has a newer order than the device: the doses of the call are given by it. */
    readonly order?: CalledOrder | undefined
    /** Of whom no list here has, by what was read out; `second`: who compared the person with it beside whoever took the code. */
    readonly stranger?: (Stranger & { readonly second: AccountId }) | undefined
  }
}

/** Two people say why the cabinet that opens the day was not counted; or the only one of a point, who names who released it. */
export type MadeUncounted = Omit<Base, 'case'> & { readonly uncounted: { readonly second: AccountId } | { readonly release: AccountId } }

/** What was read out of a start to a second person, as the machine showed it, and who was at it. */
export type MadeWoken = Pick<Base, 'at' | 'by' | 'office'> & { readonly woken: Woken }

/** Whose reading an opened file is. */
export type MadeOpened = Pick<Base, 'at' | 'by' | 'office'> & { readonly opened: true }

export type Made = MadeDose | MadeCare | MadeCall | MadeUncounted | MadeOpened | MadeWoken

/** A line of the journal with what was made, as text: the seal covers it letter by letter. */
export type FullLine = Line & { readonly made: string | null }

/** What a line made. @throws SyntaxError for a text that no device wrote. */
export const madeIn = ({ made }: FullLine): Made | undefined => (made === null ? undefined : (JSON.parse(made) as Made)) // written by `textOf`

export const textOf = (made: Made, prove: Prove, beside?: readonly Signer[]): string => provenText(made, prove, beside)

/** The entry of a line as the log will hold it, for the folds; nothing for a line that makes none. */
export const notedIn = (
  line: FullLine,
  { site, clinic = site, device }: { readonly site: UnitId; readonly clinic?: UnitId | undefined; readonly device: DeviceId },
): readonly Noted[] => {
  const made = madeIn(line)
  if (!made || 'call' in made || 'uncounted' in made || 'opened' in made || 'woken' in made) return []
  const { entry, at, by, office } = made
  const common = { id: entry, at, by, office, site, corrects: undefined }
  // As the server enters it.
  const of = { line: { device, n: line.n, claim: line.claim } }
  if ('care' in made) {
    // A doctor signs at a point in the name of its clinic, by whose licences it counts.
    const at = made.care.name === '@care-confirm' ? clinic : site
    return [{ ...common, site: at, ...made.care, says: { ...made.care.says, ...of }, person: line.claim.person }]
  }
  const { record, looked, recognised } = made
  const seen = looked === null ? {} : { looked, recognised }
  return [{ ...common, name: entryNames[record.entry.is], person: record.entry.person, says: { ...saysOf(record, seen), ...of } }]
}
