import type { Day } from '../../kernel/day.ts'
import type { UnitId } from '../../kernel/ids.ts'
import type { Adoption } from './adoption.ts'
import { edition } from './edition.ts'
import type { Action, InterlockId, Row } from './interlock.ts'
import { interlocks } from './table.ts'

/** A figure as it holds at a clinic on a day: `value` and `action` are those of now, `row` is as the table has it. */
export type InForce = {
  readonly row: Row
  readonly value: number | 'none'
  readonly action: Action
  readonly adopted: Adoption | 'not adopted'
}

/** Every figure in force at one clinic on one day; entries name the edition they were judged by. */
export type Parameters = {
  readonly edition: string
  readonly clinic: UnitId
  readonly on: Day
  readonly rows: ReadonlyMap<InterlockId, readonly InForce[]>
}

/**
 * What a figure does now. One that is only recalled neither forbids nor permits by itself: where it would block it asks a doctor, until the
 * head of the clinic adopts it (docs/decisions/0502).
 */
const actionNow = (row: Row, adopted: boolean): Action =>
  row.mark === 'recalled' && row.action === 'block' && !adopted ? 'doctor' : row.action

const isInForce = (row: Row, on: Day): boolean => row.from <= on && (row.until === 'open' || on < row.until)

/** The last one signed speaks, also when it is over: what it took the place of does not come back. */
const adoptionOf = (row: Row, on: Day, clinic: UnitId, adoptions: readonly Adoption[]): Adoption | undefined => {
  const last = adoptions
    .filter((a) => a.clinic === clinic && a.row === row.key && a.rowFrom === row.from && a.signed <= on)
    .toSorted((a, b) => (a.signed < b.signed ? -1 : a.signed > b.signed ? 1 : 0))
    .at(-1)
  return last && (last.until === 'open' || on < last.until) ? last : undefined
}

const inForce = (row: Row, on: Day, clinic: UnitId, adoptions: readonly Adoption[]): InForce => {
  const adopted = adoptionOf(row, on, clinic, adoptions)
  return { row, value: adopted?.value ?? row.value, action: actionNow(row, adopted !== undefined), adopted: adopted ?? 'not adopted' }
}

/** The figures of a clinic on a day. Of several adoptions of one figure the last one signed counts. */
export const parametersOn = (on: Day, clinic: UnitId, adoptions: readonly Adoption[]): Parameters => ({
  edition,
  clinic,
  on,
  rows: new Map(
    interlocks.map(({ id, rows }) => [id, rows.filter((row) => isInForce(row, on)).map((row) => inForce(row, on, clinic, adoptions))]),
  ),
})

/** @throws RangeError when the table has no such figure on that day: a test holds that it has one on every day. */
export const figure = (p: Parameters, id: InterlockId, name?: string): number => {
  const key = name === undefined ? id : `${id}/${name}`
  const value = p.rows.get(id)?.find(({ row }) => row.key === key)?.value
  if (typeof value !== 'number') throw new RangeError(`no figure ${key} on ${p.on}`)
  return value
}
