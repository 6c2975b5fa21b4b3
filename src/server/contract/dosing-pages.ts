import type { AloneOpen } from '../../dosing/care/alone.ts'
import type { BesideOpen } from '../../dosing/care/beside.ts'
import type { OpenConsult } from '../../dosing/care/consults.ts'
import type { Stands } from '../../dosing/care/list.ts'
import type { Offer } from '../../dosing/care/next.ts'
import type { OnFile } from '../../dosing/care/recognised.ts'
import type { OpenTold } from '../../dosing/care/told.ts'
import type { Action, Basis, InterlockId } from '../../dosing/parameters/interlock.ts'
import type { DoseFact } from '../../dosing/situation/facts.ts'
import type { Order, Phase } from '../../dosing/situation/order.ts'
import type { Agent } from '../../dosing/situation/person.ts'
import type { Bottle, OpeningCount } from '../../dosing/situation/site.ts'
import type { Both } from '../../dosing/text.ts'
import type { LastDose } from '../../dosing/window/look.ts'
import type { Mark } from '../../kernel/calendar.ts'
import type { Day } from '../../kernel/day.ts'
import type { Amount, Dose, Volume } from '../../kernel/dose.ts'
import type { AccountId, CaseId, EntryId, PersonId, UnitId } from '../../kernel/ids.ts'
import type { Moment } from '../../kernel/moment.ts'

/** A finding as the window shows it. `standing`: it is in the way as long as nobody answers it. */
export type FindingShown = {
  readonly id: InterlockId
  /** The figure it was judged by. */
  readonly row: string
  readonly action: Action
  readonly says: Both
  readonly remedy: Both
  readonly basis: Basis
  /** Of the cited source: that a foreign text was read says nothing of the Vietnamese figure. Of one that the clinic adopted, of its own source. */
  readonly mark: Mark
  /** What the figure stands on, in words; nothing of one that the clinic adopted. */
  readonly sources: readonly string[]
  readonly adopted: boolean
  readonly met: boolean
}

export type OrderShown = Pick<Order, 'id' | 'agent' | 'phase' | 'parts' | 'start' | 'end'>

/** A bottle of the cabinet of the day. No balance before the day's count: whoever sees it writes it down (docs/decisions/0522). */
export type BottleShown = Omit<Bottle, 'balance'> & { readonly balance: Amount | null }

/** Somebody at the window: what is ordered, what would be given now, from which bottles, and everything that speaks about it. */
export type DosingPerson = {
  readonly asOf: Moment
  /** The last entry that this page was made from: a doctor's answer or signature names it. Nothing at a machine, which asks no server. */
  readonly seen: EntryId | null
  readonly person: PersonId
  readonly case: CaseId
  readonly name: string
  readonly birth: string
  readonly photo: EntryId | null
  /** What is on file to recognise the person by. */
  readonly file: OnFile
  readonly order: OrderShown | null
  readonly offer: {
    readonly does: Offer['does']
    readonly part: number
    readonly parts: number
    readonly agent: Agent
    readonly dose: Dose | null
    /** How it is poured; nothing where it cannot be, or before the day's count (docs/decisions/0522, 0626). */
    readonly from: readonly { readonly bottle: BottleShown; readonly amount: Amount }[]
    /** All that stands there of the drug: whoever finds less in a bottle than the book pours otherwise. */
    readonly bottles: readonly BottleShown[]
    /** The dose whose rest is offered and no whole tablet that stands there makes. */
    readonly unmade: EntryId | null
  }
  readonly findings: readonly FindingShown[]
  /** Where two people give: a second one signs, or whoever gives says why nobody is there. Nothing where the rule is not adopted, or a supervisor released the site. */
  readonly asksSecond: FindingShown | null
  /** Days surely missed; nothing for whoever never took a dose. */
  readonly missed: number | null
  /** The last dose before today, also one that another place confirmed; nothing where none was read. */
  readonly last: LastDose | null
  readonly today: readonly {
    readonly entry: EntryId
    readonly is: DoseFact['is']
    readonly at: Moment
    readonly dose: Dose | null
    readonly site: UnitId
    readonly of: EntryId | null
  }[]
  /** What a doctor signs for before a dose that came up is given again. */
  readonly again: readonly FindingShown[]
  /** The day of the last dose as the clinical end has it, where that is written: doses are given after an end. */
  readonly ended: Day | null
  /** Since when a doctor has been called. */
  readonly called: Moment | null
  /** Where the right of today lies by now, of whoever had a dose of today here: only what happened to that dose is written here. */
  readonly passed: string | null
  /** What the clinic signed from afar for this point, and is not recorded yet. */
  readonly beside: readonly BesideOpen[]
}

/** A dose with its millilitres, where the site has one strength of the solution. */
export type PartShown = { readonly dose: Dose; readonly volume: Volume | null }

export type DosingRow = {
  /** Consultations about orders that nobody has signed. */
  readonly consults: readonly OpenConsult[]
  /** What doctors said by telephone and nobody has signed yet. */
  readonly told: readonly OpenTold[]
  readonly person: PersonId
  readonly name: string
  readonly birth: string
  readonly sex: string
  readonly photo: EntryId | null
  readonly card: string | null
  readonly phase: Phase | null
  readonly agent: Agent | null
  /** The doses of the day as ordered, and the one that comes next, lowered where a doctor lowered it. */
  readonly parts: readonly PartShown[]
  readonly next: PartShown | null
  readonly until: Day | null
  readonly last: { readonly day: Day; readonly site: string; readonly dose: Dose } | null
  /** Where the person stands on that day. */
  readonly is: Stands | 'elsewhere'
  readonly at: Moment | null
  /** A dose of that day was given by one person where two give. */
  readonly alone: boolean
  /** Doses that were given so and for which nobody else signed yet. */
  readonly owes: readonly AloneOpen[]
  readonly guest: boolean
}

/** What one person gave to somebody who is on the list of the site no more: the line of the dose, and nothing else of them. */
export type GoneAlone = AloneOpen & {
  readonly person: PersonId
  readonly name: string
  readonly birth: string
  readonly siteName: string
  readonly byName: string
  readonly agent: Agent
  readonly dose: Dose
  readonly poured: readonly { readonly bottle: string; readonly amount: Amount }[]
}

export type DosingDayPage = {
  readonly asOf: Moment
  readonly site: UnitId
  /** The device that holds rights of today: the windows over the line look on. */
  readonly held: { readonly device: string; readonly name: string; readonly until: Moment } | null
  /** The restore since which the rights of that day are not known: only whom two people answered for is dosed. */
  readonly restored: Moment | null
  /** Who lets one person of this point work alone that day. */
  readonly release: string | null
  /** Who ended that release for today by working there too, by name. */
  readonly together: readonly string[]
  readonly rows: readonly DosingRow[]
  /** Doses of the last month that wait for somebody else's signature, of who is in none of the rows. */
  readonly gone: readonly GoneAlone[]
  readonly opening: OpeningCount
  readonly bottles: readonly BottleShown[]
  /** Bottles that stood there in the last week, or are empty: a dose on paper may have come from one. */
  readonly stood: readonly BottleShown[]
  readonly staff: readonly { readonly account: AccountId; readonly name: string; readonly office: string }[]
  /** Calls that a doctor of this clinic answers. `from`: of another one, where the person was a guest. */
  readonly tasks: readonly {
    readonly person: PersonId
    readonly since: Moment
    readonly says: readonly Both[]
    readonly from: string | null
  }[]
  /** Of a list for tomorrow: whom a doctor sees before any dose, and why. Nothing of today: then the window says it. */
  readonly doctorFirst: readonly { readonly person: PersonId; readonly says: readonly Both[] }[]
}

/** What was recorded. */
export type DoseAnswer = { readonly entry: EntryId; readonly does: string; readonly dose: Dose | null; readonly volume: Volume | null }
