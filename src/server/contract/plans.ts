import { z } from 'zod'
import type { Citation } from '../../kernel/citation.ts'
import type { Day } from '../../kernel/day.ts'
import type { CaseId, EntryId, PersonId } from '../../kernel/ids.ts'
import type { Moment } from '../../kernel/moment.ts'
import type { Refusal } from '../../kernel/refusal.ts'
import type { Difference } from '../../plans/differ.ts'
import type { DraftPlan } from '../../plans/plan.ts'
import type { Progress } from '../../plans/progress.ts'
import type { Reads } from '../../plans/told.ts'
import type { UnitName } from './answers.ts'
import type { Both } from './figures.ts'
import { dayText, key, line, unit, uuid } from './requests.ts'

const planId = z.string().regex(/^[a-z0-9-]{1,40}$/, 'Mã kế hoạch không đúng.')
export const PlanParams = z.strictObject({ id: planId })
export const PlanLineParams = z.strictObject({ id: planId, no: z.string().regex(/^\d{1,4}$/, 'Số thứ tự gồm 1–4 chữ số.') })

/** The day that results are of, and the day by whose end they were known; today and now without them. */
export const PlanCut = z.strictObject({ asOf: dayText.optional(), known: dayText.optional() })
export type PlanCut = z.infer<typeof PlanCut>
/** Two cut-offs, the one to compare with first. */
export const PlanCuts = z.strictObject({
  asOf: dayText.optional(),
  known: dayText.optional(),
  withAsOf: dayText.optional(),
  withKnown: dayText.optional(),
})
export type PlanCuts = z.infer<typeof PlanCuts>

const said = z.string().max(400)
const count = z.number().min(-1e9).max(1e9)
/** As it was read from a workbook: `checkPlan` says what is wrong with it. */
const draft = z.strictObject({
  id: z.string().max(60),
  title: said,
  year: z.number(),
  source: z.strictObject({ document: said, file: said }),
  issued: z
    .strictObject({ by: line(200).optional(), number: line(100).optional(), on: dayText.optional(), signer: line(100).optional() })
    .optional(),
  units: z.record(z.string().max(60), z.strictObject({ name: line(200), ids: z.array(unit).max(20) })),
  groups: z
    .array(
      z.strictObject({
        id: z.string().max(60),
        term: said,
        section: z.string().max(60),
        stated: count,
        units: z.array(z.strictObject({ unit: z.string().max(60), stated: count })).max(100),
        lines: z
          .array(
            z.strictObject({
              no: count,
              unit: z.string().max(60),
              category: z.string().max(200),
              place: said,
              sex: z.enum(['female', 'male']).optional(),
              kind: z.enum(['flow', 'stock']),
              target: count.optional(),
            }),
          )
          .max(500),
      }),
    )
    .max(50),
})
/** `after`: the version that was last when the form opened. */
export const KeepPlan = z.strictObject({ key, plan: draft, after: uuid<EntryId>().optional() })
export type KeepPlan = Omit<z.infer<typeof KeepPlan>, 'plan'> & { readonly plan: DraftPlan }
export const UploadPlan = z.strictObject({ file: line(200) })

export type PlanList = {
  readonly plans: readonly {
    readonly id: string
    readonly title: string
    readonly year: number
    readonly document: string
    readonly number?: string
    readonly on?: Day
    readonly unit: string
    readonly versions: number
  }[]
  /** Whether the session may write down plans. */
  readonly mayKeep: boolean
}

/** Who wrote a version down, when, and what its paper is. */
export type PlanVersion = {
  readonly entry: EntryId
  readonly no: number
  readonly document: string
  readonly issuedBy?: string
  readonly number?: string
  readonly on?: Day
  readonly signer?: string
  readonly file: string
  /** Missing: the installation itself, from the command line. */
  readonly by?: string
  readonly unit: string
  readonly at: Moment
}

export type PlanPage = Progress & {
  readonly version: PlanVersion
  readonly versions: number
  /** Present when asked for what was known by the end of a day; `written`: whether the plan itself was, else its first version stands for it. */
  readonly known?: { readonly on: Day; readonly pos: number; readonly written: boolean }
  /** The units of the installation that count for each unit of the plan, by today's names. */
  readonly bound: readonly { readonly unit: string; readonly to: readonly UnitName[] }[]
  readonly mayKeep: boolean
  /** What the lines of each kind count, in words; a kind that cannot be counted is not among them. */
  readonly counts: readonly { readonly category: string; readonly says: Both; readonly cite: readonly Citation[] }[]
  /** Whoever reads `roughly` sees no number under five, `own` the results of the lines of the own unit, `targets` no result at all. */
  readonly reads: Reads
  /** Lines whose number the session may open to its people. */
  readonly opens: readonly number[]
}

export type PlanPeople = {
  readonly people: readonly {
    readonly id: PersonId
    readonly name: string
    readonly birth: string
    readonly case: CaseId
    readonly from: Day
    readonly until?: Day
  }[]
  /** Counted but not open to this session. */
  readonly hidden: number
}

export type PlanVersions = {
  readonly id: string
  readonly title: string
  readonly year: number
  /** The newest first, each with what it says otherwise than the one before. */
  readonly versions: readonly (PlanVersion & { readonly differences: readonly Difference[] })[]
}

export type PlanPreview = {
  readonly plan: DraftPlan
  /** Beside `line.<no>`, `row.<row>`, a field of the head, or the file. Nothing is written while there is one. */
  readonly refusals: readonly Refusal[]
  /** Units of the plan with the organisations that they are bound to, or that have exactly their name. */
  readonly units: readonly { readonly key: string; readonly name: string; readonly to: readonly UnitName[] }[]
  readonly before?: { readonly entry: EntryId; readonly no: number; readonly differences: readonly Difference[] }
}

export type PlanCutOff = { readonly asOf: Day; readonly known?: Day }
export type PlanChange = {
  readonly why: 'began' | 'ended' | 'late' | 'corrected' | 'moved'
  /** Numbers of lines at each cut-off. */
  readonly before?: number
  readonly after?: number
  /** Missing when the session may not see who it is, nor since when. */
  readonly who?: { readonly person: PersonId; readonly case: CaseId; readonly name: string; readonly birth: string; readonly from: Day }
}
export type PlanChanges = {
  readonly id: string
  readonly title: string
  readonly year: number
  readonly before: PlanCutOff
  readonly after: PlanCutOff
  readonly version: number
  readonly reads: Exclude<Reads, 'own' | 'targets'>
  /** Every counted line with its persons at both cut-offs; null: from one to four, to whoever may not know how many. */
  readonly lines: readonly {
    readonly no: number
    readonly unit: string
    readonly category: string
    readonly before: number | null
    readonly after: number | null
  }[]
  /** None to whoever reads roughly. */
  readonly changes: readonly PlanChange[]
}
