import type { Day } from '../../kernel/day.ts'
import type { Dose } from '../../kernel/dose.ts'
import type { AccountId, EntryId, PersonId, UnitId } from '../../kernel/ids.ts'
import type { Moment } from '../../kernel/moment.ts'
import type { InterlockId } from '../parameters/interlock.ts'
import type { Consulted, DoseOf, Phase } from '../situation/order.ts'
import type { Agent, Elsewhere, Fitness, Medicine, Urine } from '../situation/person.ts'
import type { EndGroup } from './ends.ts'

/** What an order says; its id, its day and who signed are those of the entry. */
export type OrderSaid = {
  readonly agent: Agent
  readonly phase: Phase
  readonly parts: readonly [Dose, ...Dose[]]
  readonly topUp: Dose | 'none'
  readonly every: 1 | 2 | 3
  readonly start: Day
  readonly end: Day
  readonly senior: Consulted | 'none'
  readonly names: readonly InterlockId[]
  /** The last entry of the person that had been read; nothing in orders from before, or where there was none. */
  readonly seen?: EntryId | undefined
}

/** A dose as it stands on paper: when it was given, which part of the day, and how much of what. */
export type PaperSaid = { readonly at: Moment; readonly part: number; readonly agent: Agent; readonly dose: Dose }

/**
 * What is written of care, by the name of its entry. Only what a rule reads or a list adds up; everything else (what was found, results, names of
 * medicines) is words of the entry. `Words` of a class of their own are read by who treats.
 */
export type CareSays = {
  readonly '@care-order': OrderSaid
  readonly '@care-stop': { readonly of: EntryId }
  /** `of`: the dose that was offered when it was signed. `seen`: the last entry of the person that had been read. */
  readonly '@care-confirm': {
    readonly finding: InterlockId
    readonly agent: Agent
    readonly upTo: Dose
    readonly of?: DoseOf | undefined
    readonly seen?: EntryId | undefined
  }
  readonly '@care-examine': Readonly<Record<never, never>>
  /** The doctor who was consulted about an order, or who takes over what one of another clinic said, signs that it was so, or that it was not. */
  readonly '@care-consulted': { readonly of: EntryId; readonly agrees: boolean }
  /** The summary of the case that goes along to another clinic (Mẫu 04), in words. */
  readonly '@care-summary': Readonly<Record<never, never>>
  readonly '@care-fitness': { readonly found: Fitness }
  readonly '@care-cows': { readonly points: number }
  /** `on`: the day of the tracing, where it was made before it was written down. */
  readonly '@care-ecg': { readonly ms: number; readonly on?: Day | undefined }
  readonly '@care-urine': Pick<Urine, 'purpose' | 'observed'>
  readonly '@care-pregnancy': { readonly is: 'yes'; readonly since: Day } | { readonly is: 'no' }
  readonly '@care-medicine': Medicine
  /** A medicine written down before is no longer taken. */
  readonly '@care-medicine-end': { readonly of: EntryId; readonly until: Day }
  readonly '@care-tolerance': { readonly is: 'established' | 'low' | 'unknown' }
  readonly '@care-consent': { readonly on: Day }
  readonly '@care-counsel': { readonly kind: 'individual' | 'group'; readonly minutes: number }
  /** A look at somebody after the first dose of a course; the last one closes the watch. */
  readonly '@care-watch': {
    readonly of: EntryId
    readonly found: Fitness
    readonly closes: boolean
    readonly names: readonly InterlockId[]
  }
  /** The code on the card that the person holds. */
  readonly '@care-card': { readonly code: string }
  /** The last dose before the network knew of the person. */
  readonly '@care-elsewhere': Exclude<Elsewhere, { readonly is: 'none' }>
  /** Why somebody who had no dose for long does not come, as it was found out: what, from whom and when are words. */
  readonly '@care-sought': Readonly<Record<never, never>>
  /** The clinical end: the day of the last dose. What the clinic says of it is its own (docs/decisions/0658). */
  readonly '@care-ended': { readonly on: Day }
  /** The statistical end, and the group it is counted in. */
  readonly '@care-counted': { readonly on: Day; readonly as: EndGroup }
  /** Doses at another site for some days. */
  readonly '@care-guest': { readonly at: UnitId; readonly from: Day; readonly to: Day }
  /** Where doses are taken from a day on: at a dispensing point of the clinic, or at the clinic itself again. */
  readonly '@care-point': { readonly at: UnitId; readonly from: Day }
  /** They end earlier: the last day there, or the day before the first where the person never went. */
  readonly '@care-guest-end': { readonly of: EntryId; readonly last: Day }
  /**
   * A doctor's answer to a call, in words. `back`: the person comes to the window again that day. `seen`: the last entry of the person that had been read; entries
   * of before name the minute until which the page was read, and what came to the call after it is not answered.
   */
  readonly '@care-answer': { readonly back?: boolean | undefined; readonly seen?: EntryId | Moment | undefined }
  /**
   * The same by telephone, written by who heard it and read it back: whose word it was, and when. A doctor of another clinic has their name in words. It answers
   * the call, and permits no dose.
   */
  readonly '@care-told': {
    readonly doctor: AccountId | 'elsewhere'
    readonly at: Moment
    readonly readBack: true
    readonly back?: boolean | undefined
    readonly seen: EntryId
  }
  /** Somebody else of the clinic signs for a dose that one person gave where two give (RC-02). */
  readonly '@care-released': { readonly of: EntryId }
  /** Somebody of the clinic, called by the only person of a point, signs from their own seat: for a spill or a removal there, or for a dose that stands on paper. */
  readonly '@care-beside':
    | { readonly of: EntryId; readonly does: 'spilled' | 'remove'; readonly lost?: Dose | undefined }
    | ({ readonly does: 'paper' } & PaperSaid)
  /** The doctor signs what was heard, or that it was not said: then the call is open again. */
  readonly '@care-told-signed': { readonly of: EntryId; readonly agrees: boolean }
}

export type CareName = keyof CareSays

/** Words of each entry, with the class that guards them. HIV and other medicines are one class, so that the class tells nothing of the medicine. */
export const careWords: Readonly<Record<CareName, Readonly<Record<string, 'clinical' | 'hiv'>>>> = {
  '@care-order': { note: 'clinical', senior: 'clinical' },
  '@care-stop': { why: 'clinical' },
  '@care-confirm': { note: 'clinical' },
  '@care-examine': { findings: 'clinical' },
  '@care-consulted': { note: 'clinical' },
  '@care-summary': { summary: 'clinical' },
  '@care-fitness': { note: 'clinical' },
  '@care-cows': { items: 'clinical', note: 'clinical' },
  '@care-ecg': { formula: 'clinical', qt: 'clinical', rate: 'clinical', note: 'clinical' },
  '@care-urine': {
    opioids: 'clinical',
    methadone: 'clinical',
    amphetamines: 'clinical',
    benzodiazepines: 'clinical',
    cannabis: 'clinical',
    by: 'clinical',
    note: 'clinical',
  },
  '@care-pregnancy': { due: 'clinical', note: 'clinical' },
  '@care-medicine': { medicine: 'hiv' },
  '@care-medicine-end': { why: 'hiv' },
  '@care-tolerance': { note: 'clinical' },
  '@care-consent': { paper: 'clinical' },
  '@care-counsel': { note: 'clinical' },
  '@care-watch': { note: 'clinical' },
  '@care-card': {},
  '@care-elsewhere': { by: 'clinical' },
  '@care-sought': { found: 'clinical', whom: 'clinical', note: 'clinical' },
  '@care-ended': { how: 'clinical' },
  '@care-counted': {},
  '@care-guest': { why: 'clinical' },
  '@care-guest-end': { why: 'clinical' },
  '@care-point': { why: 'clinical' },
  '@care-answer': { answer: 'clinical' },
  '@care-told': { answer: 'clinical', doctor: 'clinical' },
  '@care-told-signed': { note: 'clinical' },
  '@care-released': { note: 'clinical' },
  '@care-beside': { heard: 'clinical', why: 'clinical' },
}

/** What only a doctor signs; the others are written by whoever gives doses too. */
export const doctorSigns: ReadonlySet<CareName> = new Set<CareName>([
  '@care-order',
  '@care-stop',
  '@care-confirm',
  '@care-examine',
  '@care-consulted',
  '@care-summary',
  '@care-cows',
  '@care-ecg',
  '@care-pregnancy',
  '@care-medicine',
  '@care-medicine-end',
  '@care-tolerance',
  '@care-elsewhere',
  '@care-sought',
  '@care-ended',
  '@care-guest',
  '@care-guest-end',
  '@care-point',
  '@care-answer',
  '@care-told-signed',
])

/** What only the clinic that treats says, in a treatment that goes on; a guest's site examines, confirms and gives. The database holds the same wall. */
export const homeSays: ReadonlySet<CareName> = new Set<CareName>([
  '@care-order',
  '@care-stop',
  '@care-elsewhere',
  '@care-sought',
  '@care-ended',
  '@care-counted',
  '@care-guest',
  '@care-guest-end',
  '@care-point',
  '@care-consulted',
  '@care-summary',
])

/** Said also when the treatment there is over: what was asked while it went on, and its ends. */
export const saidAfter: ReadonlySet<CareName> = new Set<CareName>(['@care-answer', '@care-told-signed', '@care-ended', '@care-counted'])

/** Speaks about no dose: whoever may write it may correct it. Of everything else a correction is a doctor's. */
export const anyoneCorrects: ReadonlySet<CareName> = new Set<CareName>(['@care-card', '@care-counsel', '@care-counted'])

/** No order is longer (OR-02), and whoever stays away longer is moved to the other clinic. Ours: the day limits of the texts were not seen. */
export const GUEST_DAYS = 30

/** An entry of a dose or of care, as the log holds it. */
export type Noted = {
  readonly id: EntryId
  readonly name: string
  readonly person: PersonId
  readonly at: Moment
  readonly site: UnitId
  readonly office: string
  readonly by: AccountId
  readonly corrects: EntryId | undefined
  readonly says: unknown
}

type NotedCare<N extends CareName> = Noted & { readonly name: N; readonly says: CareSays[N] }

/** The entries of a name that were not corrected since. */
export const saidOf = <N extends CareName>(entries: readonly Noted[], name: N): readonly NotedCare<N>[] => {
  const corrected = new Set(entries.map((e) => e.corrects))
  // What an entry of a name says was checked when it was written.
  return entries.filter((e): e is NotedCare<N> => e.name === name && !corrected.has(e.id))
}
