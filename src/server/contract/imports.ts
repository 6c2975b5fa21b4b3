import { z } from 'zod'
import type { Column } from '../../exchange/column.ts'
import type { Mapping } from '../../exchange/heading.ts'
import type { Answer, Choice, Here, Judged } from '../../exchange/verdict.ts'
import type { AccountId, CaseId, PersonId } from '../../kernel/ids.ts'
import type { Moment } from '../../kernel/moment.ts'
import { line, uuid } from './requests.ts'

const measure = z.string().regex(/^[a-z][a-z0-9-]{0,59}$/, 'Tên không đúng.')
const column = z.string().regex(/^[a-zA-Z][a-zA-Z0-9.-]{0,119}$/, 'Tên không đúng.')

/** Without a measure only persons are imported. */
export const TemplateOf = z.strictObject({ measure: measure.optional() })
export const Upload = z.strictObject({ measure: measure.optional(), file: line(200) })
export const ImportParams = z.strictObject({ id: uuid<string>() })

/**
 * Which column of the workbook fills which of ours, and values for all rows that have none of their own. `purpose`: what for its numbers are asked
 * after in other units; it goes into the record of accesses.
 */
export const PlanImport = z.strictObject({
  mapping: z.record(column, z.int().min(0).max(199)),
  constants: z.record(column, line(1000)),
  purpose: line(200),
})
export type PlanImport = z.infer<typeof PlanImport>

export const ImportRows = z.strictObject({
  verdict: z.enum(['new', 'case', 'same', 'doubtful', 'refused']).optional(),
  outcome: z.enum(['recorded', 'refused', 'skipped', 'undone', 'left']).optional(),
  after: z.coerce.number().int().min(0).max(2_000_000).default(0),
})

/** `asked`: all rows that were asked the same. */
export const AnswerRows = z.strictObject({
  rows: z.array(z.int().min(1).max(2_000_000)).max(1000).default([]),
  asked: line(200).optional(),
  choice: z.enum(['yes', 'same', 'skip']),
  person: uuid<PersonId>().optional(),
})
export type AnswerRows = z.input<typeof AnswerRows>

export const UndoImport = z.strictObject({ why: line(500) })

/** `list`: the address of the page. Names stand in no record of accesses, so neither titles nor filters are sent. */
export const Export = z.strictObject({
  list: z.string().regex(/^\/[\w/.@-]{0,199}$/, 'Địa chỉ không đúng.'),
  purpose: line(200),
  rows: z.int().min(0).max(1_000_000),
  columns: z.array(line(200)).max(100),
  filtered: z.boolean(),
})
export type Export = z.infer<typeof Export>

export type ImportStage = 'loading' | 'mapping' | 'checking' | 'ready' | 'applying' | 'done' | 'undoing' | 'undone' | 'dropped'
export type RowOutcome = 'recorded' | 'refused' | 'skipped' | 'undone' | 'left'

export type ImportHead = {
  readonly id: string
  readonly by: string
  readonly account: AccountId
  readonly unitName: string
  readonly measure?: string
  readonly file: string
  readonly stage: ImportStage
  readonly created: Moment
  readonly applied?: Moment
  readonly ended?: Moment
  readonly why?: string
  readonly rows: number
  readonly verdicts: Readonly<Partial<Record<Judged['verdict'], number>>>
  readonly outcomes: Readonly<Partial<Record<RowOutcome, number>>>
  /** Doubtful rows without an answer. */
  readonly open: number
}

export type ImportPage = ImportHead & {
  readonly sheet: string
  readonly headings: readonly string[]
  readonly columns: readonly Column[]
  /** As it was guessed, or as the user has set it. */
  readonly mapping: Mapping
  readonly constants: Readonly<Record<string, string>>
  readonly purpose?: string
  /** What must be known before rows are recorded, in sentences. */
  readonly warnings: readonly string[]
  /** Cells of the first rows as people see them. */
  readonly sample: readonly (readonly string[])[]
  /** Rows that the work under way has done. */
  readonly done?: number
}

export type ImportRow = {
  readonly no: number
  readonly verdict?: Judged['verdict']
  readonly outcome?: RowOutcome
  /** What stands in the cells, by column. */
  readonly cells: Readonly<Record<string, string>>
  /** What is recorded where it differs from the cell, by column. */
  readonly read: Readonly<Record<string, string>>
  readonly remarks: readonly { readonly column?: string | undefined; readonly detail: string }[]
  readonly asked?: string
  readonly options: readonly Choice[]
  /** Of other units only that there is a file. */
  readonly candidates: readonly (Here | { readonly here: false })[]
  readonly answer?: Answer
  readonly person?: PersonId
  readonly case?: CaseId
}
export type ImportRowsPage = { readonly rows: readonly ImportRow[]; readonly more: boolean }

/** What the head of an exported workbook says. */
export type ExportHead = { readonly by: string; readonly at: Moment; readonly kind: 'demo' | 'real' }
