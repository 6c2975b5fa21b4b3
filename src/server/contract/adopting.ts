import { z } from 'zod'
import type { Action, Basis, InterlockId, Unit } from '../../dosing/parameters/interlock.ts'
import type { Missing } from '../../dosing/parameters/ready.ts'
import type { Both } from '../../dosing/text.ts'
import type { Mark } from '../../kernel/calendar.ts'
import type { Day } from '../../kernel/day.ts'
import type { AccountId, EntryId, UnitId } from '../../kernel/ids.ts'
import type { Moment } from '../../kernel/moment.ts'
import { account, signature } from './dosing.ts'
import { dayText, key, line, unit } from './requests.ts'

/** The head of a clinic takes a figure over; the second person signs with their own password. */
export const AdoptFigure = z.strictObject({
  key,
  site: unit,
  row: line(40),
  value: z.number().min(0).max(100_000).nullable(),
  source: line(300),
  mark: z.enum(['read', 'press', 'derived']),
  until: dayText.optional(),
  second: signature,
})
export type AdoptFigure = z.infer<typeof AdoptFigure>

/** The head of a clinic writes down from when to when a doctor prescribes there, by which paper; the second person signs with their own password. */
export const KeepLicence = z.strictObject({
  key,
  site: unit,
  account,
  from: dayText,
  until: dayText.optional(),
  number: line(60),
  second: signature,
})
export type KeepLicence = z.infer<typeof KeepLicence>

/** The head lets a point with one person work alone for some days (RC-02); the second person signs with their own password. */
export const ReleasePoint = z.strictObject({
  key,
  site: unit,
  point: unit,
  from: dayText,
  until: dayText,
  why: line(300),
  second: signature,
})
export type ReleasePoint = z.infer<typeof ReleasePoint>

/** A figure as it holds at a clinic today. */
export type FigureShown = {
  readonly row: string
  readonly id: InterlockId
  readonly asks: Both
  readonly is: Both | null
  readonly action: Action
  readonly value: number | null
  readonly unit: Exclude<Unit, 'none'> | null
  readonly basis: Basis
  readonly mark: Mark
  readonly bounds: readonly [least: number, greatest: number] | null
  readonly sources: readonly string[]
  readonly adopted: {
    readonly by: string
    readonly second: string
    readonly at: Moment
    readonly source: string
    /** How sure the head is of it, beside the mark of the table. */
    readonly mark: Mark
    /** The first day on which it holds no more. */
    readonly until: Day | null
  } | null
}
export type FiguresPage = {
  readonly asOf: Moment
  readonly site: UnitId
  readonly mayAdopt: boolean
  readonly figures: readonly FigureShown[]
  /** Who prescribes here today, and their licences as the head keeps them, newest first. None kept: nobody is asked for one. */
  readonly doctors: readonly { readonly account: AccountId; readonly name: string }[]
  readonly licences: readonly {
    readonly entry: EntryId
    readonly account: AccountId
    readonly name: string
    readonly from: Day
    readonly until: Day | null
    readonly number: string
    readonly at: Moment
    readonly by: string
    readonly second: string
  }[]
  /** Points of the clinic, with the latest word of the head about each: `today` while it holds. */
  readonly points: readonly {
    readonly id: UnitId
    readonly name: string
    readonly staff: number
    readonly release: {
      readonly today: boolean
      readonly from: Day
      readonly until: Day
      readonly why: string
      readonly at: Moment
      readonly by: string
      readonly second: string
    } | null
  }[]
  /** What is signed before real people are given a dose here by this program. */
  readonly missing: Missing
}
