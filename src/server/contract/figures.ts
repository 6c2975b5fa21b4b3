import { z } from 'zod'
import { type HivSource, hivSources } from '../../dosing/care/hiv.ts'
import type { Citation } from '../../kernel/citation.ts'
import type { Day } from '../../kernel/day.ts'
import type { CaseId, PersonId, UnitId } from '../../kernel/ids.ts'
import type { Moment } from '../../kernel/moment.ts'
import { dayText, key, unit } from './requests.ts'

export const ReportName = z.strictObject({ roll: z.string().regex(/^[a-z][a-zA-Z]{0,39}$/, 'Tên không đúng.') })
/** A regular period, or from a day to a day. */
const period = z.string().regex(/^20\d\d-([TQNCY]\d{1,2}|\d\d-\d\d_20\d\d-\d\d-\d\d)$/, 'Mã không đúng.')
/** As known at the end of the day `known`; without it, now. */
export const ReportOf = z.strictObject({ unit, period, known: dayText.optional() })
/** `since`: from the first day of the report's year on, instead of the first of the period. */
export const FigureOf = ReportOf.extend({
  figure: z.string().regex(/^[a-z]+(\.[a-zA-Z0-9]+){0,2}$/, 'Tên không đúng.'),
  since: z.literal('year').optional(),
})

export type Both = { readonly vi: string; readonly en: string }
export type PeriodKind = 'month' | 'quarter' | 'half' | 'nine' | 'year'
export type PeriodLine = {
  readonly id: string
  readonly kind: PeriodKind
  readonly year: number
  readonly no: number
  readonly from: Day
  readonly until: Day
}
/** A report on request, from a day to a day. */
export type RequestedLine = { readonly id: string; readonly kind: 'requested'; readonly from: Day; readonly until: Day }

/** What the session may ask for. Without units there is nothing. */
export type Reports = {
  readonly rolls: readonly {
    readonly name: string
    readonly term: Both
    readonly unitKinds: readonly string[]
    /** The name of its table of doses. */
    readonly doses?: Both
  }[]
  readonly units: readonly { readonly id: UnitId; readonly name: string; readonly kind: string }[]
  /** The latest first; the first of each kind is the last that has closed. */
  readonly periods: readonly PeriodLine[]
}

/** People and how often; nothing where the number is under five and the session may not know it. */
export type Figure = { readonly persons: number; readonly episodes: number } | null

export type ReportRow = {
  readonly id: string
  readonly part: 'start' | 'in' | 'out' | 'end' | 'did' | 'over' | 'cohort' | 'kept'
  readonly is: 'sum' | 'cause' | 'other' | 'among'
  readonly counts: 'persons' | 'episodes'
  readonly term: Both
  readonly says: Both
  readonly all: Figure
  readonly women: Figure
  /** Since the year of the report began; a stock is that of the end. */
  readonly year: Figure
}

export type ReportPage = {
  readonly roll: string
  readonly term: Both
  readonly says: Both
  readonly cite: readonly Citation[]
  readonly unit: { readonly id: UnitId; readonly name: string; readonly kind: string }
  readonly period: (PeriodLine | RequestedLine) & { readonly cite: Citation }
  readonly yearFrom: Day
  /** What the figures know of: everything sealed up to there. */
  readonly known: { readonly pos: number; readonly sealed: Moment; readonly root: string }
  readonly now: Moment
  readonly rows: readonly ReportRow[]
  /** Stock at the end = stock at the start + in - out. */
  readonly balance: {
    readonly start: number
    readonly in: number
    readonly out: number
    readonly end: number
    readonly holds: boolean
  } | null
  /** The units below, where there is more than one; moving from one to another counts in these lines and not in the whole. */
  readonly places: readonly {
    readonly id: UnitId
    readonly name: string
    readonly start: Figure
    readonly in: Figure
    readonly out: Figure
    readonly other: Figure
    readonly end: Figure
  }[]
}

/** The table of doses of a roll: in the rows of its form, for all, men and women. `figures` is missing where nobody counted what a row asks. */
export type DosedPage = Pick<ReportPage, 'roll' | 'term' | 'unit' | 'period' | 'known' | 'now'> & {
  readonly rows: readonly {
    readonly no: string
    readonly id: string
    readonly term: Both
    readonly says: Both
    readonly figures?: { readonly all: Figure; readonly men: Figure; readonly women: Figure }
  }[]
  /** Of the first row, people without any dose in the system. */
  readonly untold: Figure
  /** Rows that cannot be as they are. */
  readonly broken: readonly string[]
  /** Who reads exactly may open a number. */
  readonly opens: boolean
  /** Row 1.3: whether the session counts it, who did and from what, and of several clinics how many did not. */
  readonly hiv: {
    /** The id of the row. */
    readonly row: string
    readonly may: boolean
    readonly said?: { readonly source: HivSource; readonly on: Day; readonly by: string; readonly office: string; readonly at: Moment }
    readonly missing?: number
  }
}

/** People with HIV of row 1 of a quarter, as the clinic counted them: numbers alone. */
export const KeepHivCount = z.strictObject({
  key,
  unit,
  period,
  all: z.int().min(0).max(100_000),
  men: z.int().min(0).max(100_000),
  women: z.int().min(0).max(100_000),
  source: z.enum(hivSources),
  on: dayText,
})
export type KeepHivCount = z.infer<typeof KeepHivCount>

export type FigurePeople = {
  readonly people: readonly {
    readonly id: PersonId
    readonly name: string
    readonly birth: string
    readonly case: CaseId
    readonly day: Day
    readonly from: Day
    readonly until?: Day
  }[]
  /** Cases that count and that the session may not see. */
  readonly hidden: number
}

type Number = { readonly persons: number; readonly episodes: number }

/** How old the last backup and the last proofs are, and what the last proof of the figures found. */
export type StatusPage = {
  readonly now: Moment
  readonly sealed: { readonly pos: number; readonly waiting: number }
  readonly projected: number
  readonly exported?: { readonly at: Moment; readonly failed: boolean }
  readonly verified?: { readonly at: Moment; readonly findings: number }
  readonly proven?: {
    readonly at: Moment
    readonly pos: number
    readonly windows: number
    /** Versions of plans that were counted twice; missing of a proof made before plans were. */
    readonly plans?: number
    readonly positions: number
    readonly compared: number
    readonly found: number
    readonly differences: readonly {
      readonly roll: Both
      readonly figure: Both
      readonly unit: string
      readonly period: PeriodLine | RequestedLine
      readonly pos: number
      readonly counted: Number
      readonly recounted: Number
      readonly cases: readonly CaseId[]
    }[]
  }
}
