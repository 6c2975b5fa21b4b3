import type { DeviceSelf } from '../../../db/devices.ts'
import type { RightsKnown, RightsPerson } from '../../../db/rights.ts'
import type { Given } from '../../../dosing/situation/facts.ts'
import type { Both } from '../../../dosing/text.ts'
import type { AccountId, PersonId, UnitId } from '../../../kernel/ids.ts'
import { dayOf } from '../../../kernel/moment.ts'
import { dosing } from '../../../law/dosing.ts'
import type { JournalLine } from '../../contract/machine.ts'
import { lowestAt } from '../situation.ts'
import type { Made, MadeDose } from './made.ts'
import { NO_OFFICE, NO_PROOF, NO_SECOND, NO_STAFF } from './troubles.ts'

/** A line of a journal as it is read in: what the log knows, and who proves what. */
export type At = {
  readonly line: JournalLine
  /** Under which id its device wrote of the person, where it knew them by a card alone. */
  readonly as?: PersonId | undefined
  readonly self: DeviceSelf
  readonly known: RightsKnown
  readonly office: string
  readonly proves: (account: AccountId) => boolean
  /** Whether somebody signed beside, with a key of their own. */
  readonly beside: (account: AccountId) => boolean
  /** Of a removal: the dose as it was entered. */
  readonly given?: Omit<Given, 'id'> | undefined
}

const holds = ({ known }: At, account: string, { office, unit }: Seat): boolean =>
  known.staff.some((s) => s.account === account && s.office === office && s.unit === unit)

type Seat = { readonly office: string; readonly unit: UnitId }

/**
 * The office in which something was signed at the device, where its signer holds it and proves that it was them: at the site, or where the doctor of the clinic
 * signs a finding at one of its points, at the clinic. Else the one that signs for nothing but itself.
 */
const seatOf = (at: At, made: Made): Seat => {
  const { by, office } = made
  const { site, clinic } = at.self
  const signs = 'care' in made && made.care.name === '@care-confirm'
  const seats = [...dosing.gives.map((o) => ({ office: o, unit: site })), ...(signs ? [{ office: dosing.prescribes, unit: clinic }] : [])]
  const own = seats.find((s) => s.office === office && holds(at, by, s))
  return own && at.proves(by) ? own : { office: lowestAt(at.self), unit: site }
}

/** Who signs an entry: who is said to have, where that is proven and they work there; else who tells of it, and the name stays in what was said. */
const signerOf = (at: At, { by }: Pick<Made, 'by'>): AccountId =>
  at.proves(by) && at.known.staff.some((s) => s.account === by) ? by : at.self.account

/** The columns that every entry of a device has: signed by who was at it, by the device's clock. */
export const columns = (at: At, person: RightsPerson, made: Made) => {
  const { office, unit } = seatOf(at, made)
  return {
    id: made.entry,
    kind: 'dose',
    person: person.person,
    case: person.case,
    seq: 1, // counted where it is written
    happened: at.line.at,
    forOffice: office,
    forUnit: unit,
    signer: signerOf(at, made),
    deviceAt: at.line.at,
  }
}

export const lineOf = (at: At, made: Made) => ({
  device: at.self.device,
  n: at.line.n,
  claim: at.line.claim,
  ...(at.as ? { as: at.as } : {}),
  ...(signerOf(at, made) === made.by ? {} : { said: made.by }),
})

export const staffTrouble = (at: At, made: Made): readonly Both[] => {
  if (!at.known.staff.some((s) => s.account === made.by)) return [NO_STAFF]
  if (!at.proves(made.by)) return [NO_PROOF]
  return seatOf(at, made).office === made.office ? [] : [NO_OFFICE]
}

/** Somebody else of the site who proves that they signed beside: whoever opened the device can name anybody. */
export const isSecondOf = ({ known, beside }: At, { by }: Pick<Made, 'by'>, second: AccountId): boolean =>
  second !== by && known.staff.some((s) => s.account === second) && beside(second)

/** A supervisor who let one person of this point work alone that day: their word is in the log, whatever was said of it since. */
export const isReleased = ({ known, line }: At, release: AccountId): boolean =>
  known.releases.some((r) => r.by === release && r.from <= dayOf(line.at) && dayOf(line.at) <= r.until)

/** What gives a right back is signed by two of the site. */
export const signedByTwo = (at: At, made: Made): boolean => {
  if (!('record' in made) || (made.record.entry.is !== 'spilled' && made.record.entry.is !== 'removed')) return true
  const { second } = made.record.by
  return second !== 'nobody' && isSecondOf(at, made, second)
}

/** Who acted, as far as it is proven: of who is only named it is said, and they signed nothing. */
export const actorOf = (at: At, made: MadeDose): { readonly by: MadeDose['record']['by']; readonly troubles: readonly Both[] } => {
  const { second, release, account } = made.record.by
  const by = {
    account,
    second: second !== 'nobody' && isSecondOf(at, made, second) ? second : ('nobody' as const),
    release: release !== 'none' && (isSecondOf(at, made, release) || isReleased(at, release)) ? release : ('none' as const),
  }
  return { by, troubles: by.second === second && by.release === release ? [] : [NO_SECOND] }
}
