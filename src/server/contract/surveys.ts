import { z } from 'zod'
import type { Day } from '../../kernel/day.ts'
import type { EntryId, PersonId, UnitId } from '../../kernel/ids.ts'
import type { Moment } from '../../kernel/moment.ts'
import type { Freshness } from '../../people/freshness.ts'
import { RESIDENCES } from '../../people/statements.ts'
import { RESULTS, type Result } from '../../people/survey.ts'
import { dayText, key, line, unit, uuid } from './requests.ts'

export const OpenSurvey = z.strictObject({
  key,
  name: line(120),
  unit,
  from: dayText,
  until: dayText,
  hamlet: line(60).optional(),
})
export type OpenSurvey = z.infer<typeof OpenSurvey>

export const AnswerSurvey = z.strictObject({
  key,
  person: uuid<PersonId>(),
  result: z.enum(RESULTS),
  on: dayText.optional(),
  to: z.strictObject({ unit, residence: z.enum(RESIDENCES), address: line(200).optional() }).optional(),
  note: line(1000).optional(),
  corrects: uuid<EntryId>().optional(),
})
export type AnswerSurvey = z.infer<typeof AnswerSurvey>

export const CloseSurvey = z.strictObject({ key })
export const SurveyParams = z.strictObject({ id: uuid<string>() })
export const FreshnessOf = z.strictObject({ within: unit.optional() })

export type SurveyName = {
  readonly id: string
  readonly name: string
  readonly unit: UnitId
  readonly unitName: string
  readonly from: Day
  readonly until: Day
  readonly hamlet?: string
  readonly openedBy: string
  readonly closed?: Moment
  readonly listed: number
  readonly answered: number
}
/** `mayOpen`: units in which the session may open a round. */
export type Surveys = {
  readonly rounds: readonly SurveyName[]
  readonly mayOpen: readonly { readonly id: UnitId; readonly name: string }[]
}

export type SurveyPerson = {
  /** Names the row of the list. */
  readonly row: string
  /** Nothing of who moved out of the session's reach: the answer tells where to. */
  readonly known?: {
    readonly id: PersonId
    readonly name: string
    readonly birth: string
    readonly sex: 'male' | 'female'
    readonly address?: string
  }
  readonly answer?: {
    /** What a correction names; nothing where it was said of another record of the person. */
    readonly entry?: EntryId
    readonly result: Result
    readonly on: Day
    readonly to?: string
    readonly note?: string
    readonly by: string
    readonly at: Moment
    /** Written after the last day of the round, or after it was closed. */
    readonly late: boolean
  }
}
/** Who may be answered for. */
export type KnownPerson = SurveyPerson & { readonly known: NonNullable<SurveyPerson['known']> }
export type Survey = {
  readonly round: Omit<SurveyName, 'listed' | 'answered'>
  readonly people: readonly SurveyPerson[]
  /** What the closing fixed: how many were listed and answered, and how many a result. */
  readonly closing?: SurveyFigures
  readonly now: Moment
  readonly mayAnswer: boolean
  readonly mayClose: boolean
}
export type SurveyFigures = {
  readonly listed: number
  readonly answered: number
  readonly results: Readonly<Partial<Record<Result, number>>>
}

/** The units of one level with how fresh what is known of their people is. `code` is what their boundaries are called by. */
export type FreshnessPage = {
  readonly now: Moment
  readonly units: readonly { readonly unit: UnitId; readonly code: string; readonly name: string; readonly fresh: Freshness }[]
}
