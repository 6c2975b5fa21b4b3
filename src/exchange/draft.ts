import type { Adoption } from '../engine/adoption.ts'
import { actOf, type Law, sheetOn } from '../engine/law.ts'
import { isAsked } from '../engine/says.ts'
import { type Day, isDay } from '../kernel/day.ts'
import type { UnitId } from '../kernel/ids.ts'
import type { When } from '../kernel/moment.ts'
import { type Cell, isEmpty, textOf } from './cell.ts'
import type { Column } from './column.ts'
import type { Mapping } from './heading.ts'
import { type DoubtCode, type Known, readCell } from './read.ts'

/** A sentence beside the cell of a column, or about the whole row. */
export type Remark = { readonly column?: string | undefined; readonly detail: string }
export type Doubt = Remark & { readonly code: DoubtCode }

export type PersonDraft = {
  readonly name: string
  readonly birth: Day | `${number}`
  readonly sex: 'male' | 'female'
  readonly number?: string | undefined
  readonly unit: UnitId
  readonly address?: string | undefined
}

/** What a row says, read whole; nothing of it is recorded yet. */
export type RowDraft = { readonly person: PersonDraft; readonly adoption?: Adoption | undefined }

export type ReadRow = {
  /** Nothing when something required is missing or cannot be read. */
  readonly draft: RowDraft | undefined
  readonly refusals: readonly Remark[]
  readonly doubts: readonly Doubt[]
}

/** How a workbook is read: columns of the sheet, and values that hold for every row that has none of its own. */
export type Plan = {
  readonly columns: readonly Column[]
  readonly mapping: Mapping
  readonly constants: Readonly<Record<string, string>>
  /** Nothing when only persons are imported. */
  readonly measure?: string | undefined
}

type Values = ReadonlyMap<string, string | number | boolean>

const cellOf = (plan: Plan, cells: readonly Cell[], key: string): Cell => {
  const index = plan.mapping[key]
  const cell = index === undefined ? null : (cells[index] ?? null)
  return isEmpty(cell) ? (plan.constants[key] ?? null) : cell
}

const inside = (values: Values, prefix: string): readonly (readonly [string, string | number | boolean])[] =>
  [...values].flatMap(([key, value]) => (key.startsWith(prefix) ? [[key.slice(prefix.length), value] as const] : []))

/** Dates that the act fixing the length fixed itself need no column of their own. */
const factsOfFixing = (law: Law, measure: string, on: Day, says: Readonly<Record<string, unknown>>): Readonly<Record<string, When>> => {
  const sheet = sheetOn(law, measure, on)
  const act = sheet?.lasts && actOf(sheet, sheet.lasts.fixedBy)
  return Object.fromEntries(
    Object.entries(act?.sets ?? {}).flatMap(([fact, from]) => {
      const when = from === undefined ? undefined : from === 'happened' ? on : says[from.said]
      return typeof when === 'string' && when !== '' ? [[fact, when as When]] : [] // the engine reads it again
    }),
  )
}

const adoptionOf = (law: Law, measure: string, values: Values): Adoption => {
  const text = (key: string): string => String(values.get(key) ?? '')
  const fixedOn = text('fixed.on')
  const all = Object.fromEntries(inside(values, 'fixed.says.'))
  const sheet = isDay(fixedOn) ? sheetOn(law, measure, fixedOn) : undefined
  const fields = (sheet?.lasts && actOf(sheet, sheet.lasts.fixedBy)?.says) ?? {}
  // A constant for all rows may answer what the text of this row's day does not ask.
  const says = Object.fromEntries(Object.entries(all).filter(([name]) => !fields[name] || isAsked(fields[name], all)))
  const derived = isDay(fixedOn) ? factsOfFixing(law, measure, fixedOn, says) : {}
  const known = sheetOn(law, measure, isDay(text('happened')) ? (text('happened') as Day) : (fixedOn as Day))?.facts ?? {}
  return {
    opens: { measure, route: text('route') },
    state: text('state'),
    happened: text('happened') as Day, // required, and read as a day
    facts: {
      ...Object.fromEntries(Object.entries(derived).filter(([fact]) => Object.hasOwn(known, fact))),
      ...(Object.fromEntries(inside(values, 'facts.')) as Readonly<Record<string, When>>), // read as days and minutes
    },
    documents: inside(values, 'documents.').flatMap(([name, has]) => (has === true ? [name] : [])),
    ...(isDay(fixedOn) ? { fixed: { on: fixedOn, says } } : {}),
    seats: Object.fromEntries(inside(values, 'seats.')) as Readonly<Record<string, UnitId>>, // read as units
    ...(values.has('note') ? { note: text('note') } : {}),
  }
}

const personOf = (values: Values): PersonDraft => {
  const optional = (key: 'number' | 'address') => (values.has(key) ? { [key]: String(values.get(key)) } : {})
  return {
    name: String(values.get('name')),
    birth: String(values.get('birth')) as PersonDraft['birth'], // read as a day or a year
    sex: values.get('sex') === 'female' ? 'female' : 'male',
    unit: String(values.get('unit')) as UnitId, // read as a unit
    ...optional('number'),
    ...optional('address'),
  }
}

const SAID_WITHOUT_DAY = 'Có nội dung của bước quyết định thời hạn nhưng chưa có ngày của bước đó.'

/** Reads one row of the sheet: every trouble is named at its column, all at once. */
export const readRow = (law: Law, plan: Plan, cells: readonly Cell[], known: Known): ReadRow => {
  const refusals: Remark[] = []
  const doubts: Doubt[] = []
  const values = new Map<string, string | number | boolean>()
  for (const { key, label, reading, required } of plan.columns) {
    const cell = cellOf(plan, cells, key)
    if (isEmpty(cell)) {
      if (required) refusals.push({ column: key, detail: `Chưa có: ${label}.` })
      continue
    }
    const read = readCell(cell, reading, known)
    if ('refused' in read) refusals.push({ column: key, detail: read.refused })
    else {
      values.set(key, read.value)
      if ('doubt' in read) doubts.push({ column: key, code: read.doubt, detail: read.detail })
    }
  }
  const fixing = Object.keys(plan.mapping).some((key) => key.startsWith('fixed.says.') && values.has(key))
  if (plan.measure !== undefined && fixing && !values.has('fixed.on')) refusals.push({ column: 'fixed.on', detail: SAID_WITHOUT_DAY })
  if (refusals.length > 0) return { draft: undefined, refusals, doubts }
  const adoption = plan.measure === undefined ? undefined : adoptionOf(law, plan.measure, values)
  return { draft: { person: personOf(values), ...(adoption ? { adoption } : {}) }, refusals, doubts }
}

/** What stands in the cells of a row, by column, to be shown beside its remarks. */
export const shownCells = (plan: Plan, cells: readonly Cell[]): Readonly<Record<string, string>> =>
  Object.fromEntries(
    plan.columns.flatMap(({ key }) => {
      const cell = cellOf(plan, cells, key)
      return isEmpty(cell) ? [] : [[key, textOf(cell)]]
    }),
  )
