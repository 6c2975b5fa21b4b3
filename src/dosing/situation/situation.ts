import type { Day } from '../../kernel/day.ts'
import type { Dose } from '../../kernel/dose.ts'
import type { EntryId, UnitId } from '../../kernel/ids.ts'
import type { Moment } from '../../kernel/moment.ts'
import type { Both } from '../text.ts'
import type { DoseFact } from './facts.ts'
import type { Confirmation, DoseOf, Order } from './order.ts'
import type { Agent, Chart, Elsewhere, Factor, GuestSchedule, Person, Standing } from './person.ts'
import type { Bottle, Home, HomeBottle, Poured, Site } from './site.ts'

/**
 * All that is known of a person at a site in a minute. Nothing is optional: what is not known is a value that says so, and the rules answer it.
 */
export type Facts = {
  readonly now: Moment
  readonly person: Person
  readonly standing: Standing
  readonly schedules: readonly GuestSchedule[]
  /** From which day on no fact of any record at any site is missing below; at least 45 days where treatment is older. */
  readonly knownSince: Day | 'the beginning'
  readonly doses: readonly DoseFact[]
  /**
   * Of records that were one person with these and are not now: doses that either human may have swallowed, and where their right of today is outside at who may
   * have them as one; `kept`: where it was given today, and no doctor has signed whose dose it was.
   */
  readonly apart: {
    readonly doses: readonly DoseFact[]
    readonly outside: readonly UnitId[]
    readonly kept?: readonly UnitId[] | undefined
  }
  readonly elsewhere: Elsewhere
  readonly orders: readonly Order[]
  readonly confirmations: readonly Confirmation[]
  readonly chart: Chart
  readonly home: Home
  /** By what the person was recognised at this visit. */
  readonly recognised: readonly Factor[]
  readonly site: Site
  /** Of this person the site knows nothing but what was read out: all that the log answers was answered by the server when it gave the right up (docs/decisions/0713). */
  readonly answeredThere?: boolean | undefined
}

/** What is poured into one cup, from each bottle or box once: nothing where none was chosen. `lacks`: why what stands there cannot give it. */
type Pour = { readonly agent: Agent; readonly poured: readonly Poured[]; readonly lacks?: Both | undefined }

/** What is asked for. Nobody types a dose: it follows from the order and from what a doctor signed today. */
export type Asked =
  | (Pour & { readonly does: 'dose'; readonly part: number })
  | (Pour & { readonly does: 'top-up' })
  /** The size of a replacement is the doctor's; it is asked for as the doctor wrote it. */
  | (Pour & { readonly does: 'replace'; readonly of: EntryId; readonly dose: Dose })
  /** What of a dose of today was spilled before it was swallowed. */
  | (Pour & { readonly does: 'rest'; readonly of: EntryId; readonly dose: Dose })
  | {
      readonly does: 'hand out'
      readonly agent: Agent
      readonly from: Day
      readonly to: Day
      readonly bottles: readonly HomeBottle[]
      readonly bottle: Bottle | 'not chosen'
    }

export type Situation = Facts & { readonly asked: Asked }

/** Which dose of the day is asked for. */
export const doseOf = (asked: Asked): DoseOf | undefined => {
  switch (asked.does) {
    case 'dose':
      return `${asked.part}`
    case 'top-up':
    case 'rest':
      return asked.does
    case 'replace':
      return 'replacement'
    case 'hand out':
      return undefined
  }
}
