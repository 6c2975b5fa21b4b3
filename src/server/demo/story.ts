import { addDays, type Day, isDay } from '../../kernel/day.ts'
import type { UnitId } from '../../kernel/ids.ts'
import { addHours, dayOf, type Moment, momentOf, type When } from '../../kernel/moment.ts'
import type { Registration } from '../register.ts'
import type { Role } from './accounts.ts'

type Says = Readonly<Record<string, unknown>>
type Told = { readonly by: Role; readonly measure: string; readonly happened: When; readonly typed: Moment }

/** One thing that somebody wrote down about a person. */
export type Step = Told &
  (
    | { readonly does: 'open'; readonly route: string; readonly act: string; readonly says: Says }
    /** `irregular`: why it is recorded although something speaks against it. */
    | { readonly does: 'act'; readonly act: string; readonly says: Says; readonly irregular: string | undefined }
    /** Corrects the latest entry of an act. */
    | { readonly does: 'correct'; readonly act: string; readonly says: Says; readonly why: string }
    | ({ readonly does: 'adopt'; readonly happened: Day } & Paper)
  )

/** A case as its paper file has it. */
type Paper = {
  readonly route: string
  readonly state: string
  readonly facts: Readonly<Record<string, When>>
  readonly documents: readonly string[]
  readonly fixed: { readonly on: Day; readonly says: Says }
  /** Units besides the one that takes it over. */
  readonly seats?: Readonly<Record<string, UnitId>>
  readonly note: string
}

/** A life as it will have been lived: what lies after the present moment has not happened yet. */
export type Life = { readonly by: Role; readonly person: Registration; readonly steps: readonly Step[] }

/** What was written down about an organisation that the list of units has. */
export type OrganisationLife = { readonly organisation: UnitId; readonly steps: readonly Step[] }

/** Written down on its day: at half past nine, or in its minute. */
const typedFor = (happened: When): Moment => (isDay(happened) ? momentOf(happened, 9, 30) : happened)

/** Tells acts of one measure, line by line. */
export const telling = (measure: string) => {
  const told = (by: Role, happened: When, typed = typedFor(happened)): Told => ({ by, measure, happened, typed })
  return {
    open: (by: Role, happened: When, act: string, route: string, says: Says): Step => ({
      ...told(by, happened),
      does: 'open',
      act,
      route,
      says,
    }),
    act: (
      by: Role,
      happened: When,
      act: string,
      says: Says = {},
      more: { readonly typed?: Moment; readonly irregular?: string } = {},
    ): Step => ({
      ...told(by, happened, more.typed),
      does: 'act',
      act,
      says,
      irregular: more.irregular,
    }),
    correct: (by: Role, typed: Moment, act: string, happened: When, says: Says, why: string): Step => ({
      ...told(by, happened, typed),
      does: 'correct',
      act,
      says,
      why,
    }),
    adopt: (by: Role, happened: Day, paper: Paper): Step => ({ ...told(by, happened), happened, does: 'adopt', ...paper }),
  }
}

/** Times counted back from the present moment, so that the demonstration has work due on any day. */
export const before = (now: Moment) => ({
  hours: (n: number): Moment => addHours(now, -n),
  days: (n: number): Day => addDays(dayOf(now), -n),
  at: (n: number, hour: number): Moment => momentOf(addDays(dayOf(now), -n), hour, 0),
})
