import { z } from 'zod'
import type { PaperOpen } from '../../dosing/care/beside.ts'
import type { OpenConsult } from '../../dosing/care/consults.ts'
import type { DayLooked } from '../../dosing/care/days.ts'
import type { Ends, FormerEnd } from '../../dosing/care/ends.ts'
import type { Step } from '../../dosing/care/path.ts'
import type { CareName } from '../../dosing/care/said.ts'
import type { Lost } from '../../dosing/care/sought.ts'
import type { OpenTold } from '../../dosing/care/told.ts'
import type { Watch } from '../../dosing/care/watch.ts'
import type { OwedReview } from '../../dosing/interlocks/interactions.ts'
import type { Phase } from '../../dosing/situation/order.ts'
import type { Both } from '../../dosing/text.ts'
import type { Day } from '../../kernel/day.ts'
import type { Dose, Strength, Volume } from '../../kernel/dose.ts'
import type { AccountId, CaseId, EntryId, PersonId, UnitId } from '../../kernel/ids.ts'
import type { Moment } from '../../kernel/moment.ts'
import { agent, dose, entry, fitness, moment, signature, volume } from './dosing.ts'
import type { FindingShown } from './dosing-pages.ts'
import { OrderAsked } from './record-care.ts'
import { key, line, unit } from './requests.ts'

/** An order as it is being written, to be judged and not signed. */
export const CheckOrder = z.strictObject({ site: unit, says: OrderAsked })
export type CheckOrder = z.infer<typeof CheckOrder>

/** Why the window over the line did not give it: by a line of a numbered sheet, or nothing answered since a minute. */
const onPaper = z.discriminatedUnion('is', [
  z.strictObject({ is: z.literal('sheet'), sheet: line(40) }),
  z.strictObject({ is: z.literal('down'), since: moment, why: line(400) }),
])

/** So much from a bottle or box; all of the dose where it is the only one. */
const fromBottle = z.strictObject({
  bottle: line(60),
  amount: z
    .discriminatedUnion('unit', [z.strictObject({ unit: z.literal('ml'), volume }), z.strictObject({ unit: z.literal('mg'), dose })])
    .optional(),
})

/** A dose that was given on paper and is typed now; the second person signs with their own password. */
export const DoseOnPaper = z.strictObject({
  key,
  site: unit,
  at: moment,
  /** Left out where it was as ordered for that day. */
  agent: agent.optional(),
  dose: dose.optional(),
  part: z.int().min(1).max(4),
  poured: z.array(fromBottle).min(1).max(8),
  fitness,
  on: onPaper,
  /** One of that day and part stands there already, and this is not that one. */
  another: z.boolean().optional(),
  /** Why it comes more than a week later; one of the two who sign is then the head or a doctor of the clinic. */
  late: line(400).optional(),
  second: signature.optional(),
  /** In the place of a second person, where one works at a point: what the clinic signed from afar. */
  afar: entry.optional(),
})
export type DoseOnPaper = z.infer<typeof DoseOnPaper>

/** What was entered, with everything that speaks about it now. */
export type PaperAnswer = {
  readonly entry: EntryId
  readonly dose: Dose
  readonly findings: readonly FindingShown[]
  readonly troubles: readonly Both[]
}

/** What an order comes to: everything that speaks about it, and its doses as they are measured. */
export type OrderChecked = {
  readonly findings: readonly FindingShown[]
  readonly strength: Strength
  readonly parts: readonly { readonly dose: Dose; readonly volume: Volume; readonly exact: boolean }[]
}

/** One thing that was written of somebody. */
export type CareNote = {
  readonly entry: EntryId
  readonly name: CareName
  readonly at: Moment
  readonly by: string
  readonly place: string
  readonly says: Readonly<Record<string, unknown>>
  readonly words: Readonly<Record<string, string>>
  /** What this one was written in place of, and what was written in place of it. */
  readonly corrects: EntryId | null
  readonly corrected: EntryId | null
}

export type Stay = { readonly entry: EntryId; readonly site: UnitId; readonly place: string; readonly from: Day; readonly to: Day }

/** The page of somebody's care at a clinic. */
export type CareFile = {
  readonly asOf: Moment
  /** The last entry that this page was made from: an order names it. Nothing where nothing was written of the person. */
  readonly seen: EntryId | null
  readonly person: PersonId
  readonly case: CaseId
  readonly name: string
  readonly birth: string
  readonly state: string
  readonly home: { readonly id: UnitId; readonly name: string }
  /** Here as the clinic that treats, or as one that has them as a guest. */
  readonly treats: boolean
  /** The treatment here is over: what was written may be read for a while, and nothing is written any more. */
  readonly over: boolean
  readonly doctor: boolean
  /** Consultations that wait for a signature, oldest first. */
  readonly consults: readonly OpenConsult[]
  /** What was heard of a doctor by telephone, unsigned, oldest first. */
  readonly told: readonly OpenTold[]
  /** Doctors of the site, one of whom may have been consulted. */
  readonly doctors: readonly { readonly account: AccountId; readonly name: string }[]
  /** Whether other medicines are read here: to everybody else there are none. */
  readonly restricted: boolean
  readonly path: readonly Step[]
  readonly ends: Ends
  /** Ends that were acts of the shared case, with what was said of them. */
  readonly former: readonly (FormerEnd & { readonly how: string })[]
  /** What stands in the way of a transfer today, and what each decision to end is asked for. */
  readonly asks: { readonly transfer: readonly FindingShown[]; readonly end: readonly FindingShown[] }
  /** The day of the last dose that the log has: what somebody typed as the clinical end is held against it. */
  readonly lastGiven: Day | null
  readonly watch: Watch | null
  readonly days: readonly DayLooked[]
  readonly stays: readonly Stay[]
  /** The site where doses are usually taken, by name; and the points of the clinic that treats. */
  readonly usual: string
  readonly points: readonly { readonly id: UnitId; readonly name: string }[]
  /** Names of the clinics that this page speaks of. */
  readonly places: Readonly<Record<string, string>>
  /** Newest first. */
  readonly notes: readonly CareNote[]
  /** Days that an order of each phase may run, by the figures in force here. */
  readonly limits: Readonly<Record<Phase, number>>
  readonly strength: Strength
  /** Doses of these days that were typed from paper, newest first. */
  readonly onPaper: readonly {
    readonly entry: EntryId
    readonly at: Moment
    readonly typed: Moment
    readonly dose: Dose
    readonly by: string
    /** Why it came more than a week later. */
    readonly late: string | null
  }[]
  /** What the clinic signed from afar for a dose on paper at this point, and is not typed yet. */
  readonly beside: readonly PaperOpen[]
}

export type CarePerson = {
  readonly person: PersonId
  readonly case: CaseId
  readonly is: 'applied' | 'admitted' | 'transferring' | 'ended' | 'lost' | 'guest' | 'wasGuest' | 'moved' | 'away'
  readonly name: string
  readonly birth: string
  readonly since: Day | null
  /** Taken over from paper, and never had a dose here. */
  readonly undosed: boolean
  /** Of who had no dose for more than 30 days: what was found out last of why. */
  readonly sought: Lost['sought']
  /** Of who has ended. */
  readonly ends: Ends | null
  readonly stay: { readonly entry: EntryId; readonly place: string; readonly from: Day; readonly to: Day } | null
  /** The answer to an application is overdue. */
  readonly late: FindingShown['says'] | null
}

export type CarePeoplePage = { readonly asOf: Moment; readonly site: UnitId; readonly people: readonly CarePerson[] }

/** Somebody who is looked after since a first dose of today. */
export type WatchedPerson = { readonly person: PersonId; readonly name: string; readonly watch: Watch }

/** Of whom a doctor finds out why they do not come. `days`: since the last dose, or since the paper file was taken over. */
export type LostOwed = Lost & { readonly person: PersonId; readonly name: string; readonly undosed: boolean; readonly days: number }

/** Whom a doctor examines because a medicine began or ended (IX-01, IX-02). `late`: days since the examination was due; below nothing while it is to come. */
export type ReviewOwed = OwedReview & { readonly person: PersonId; readonly name: string; readonly late: number }
